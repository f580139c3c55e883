import { formatNumber, formatPercent, NOTHING_AROSE } from "~/shared/vi-format";
import type { Sentence } from "../sections/outline";
import { type PartialSums, partialWords } from "../sections/partial-sums";
import { figureField, figureWords } from "../sections/section-figures";

/**
 * What sentences speak of: the figures of a report, its breakdowns, and its own words: `@period`, `@next`, `@unit`, and
 * `@coverage` where the section's figures are added up from units ("theo số liệu của 18/18 sở").
 */
export type Facts = {
  figures: ReadonlyMap<string, number>;
  details: Readonly<Record<string, Readonly<Record<string, number>>>>;
  words: Readonly<Record<"period" | "next" | "unit", string> & { coverage?: string }>;
  /** Keys of texts that somebody typed for this section. */
  typed: ReadonlySet<string>;
  /** Sums that fewer units stand behind than behind their section: said wherever they are printed. */
  partial?: PartialSums;
  /** Sums of this section from which whole units are missing: 0 of them is not "không phát sinh". */
  incomplete?: ReadonlySet<string>;
};

const TOKEN = /\{([^{}]+)\}/g;

/** What a sentence says, "" for nothing, and the figures that are said by it, be it in the words for 0. */
export type Said = { text: string; keys: readonly string[] };

const NOTHING: Said = { text: "", keys: [] };

/**
 * The sentence with its numbers. It says nothing when a figure outside brackets is missing, when its zero sentence is
 * empty, or when all that it counts is 0 and it has no words for that: "Đã kiểm tra 0 đơn vị" is no Vietnamese.
 */
export function saidBy(sentence: Sentence, facts: Facts): Said {
  const { unless, zero, text } = sentence;
  if (unless !== undefined && (facts.typed.has(unless) || facts.figures.has(unless))) return NOTHING;
  const isNothing = (key: string) => facts.figures.get(key) === 0;
  const all = tokensOf(text).flatMap(figuresIn);
  if (zero?.of.every(isNothing)) {
    const isSure = zero.of.every((key) => !facts.partial?.has(key) && !facts.incomplete?.has(key));
    const words = isSure || zero.text === "" ? zero.text : ofThoseWhoReported(zero.text);
    if (words !== null)
      return { text: filled(words, facts) ?? "", keys: [...zero.of, ...all.filter(isNothing)] };
  }
  const main = text.replace(BRACKET, "");
  const counts = tokensOf(main).flatMap(figuresIn);
  if (!zero && counts.length > 0 && all.every((key) => (facts.figures.get(key) ?? 0) === 0)) return NOTHING;
  const note = partialNote(main, facts);
  const noted = text.includes("[") ? text.replace("[", `${note}[`) : text.replace(/(?=[.;:]?$)/, () => note);
  const keys = [...counts];
  const outside = noted.replace(BRACKET, (_, part: string) => {
    const words = filled(part, facts);
    const own = partialNote(part, facts);
    if (words === null) return "";
    keys.push(...tokensOf(part).flatMap(figuresIn));
    return `${words}${own === note ? "" : own}`;
  });
  const words = filled(outside, facts);
  return words === null ? NOTHING : { text: words, keys };
}

/** "không phát sinh" of a sum from which units are missing says whose nothing it is; null where the words do not allow it. */
const ofThoseWhoReported = (words: string): string | null =>
  words.startsWith(NOTHING_IN_PERIOD) ? words.replace(", ", `, ${BY_THOSE_WHO_REPORTED}, `) : null;

const NOTHING_IN_PERIOD = "Trong {@period}, không phát sinh";
export const BY_THOSE_WHO_REPORTED = "theo số liệu của các đơn vị đã báo cáo";

const BRACKET = /\[([^\]]*)\]/g;

/** " (theo số liệu của 1/6 đơn vị)" behind numbers that not every unit stated; "" where all did. */
function partialNote(text: string, { partial }: Facts): string {
  const keys = [...new Set(tokensOf(text).flatMap(figuresIn))];
  const missing = keys.flatMap((key) => {
    const sum = partial?.get(key);
    return sum ? [{ key, ...sum }] : [];
  });
  const [first] = missing;
  if (!first) return "";
  const isAlike = missing.length === keys.length && missing.every(({ units }) => units === first.units);
  if (isAlike) return ` (${partialWords(first)})`;
  return ` (${missing.map(({ key, ...sum }) => `số ${figureWords(key)} ${partialWords(sum)}`).join("; ")})`;
}

