import { isOpen, NO_CONTACTS, type OpenContacts } from "./open-contacts";
import { findPersonNames } from "./person-names";
import { type Identity, MARKS, type Removed } from "./personal-data";
import { plainIndex, UNSEEN } from "./plain-index";
import { identifiersOf } from "./sender-patterns";
import { SHAPES } from "./shapes";

const OF_THE_SENDER: ReadonlySet<Removed> = new Set(["NAME", "ADDRESS", "SENDER_PHONE", "SENDER_EMAIL"]);
/** What an agency's own contact looks like; some telephones are as long as an identity number. */
const OF_A_CONTACT: ReadonlySet<Removed> = new Set(["PHONE", "EMAIL", "ID_NUMBER"]);

export type Finding = { kind: Removed; start: number; end: number };

/**
 * A proposal for the public text: personal data out, a mark where it stood. It finds what has a shape (numbers,
 * addresses of mail, house numbers, plates, parcels), what is known of the sender, in any spelling, and what is written
 * as a person's name. The last is a guess: an officer reads the text before it is published, puts back what is no
 * secret and takes out what was missed (decree 20/2008 art. 19; law.md L34). `open` stays where it is, unless it is what
 * the sender left of themselves.
 */
export function redact(
  text: string,
  sender: Identity,
  open: OpenContacts = NO_CONTACTS,
): { text: string; found: Finding[] } {
  const found = findPersonal(text, sender, open);
  let clean = "";
  let at = 0;
  for (const { kind, start, end } of found) {
    clean += text.slice(at, start) + MARKS[kind];
    at = end;
  }
  return { text: clean + text.slice(at), found };
}

/** Where personal data stand in a text, in order, none over another; `open` is nobody's. */
export function findPersonal(text: string, sender: Identity, open: OpenContacts = NO_CONTACTS): Finding[] {
  const index = plainIndex(text);
  const found: Finding[] = [];
  for (const { kind, pattern, accept } of [...identifiersOf(sender), ...SHAPES]) {
    for (const match of index.plain.matchAll(pattern)) {
      const name = match.indices?.groups?.name;
      if (accept && name && !accept(slice(text, index.range(name[0], name[1])))) continue;
      // A named part marks what is hidden; the words around it only told what it is.
      const part = match.indices?.groups?.hide ?? [match.index, match.index + match[0].length];
      const place = index.range(part[0], part[1]);
      if (OF_A_CONTACT.has(kind) && isOpen(slice(text, place), open)) continue;
      found.push({ kind, ...place });
    }
  }
  for (const name of findPersonNames(text)) found.push({ kind: "OTHER_NAME", ...name });
  return withoutOverlaps(found);
}

const slice = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).normalize("NFKC").replace(UNSEEN, "");

/**
 * The first to begin wins, then the earlier pattern; what reaches into it is joined to it. A guessed name takes the kind
 * of what it runs into, and whatever holds the sender is the sender's: nothing hides them from the last check.
 */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && next.start < last.end) {
      last.end = Math.max(last.end, next.end);
      if (last.kind === "OTHER_NAME" || (OF_THE_SENDER.has(next.kind) && !OF_THE_SENDER.has(last.kind)))
        last.kind = next.kind;
    } else if (next.end > next.start) joined.push({ ...next });
  }
  return joined;
}
