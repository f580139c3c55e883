import { blanksIn, blanksInWords } from "~/shared/blanks";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { foundWords } from "./found-words";
import { guessNames } from "./guessed-names";
import { NO_CONTACTS, type OpenContacts } from "./open-contacts";
import { type Identity, NEVER } from "./personal-data";
import { promiseField } from "./promise-fields";
import type { PublicTexts } from "./public-texts";
import { type Finding, findPersonal } from "./redact";

/** The three public texts by the name of their field, and what the pages call them. */
const FIELDS = {
  publicTitle: "Tiêu đề",
  publicContent: "Nội dung phản ánh, kiến nghị",
  publicReply: "Nội dung trả lời",
} as const;

/** The longest text that is searched, in UTF-16 units; longer ones are refused for their length (publication.schema.ts). */
const SEARCHED = 2 * TEXT_LIMITS.publicText;

/**
 * What is left of people in texts about to be published. `errors`, by field: what must never be there, whatever an
 * officer thinks. `doubts`, a sentence a text: what the officer judges, since a shop's number on its sign is no secret;
 * `places` names each spot of them by its field and words, so that what was looked at can be told from what is new.
 */
export type Leftovers = { errors: Record<string, string[]>; doubts: string[]; places: string[] };

/** The texts by the name of their field in the form, and what it is called. */
const partsOf = (texts: Readonly<Partial<PublicTexts>>): [name: string, label: string, text: string][] => [
  ...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name): [string, string, string] => [
    name,
    FIELDS[name],
    texts[name] ?? "",
  ]),
  ...(texts.promises ?? []).map(({ id, text }): [string, string, string] => [
    promiseField(id),
    "Cam kết",
    text,
  ]),
];

/** Searches the texts that are there; a text that was left out counts as empty. `open` is no secret of anybody's. */
export function leftoversIn(
  texts: Readonly<Partial<PublicTexts>>,
  sender: Identity,
  open: OpenContacts = NO_CONTACTS,
): Leftovers {
  const left: Leftovers = { errors: {}, doubts: [], places: [] };
  for (const [name, label, text] of partsOf(texts)) {
    if (text.length > SEARCHED) continue;
    const personal = findPersonal(text, sender, open);
    const found = [...personal, ...guessesBeside(personal, text, sender)];
    const never = inWords(
      text,
      found.filter(({ kind }) => NEVER.includes(kind)),
    );
    const judgedSpots = found.filter(({ kind }) => !NEVER.includes(kind));
    const judged = inWords(text, judgedSpots);
    if (never) left.errors[name] = [`Chưa công khai được vì còn ${never}. Bỏ đi hoặc viết lại chỗ đó.`];
    if (judged) left.doubts.push(`${label}: ${judged}.`);
    for (const { start, end } of judgedSpots) left.places.push(`${name}: ${text.slice(start, end)}`);
  }
  left.places = [...new Set(left.places)];
  return left;
}

/** The blanks of a template that stand in what the agency says, by field; the citizen's own words may hold any sign. */
export function blanksLeft(texts: Readonly<Partial<PublicTexts>>): Record<string, string[]> {
  const said = partsOf(texts).filter(([name]) => name !== "publicTitle" && name !== "publicContent");
  return Object.fromEntries(
    said.flatMap(([name, , text]) => {
      const blanks = blanksIn(text.slice(0, SEARCHED));
      return blanks.length > 0
        ? [[name, [`Chưa công khai được vì còn chỗ chưa điền: ${blanksInWords(blanks)}.`]]]
        : [];
    }),
  );
}

/** What is left of people with the blanks of such texts: all that stops a publication. */
export function withBlanks(left: Leftovers, texts: Readonly<Partial<PublicTexts>>): Leftovers {
  const errors = { ...left.errors };
  for (const [name, said] of Object.entries(blanksLeft(texts)))
    errors[name] = [...(errors[name] ?? []), ...said];
  return { ...left, errors };
}

/** Guesses at names where nothing surer was found. */
const guessesBeside = (personal: readonly Finding[], text: string, sender: Identity): Finding[] =>
  guessNames(text, sender)
    .filter(({ start, end }) => !personal.some((found) => found.start < end && start < found.end))
    .map((span) => ({ kind: "OTHER_NAME", ...span }));

const inWords = (text: string, found: readonly Finding[]): string =>
  foundWords(found.map(({ kind, start, end }) => ({ kind, written: text.slice(start, end) })));
