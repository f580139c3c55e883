import { z } from "zod";
import { lengthOf } from "~/shared/clean-text";
import { FORM_WORDS } from "~/shared/form-words";
import type { Language } from "~/shared/language";
import type { Contact } from "./answers.server";
import { SURVEY } from "./survey-words";

/** The fields of a contact, by their names in the form. */
export const CONTACT = ["name", "address", "phone", "email"] as const;

/** Longest line of an address, in letters. */
const MOST = 300;

/**
 * What somebody leaves who wants a reply of their own; all of it may stay empty (art. 7.3 asks for no identity). Says in
 * `language` what is wrong.
 */
export function readContact(
  typed: (name: string) => string,
  language: Language = "vi",
): {
  contact: Contact | null;
  errors: Record<string, string[]>;
} {
  const words = SURVEY[language];
  const line = (name: string) => typed(name).normalize("NFC").replace(/\s+/g, " ").trim();
  const [name, address, phone, email] = [line("name"), line("address"), line("phone"), line("email")];
  const errors: Record<string, string[]> = {};
  if (email && !z.email().safeParse(email).success) errors.email = [words.emailWrong];
  if (phone && phone.replace(/\D/g, "").length < 8) errors.phone = [words.phoneWrong];
  const { letters, limit } = FORM_WORDS[language];
  for (const [field, text] of Object.entries({ name, address, phone, email }))
    if (lengthOf(text) > MOST) errors[field] = [letters(limit.atMost, String(MOST))];
  const contact = {
    ...(name && { name }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
  return { contact: Object.keys(contact).length > 0 ? contact : null, errors };
}
