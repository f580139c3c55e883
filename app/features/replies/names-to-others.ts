import { type Identity, NEVER, type Removed } from "../publication/personal-data";
import { findPersonal } from "../publication/redact";

/** What tells one sender who another is, in words. */
const WHO: Partial<Record<Removed, string>> = {
  NAME: "tên người gửi",
  ADDRESS: "địa chỉ người gửi",
  SENDER_PHONE: "số điện thoại người gửi",
  SENDER_EMAIL: "thư điện tử người gửi",
  ID_NUMBER: "số giấy tờ",
};

/** Where a text names one of `senders` to whoever else reads it: "tên người gửi (“Lan”), số giấy tờ (“…”)"; "" for nowhere. */
export function namesToOthers(text: string, senders: readonly Identity[]): string {
  const places = new Map<string, Set<string>>();
  for (const sender of senders)
    for (const { kind, start, end } of findPersonal(text, sender)) {
      const words = NEVER.includes(kind) ? WHO[kind] : undefined;
      if (words) places.set(words, (places.get(words) ?? new Set()).add(`“${text.slice(start, end)}”`));
    }
  return [...places].map(([words, where]) => `${words} (${[...where].join(", ")})`).join(", ");
}
