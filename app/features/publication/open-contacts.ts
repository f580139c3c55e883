import { searchable } from "~/shared/vi-format";
import { phoneDigits } from "../senders/phone";

/** Telephones (digits, from 0 on) and addresses of mail that are public already. */
export type OpenContacts = ReadonlySet<string>;

export const NO_CONTACTS: OpenContacts = new Set();

/** Short numbers (113, 1022) have no shape that would be hidden. */
const A_TELEPHONE = /(?:\+84|\(?0)[\d .()-]{7,}\d/g;

/**
 * What the agencies let everyone read of themselves (art. 10 and 13 of decree 20/2008: where and how to reach them), from
 * fields as they were typed: several numbers, names and extensions among them.
 */
export function openContacts(
  blocks: readonly { phone?: string | null; email?: string | null }[],
): OpenContacts {
  return new Set(
    blocks.flatMap(({ phone, email }) => [
      ...(phone?.match(A_TELEPHONE) ?? []).map(digits),
      ...(email ? [searchable(email.trim())] : []),
    ]),
  );
}

/** Whether a telephone or an address of mail, in any of the usual spellings, is one of `open`. */
export const isOpen = (written: string, open: OpenContacts): boolean =>
  open.has(NUMBER.test(written) ? digits(written) : searchable(written.trim()));

const NUMBER = /^[+(\d][\d\s.()/–-]+$/;

/** In the one form that is stored; a slash within a number separates no two of them here. */
const digits = (written: string): string => phoneDigits(written.replace(/\//g, " ")) ?? "";
