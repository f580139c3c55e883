import { formatNumber, formatPercent, NOTHING_AROSE } from "~/shared/vi-format";
import type { Sentence } from "../sections/outline";
import { figureField } from "../sections/section-figures";

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
};

const TOKEN = /\{([^{}]+)\}/g;

/** The sentence with its numbers; null when it has nothing to say: a figure is missing, or its zero sentence is empty. */
export function sentenceText(sentence: Sentence, facts: Facts): string | null {
  const { unless, zero } = sentence;
  if (unless !== undefined && (facts.typed.has(unless) || facts.figures.has(unless))) return null;
  if (zero?.of.every((key) => facts.figures.get(key) === 0)) return filled(zero.text, facts) || null;
  const outside = sentence.text.replace(/\[([^\]]*)\]/g, (_, part: string) => filled(part, facts) ?? "");
  return filled(outside, facts);
}

/** The figures that an outline's sentence prints: for the page that shows where a number comes from. */
export const tokensOf = (text: string): string[] => [...text.matchAll(TOKEN)].map(([, token = ""]) => token);

/** A text with every `{…}` replaced; null when one of them is not stated. */
export function filled(text: string, facts: Facts): string | null {
  let missing = false;
  const done = text.replace(TOKEN, (_, token: string) => {
    const words = tokenText(token, facts);
    if (words === null) missing = true;
    return words ?? "";
  });
  return missing ? null : done;
}

function tokenText(token: string, { figures, details, words }: Facts): string | null {
  if (token.startsWith("@")) return words[token.slice(1) as keyof Facts["words"]] ?? null;
  const [, kind, rest = ""] = /^(share|list):(.+)$/.exec(token) ?? [];
  if (kind === "share") {
    const [part = "", whole = ""] = rest.split("/");
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
export const countText = (value: number): string =>
  Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatNumber(value);

/**
 * "10,64 % (8.614/80.958 hồ sơ tiếp nhận qua một cửa điện tử)": both numbers stand beside every share, and the
 * denominator is named. Nothing below the line: "không phát sinh", never 0 % or 100 %.
 */
export function shareText(
  part: number | undefined,
  whole: number | undefined,
  wholeKey: string,
): string | null {
  if (part === undefined || whole === undefined) return null;
  if (whole === 0) return NOTHING_AROSE;
  // Days may have one decimal; counts have none. Tenths make whole numbers of both.
  const tenths = [part, whole].every(Number.isInteger) ? 1 : 10;
  const share = formatPercent(Math.round(part * tenths), Math.round(whole * tenths));
  return `${share} (${formatNumber(part)}/${formatNumber(whole)} ${figureField(wholeKey)?.label ?? ""})`.replace(
    / \)$/,
    ")",
  );
}
