import {
  FAMILY_NAMES,
  FORMS_OF_ADDRESS,
  MIDDLE_NAMES,
  OFFICE_PAIRS,
  OFFICE_STARTS,
  PLACE_WORDS,
  PLAIN_FORMS,
  PLURALS,
  PUBLIC_NAMES,
  ROLES,
  STREET_WORDS,
  SURE_MIDDLES,
  UNMISTAKABLE,
} from "./name-words";

type Span = { start: number; end: number };
/** `low` is the word in small, composed letters; `gap` what stands between it and the word before. */
type Word = Span & { low: string; look: "Name" | "CAPITALS" | "small"; gap: string };
/** A run of name-like words, by number: the first and one past the last. */
type Run = { from: number; to: number };
/** The word before, in small letters, and the one before that. */
type Before = [string?, string?];

const LONGEST = 5;

/**
 * Where a text probably names a person, in order: after a form of address ("ông", "chị"), or by a family name with a
 * middle name. A guess for an officer to check: names of streets, places and offices are left, as far as a list of
 * words can tell them. Only the name is marked, never the form of address. Positions are those of the text as given.
 */
export function findPersonNames(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  /** The last run that was a place; a list of streets goes on after a comma. */
  let place: (Run & { street: boolean }) | null = null;
  for (let i = 0; i < words.length; i += 1) {
    const run = runAt(words, i);
    if (!run) continue;
    const before = lowsBefore(words, i);
    const streets: boolean | null = place && goesOn(words, place, run) ? place.street : null;
    if (isPlace(words, run, before) || (streets !== null && (streets || !isSure(words, run)))) {
      place = { ...run, street: streets ?? STREET_WORDS.has(before[0] ?? "") };
      i = run.to - 1;
    } else if (isPerson(words, run, before)) {
      found.push({ start: words[run.from]?.start ?? 0, end: words[run.to - 1]?.end ?? 0 });
      i = run.to - 1;
    }
  }
  return found;
}

function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?/gu)].map((match) => {
    const written = match[0].normalize("NFC");
    const word = {
      start: match.index,
      end: match.index + match[0].length,
      low: written.toLowerCase(),
      look: lookOf(written),
      gap: text.slice(last, match.index),
    };
    last = word.end;
    return word;
  });
}

function lookOf(written: string): Word["look"] {
  if (!/^\p{Lu}/u.test(written)) return "small";
  return written.length > 1 && written === written.toUpperCase() ? "CAPITALS" : "Name";
}

const isSpace = (gap: string): boolean => /^[^\S\n]{1,3}$/.test(gap);

/** The words of one look that begin here, at most five; the form of address before a name is no part of it. */
function runAt(words: readonly Word[], from: number): Run | null {
  const first = words[from];
  if (!first || first.look === "small") return smallName(words, from);
  if (FORMS_OF_ADDRESS.has(first.low) && startsName(words[from + 1])) return null;
  let to = from + 1;
  while (to < from + LONGEST) {
    const next = words[to];
    const single = next?.end === (next?.start ?? 0) + 1;
    if (!next || next.look === "small" || !isSpace(next.gap)) break;
    if (next.look !== first.look && !(single && first.look === "CAPITALS")) break;
    to += 1;
  }
  return { from, to };
}

const startsName = (next: Word | undefined): boolean =>
  next !== undefined && next.look !== "small" && isSpace(next.gap);

/** "nguyễn thị ngọc lan": only what is no other word, with Văn or Thị after it. */
function smallName(words: readonly Word[], from: number): Run | null {
  const [family, middle, third, fourth] = words.slice(from, from + 4);
  if (!family || !middle || !third || !isSpace(middle.gap) || !isSpace(third.gap)) return null;
  if (!UNMISTAKABLE.has(family.low) || !SURE_MIDDLES.has(middle.low)) return null;
  const more = MIDDLE_NAMES.has(third.low) && fourth && isSpace(fourth.gap);
  return { from, to: from + (more ? 4 : 3) };
}

/** The word before, and the two before, when nothing but a space, a colon or a quotation mark stands between. */
function lowsBefore(words: readonly Word[], at: number): Before {
  const [one, two] = [words[at - 1], words[at - 2]];
  if (!one || !/^\s{0,2}[:“"(]?[^\S\n]{0,2}$/.test(words[at]?.gap ?? "")) return [];
  return [one.low, two && /^[ /]{1,3}$/.test(one.gap) ? two.low : undefined];
}

/** "đường Lê Lợi", "công viên Lê Lai"; but "trưởng bản Lò Văn Pâng" is a person. */
function isPlace(words: readonly Word[], run: Run, [near = "", second = ""]: Before): boolean {
  if (!PLACE_WORDS.has(near)) return PLACE_WORDS.has(`${second} ${near}`);
  const family = run.to - run.from > 2 && FAMILY_NAMES.has(words[run.from]?.low ?? "");
  return !(family && ROLES.has(`${second} ${near}`));
}

/** "đường Lê Lợi, Quang Trung và Trần Phú" */
function goesOn(words: readonly Word[], place: Run, { from }: Run): boolean {
  const gap = words[from]?.gap ?? "";
  if (place.to === from) return /^\s?[,;–-]\s?$/.test(gap);
  return (
    place.to === from - 1 && /^(?:và|với|hoặc|đến|tới)$/.test(words[from - 1]?.low ?? "") && isSpace(gap)
  );
}

const lowsOf = (words: readonly Word[], { from, to }: Run): string[] =>
  words.slice(from, to).map(({ low }) => low);

const isSure = (words: readonly Word[], run: Run): boolean => SURE_MIDDLES.has(lowsOf(words, run)[1] ?? "");

function isPerson(words: readonly Word[], run: Run, [near = "", second = ""]: Before): boolean {
  const lows = lowsOf(words, run);
  const [first = "", middle = ""] = lows;
  const look = words[run.from]?.look;
  const family = FAMILY_NAMES.has(first) && lows.length > 1;
  if (PUBLIC_NAMES.has(lows.join(" ")) || PUBLIC_NAMES.has(lows.slice(0, 2).join(" "))) return false;
  if (look === "small") return true;
  if (family && SURE_MIDDLES.has(middle) && lows.length > 2) return true;
  const titled = FORMS_OF_ADDRESS.has(near) || (PLAIN_FORMS.has(near) && isAscii(lows));
  if (look === "CAPITALS") return titled && family;
  if (titled) return family || afterTitle(words, run, near, second);
  if (family && (ROLES.has(near) || ROLES.has(`${second} ${near}`))) return true;
  return family && lows.length > 2 && MIDDLE_NAMES.has(middle);
}

const isAscii = (lows: readonly string[]): boolean => lows.every((low) => /^[a-z']+$/.test(low));

/** "anh Tạo", "ông Sa Pó": any capitalised words but those of an office, of a place ("phố Bà Triệu") or of many people. */
function afterTitle(words: readonly Word[], run: Run, near: string, second: string): boolean {
  const lows = lowsOf(words, run);
  const [first = ""] = lows;
  const next = words[run.from + 1]?.low ?? "";
  if (OFFICE_STARTS.has(first) || OFFICE_PAIRS.has(`${first} ${next}`)) return false;
  if (PLURALS.has(second) || PLACE_WORDS.has(second)) return false;
  if (near === "bác" && first === "hồ") return false;
  if (first.length < 2 && lows.length < 2) return false;
  const title = words[run.from - 1];
  // A form of address in capitals in the middle of a sentence is part of the name of a place.
  return title?.look === "small" || title?.gap === "" || /[.!?:;“"(\n]/.test(title?.gap ?? "");
}