/** The figures that a token prints; the report's own words and breakdowns are none. */
const figuresIn = (token: string): string[] =>
  /^(@|list:)/.test(token) ? [] : token.replace(/^share:/, "").split("/");

/** The figures that an outline's sentence prints: for the page that shows where a number comes from. */
export const tokensOf = (text: string): string[] => [...text.matchAll(TOKEN)].map(([, token = ""]) => token);

/** What stands for one `{…}` of a typed text, with its own coverage; null when the figure is not stated. */
export function typedToken(token: string, facts: Facts): string | null {
  const words = filled(token, facts);
  return words === null ? null : words + partialNote(token, facts);
}

/** "{ballots.normal} lượt, chiếm {share:ballots.normal/ballots.total}" */
const COUNT_AND_SHARE =
  /\{([^{}:]+)\}( [^\d{}[\],;.:]+)?,? (?:chiếm|đạt)(?: tỷ lệ)? \{share:\1\/([^{}]+)\}/gu;
const VERB_AND_SHARE = /(?:chiếm|đạt)(?: tỷ lệ)? (\{share:([^{}/]+)\/([^{}]+)\})/gu;

/**
 * A text in which none of a whole is said as one says it, "không có lượt nào": nobody writes "0 lượt, chiếm 0,00 %". What
 * stands for a number keeps the note of who stated it with `noted`; a sentence of an outline has a place of its own for that.
 */
export function noneSaid(text: string, facts: Facts, noted = false): string {
  const isNone = (part: string, whole: string) =>
    facts.figures.get(part) === 0 && (facts.figures.get(whole) ?? 0) > 0;
  return text
    .replace(COUNT_AND_SHARE, (said, part: string, noun: string | undefined, whole: string) =>
      isNone(part, whole)
        ? `${NONE}${noun ? `${noun} nào` : ""}${noted ? partialNote(said, facts) : ""}`
        : said,
    )
    .replace(VERB_AND_SHARE, (said, share: string, part: string, whole: string) =>
      isNone(part, whole) ? share : said,
    );
}

const NONE = "không có";

/** A text with every `{…}` replaced; null when one of them is not stated. */
export function filled(text: string, facts: Facts): string | null {
  let missing = false;
  const done = noneSaid(text, facts).replace(TOKEN, (_, token: string) => {
    const words = tokenText(token, facts);
    if (words === null) missing = true;
    return words ?? "";
  });
  return missing ? null : done;
}

function tokenText(token: string, { figures, details, words, partial }: Facts): string | null {
  if (token.startsWith("@")) return words[token.slice(1) as keyof Facts["words"]] ?? null;
  const [, kind, rest = ""] = /^(share|list):(.+)$/.exec(token) ?? [];
  if (kind === "share") {
    const [part = "", whole = ""] = rest.split("/");
    // Of other units than its whole it would be a share of nothing.
    if (partial?.get(part)?.units !== partial?.get(whole)?.units) return null;
    return shareText(figures.get(part), figures.get(whole), whole);
  }
  if (kind === "list") {
    const rows = Object.entries(details[rest] ?? {});
    const unit = figureField(rest)?.unit ?? "";
    return rows.length === 0
      ? null
      : rows.map(([name, value]) => `${name} ${countText(value)} ${unit}`).join(", ");
  }
  const value = figures.get(token);
  return value === undefined ? null : countText(value);
}

/** "02", "1.370", "606,5", "0": counts from one to nine take a leading zero, nothing is written 0. */
const countText = (value: number): string =>
  Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatNumber(value);

/**
 * "10,64 % (8.614/80.958 hồ sơ tiếp nhận qua một cửa điện tử)": both numbers stand beside every share, and the
 * denominator is named. Nothing below the line: "không phát sinh", never 0 % or 100 %; nothing above it: "không có".
 */
function shareText(part: number | undefined, whole: number | undefined, wholeKey: string): string | null {
  if (part === undefined || whole === undefined) return null;
  if (whole === 0) return NOTHING_AROSE;
  // Days may have one decimal; counts have none. Tenths make whole numbers of both.
  const tenths = [part, whole].every(Number.isInteger) ? 1 : 10;
  const share = part === 0 ? NONE : formatPercent(Math.round(part * tenths), Math.round(whole * tenths));
  return `${share} (${formatNumber(part)}/${formatNumber(whole)} ${figureField(wholeKey)?.label ?? ""})`.replace(
    / \)$/,
    ")",
  );
}
