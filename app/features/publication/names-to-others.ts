import { type FoundText, foundWords } from "./found-words";
import { type Identity, NEVER } from "./personal-data";
import { findPersonal } from "./redact";

/**
 * Where a text names one of `senders` to whoever else reads it: "tên người gửi (“Lan”), số giấy tờ của một người (“…”)"; ""
 * for nowhere. Where all of them live tells nobody who is who: it is most often the place that they write about.
 */
export function namesToOthers(text: string, senders: readonly Identity[]): string {
  const places = new Map<string, FoundText & { of: Set<Identity> }>();
  for (const sender of senders)
    for (const { kind, start, end } of findPersonal(text, sender)) {
      if (!NEVER.includes(kind)) continue;
      const written = text.slice(start, end);
      const place = places.get(`${kind} ${written}`) ?? { kind, written, of: new Set() };
      places.set(`${kind} ${written}`, place);
      place.of.add(sender);
    }
  return foundWords(
    [...places.values()].filter(({ kind, of }) => kind !== "ADDRESS" || of.size < senders.length),
  );
}
