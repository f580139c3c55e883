import { type Identity, NEVER, type Removed } from "./personal-data";
import { findPersonal } from "./redact";

/** What tells one sender who another is, in words. */
const WHO: Partial<Record<Removed, string>> = {
  NAME: "tên người gửi",
  ADDRESS: "địa chỉ người gửi",
  SENDER_PHONE: "số điện thoại người gửi",
  SENDER_EMAIL: "thư điện tử người gửi",
  ID_NUMBER: "số giấy tờ",
};

/**
 * Where a text names one of `senders` to whoever else reads it: "tên người gửi (“Lan”), số giấy tờ (“…”)"; "" for nowhere.
 * Where all of them live tells nobody who is who: it is most often the place that they write about.
 */
export function namesToOthers(text: string, senders: readonly Identity[]): string {
  const places = new Map<string, { words: string; where: string; of: number }>();
  for (const sender of senders)
    for (const { kind, start, end } of findPersonal(text, sender)) {
      const words = NEVER.includes(kind) ? WHO[kind] : undefined;
      const where = text.slice(start, end);
      const known = places.get(`${words} ${where}`);
      if (known) known.of += 1;
      else if (words) places.set(`${words} ${where}`, { words, where, of: 1 });
    }
  const telling = [...places.values()].filter(
    ({ words, of }) => words !== WHO.ADDRESS || of < senders.length,
  );
  return [...new Set(telling.map(({ words }) => words))]
    .map((words) => {
      const where = telling.filter((place) => place.words === words).map((place) => `“${place.where}”`);
      return `${words} (${where.join(", ")})`;
    })
    .join(", ");
}
