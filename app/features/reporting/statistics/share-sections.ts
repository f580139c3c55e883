import { OUTCOME, REJECTION } from "~/shared/glossary";
import { formatPercent } from "~/shared/vi-format";
import type { Excluded } from "../figures";
import type { Counts } from "./axes";
import { head, type Section, type Words } from "./section";
import type { PublicStatistics } from "./statistics-data";

// Subjects that are parts of one whole: what came of items, why some were left out, ratings, promises.

/** What came of the items that were dealt with, the most frequent outcome first. */
export function resultSection(parts: ReadonlyMap<string, Counts>, words: Words): Section {
  const nameOf = (code: string) =>
    Object.hasOwn(OUTCOME, code)
      ? OUTCOME[code as keyof typeof OUTCOME][words.language]
      : words.excluded.transferred;
  const lines = new Map<string, number>();
  for (const [code, { resolved_total }] of parts) {
    const name = code === "REJECTED" ? words.excluded.rejected : nameOf(code);
    if (resolved_total > 0) lines.set(name, (lines.get(name) ?? 0) + resolved_total);
  }
  const listed = [...lines].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, "vi"));
  const total = listed.reduce((sum, [, n]) => sum + n, 0);
  const [first] = listed;
  return shares(
    "result",
    listed,
    words,
    first ? words.result.says({ name: first[0], n: first[1], total }) : words.nothing,
  );
}

/** Whether somebody reported a crime or denounced an official is nobody's guess: these reasons stand together. */
const OTHER_LAWS: readonly string[] = ["R7", "R8", "R9"];

/** Why items are not in the figures: not accepted by reason, handed to others; its sentence names those merged too. */
export function excludedSection(excluded: readonly Excluded[], total: Counts, words: Words): Section {
  const lines = new Map<string, number>();
  const sum = (exit: Excluded["exit"]) =>
    excluded.filter((each) => each.exit === exit).reduce((n, { count }) => n + count, 0);
  for (const { exit, reason, count } of excluded) {
    const name =
      exit === "TRANSFERRED_OUT"
        ? words.excluded.transferred
        : OTHER_LAWS.includes(reason ?? "")
          ? words.excluded.otherLaws
          : (REJECTION[reason as keyof typeof REJECTION]?.[words.language] ?? reason ?? "");
    lines.set(name, (lines.get(name) ?? 0) + count);
  }
  const listed = [...lines].sort(([, n], [, m]) => m - n);
  return shares(
    "excluded",
    listed,
    words,
    words.excluded.says(sum("REJECTED"), sum("TRANSFERRED_OUT"), total.merged),
  );
}

/** What those who rated an answer thought of it, the best first. */
export function ratingsSection({ ratings }: PublicStatistics, words: Words): Section {
  if (!ratings) return shares("ratings", [], words, words.ratings.none);
  const [, , content, very] = ratings.byScore;
  const lines = words.ratings.scores.map((name, index): Line => [name, ratings.byScore[index] ?? 0]);
  return shares("ratings", lines.reverse(), words, words.ratings.says(content + very, ratings.total));
}

/** What became of the promises in answers. */
export function promisesSection({ promises }: PublicStatistics, words: Words): Section {
  if (!promises) return shares("promises", [], words, words.promises.none);
  const { states } = words.promises;
  const lines = (Object.keys(states) as (keyof typeof states)[]).map(
    (key): Line => [states[key], promises[key]],
  );
  const kept = promises.keptInTime + promises.keptLate;
  const sentence = words.promises.says(kept, promises.due, promises.broken);
  return shares("promises", promises.due > 0 ? lines : [], words, sentence);
}

type Line = [name: string, n: number];

function shares(
  name: "result" | "excluded" | "ratings" | "promises",
  lines: readonly Line[],
  words: Words,
  sentence: string,
): Section {
  const { columns: c } = words;
  const total = lines.reduce((sum, [, n]) => sum + n, 0);
  return {
    ...head(name, words),
    sentence,
    chart:
      total > 0
        ? {
            title: words[name].chart,
            drawn: {
              is: "bars",
              series: [c.count],
              bars: lines.map(([label, n]) => ({ name: label, values: [n] })),
            },
          }
        : null,
    columns: [words[name].column, c.count, c.share],
    rows:
      total > 0
        ? [
            ...lines.map(([label, n]) => [label, n, formatPercent(n, total, words.language)]),
            [words.total, total, formatPercent(total, total, words.language)],
          ]
        : [],
  };
}
