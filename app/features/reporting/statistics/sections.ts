import { UNCLASSIFIED } from "~/features/workflow/states";
import { KIND, OUTCOME, REJECTION } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { periodTitle } from "~/shared/period";
import { formatPercent } from "~/shared/vi-format";
import type { Excluded } from "../figures";
import type { Counts } from "./axes";
import { FEWEST_ITEMS, foldSmall, type Slice, slicesOf } from "./slices";
import type { PublicStatistics } from "./statistics-data";
import { ENGLISH_CHANNELS, STATISTICS, type StatisticsMessages } from "./statistics-messages";

export const SECTIONS = {
  quarters: "theo-quy",
  punctuality: "dung-han",
  field: "linh-vuc",
  unit: "co-quan",
  channel: "kenh",
  kind: "loai",
  result: "ket-qua",
  excluded: "khong-tiep-nhan",
  ratings: "hai-long",
  promises: "cam-ket",
} as const;
export type SectionName = keyof typeof SECTIONS;

/** Drawn as bars from nothing; the parts of a bar lie one after the other. */
export type Chart =
  | { is: "bars"; series: readonly string[]; bars: readonly { name: string; values: readonly number[] }[] }
  | {
      is: "columns";
      series: readonly string[];
      columns: readonly { name: string; values: readonly number[] }[];
    }
  | { is: "line"; points: readonly { name: string; numerator: number; denominator: number }[] };

/** One subject: its sentence, its table, and what is drawn of it. Page and CSV show the same. */
export type Section = {
  name: SectionName;
  /** In addresses: of the page and of the CSV. */
  id: string;
  heading: string;
  sentence: string;
  /** What the picture shows; null when there is nothing to draw. */
  chart: { title: string; drawn: Chart } | null;
  columns: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly (string | number)[])[];
  /** Names of rows and bars that are Vietnamese whatever the language: of fields and units. */
  vietnameseNames: readonly string[];
};

/** All subjects of one quarter, in the order of the page, in words of `language`. */
export function sectionsOf(given: PublicStatistics, language: Language): Section[] {
  const words = { ...STATISTICS[language], language };
  const { names, quarter } = given;
  const { by, total } = quarter.figures;
  const fold = (slices: Slice[]) => foldSmall(slices, words.unit.others);
  const fieldName = (code: string) =>
    code === UNCLASSIFIED ? words.field.unclassified : (names.field[code] ?? code);
  const nameIn = (list: Readonly<Record<string, string>>, other: string) => (code: string) =>
    list[code] ?? other;
  return [
    ...quarterSections(given, words),
    parted("field", slicesOf(by.field, fieldName), total, words),
    parted("unit", fold(slicesOf(by.unit, nameIn(names.unit, words.unit.unknown))), total, words),
    parted(
      "channel",
      slicesOf(
        by.channel,
        (code) => (language === "vi" ? undefined : ENGLISH_CHANNELS[code]) ?? names.channel[code] ?? code,
      ),
      total,
      words,
    ),
    parted(
      "kind",
      slicesOf(by.kind, (code) => KIND[code as keyof typeof KIND][language]),
      total,
      words,
    ),
    resultSection(by.result, words),
    excludedSection(quarter.figures.excluded, total, words),
    ratingsSection(given, words),
    promisesSection(given, words),
  ];
}

function quarterSections({ quarter, quarters }: PublicStatistics, words: Words): Section[] {
  const { columns: c } = words;
  const at = quarters.findIndex(({ code }) => code === quarter.code);
  const previous = quarters[at - 1];
  const { total } = quarter.figures;
  const titleOf = (one: (typeof quarters)[number]) =>
    words.language === "vi" ? one.title : periodTitle(one, words.language);
  const row = (one: (typeof quarters)[number]) => {
    const { total: t } = one.figures;
    return [titleOf(one), t.new, t.received_total, t.resolved_total, t.pending_total] as const;
  };
  const before = previous ? { title: titleOf(previous), n: previous.figures.total.new } : null;
  return [
    {
      ...head("quarters", words),
      sentence: words.quarters.says(titleOf(quarter), total.new, total.resolved_total, before),
      chart: {
        title: words.quarters.chart,
        drawn: {
          is: "columns",
          series: [c.new, c.resolved],
          columns: quarters.map((one) => ({
            name: titleOf(one),
            values: [one.figures.total.new, one.figures.total.resolved_total],
          })),
        },
      },
      columns: [c.quarter, c.new, c.received, c.resolved, c.pending],
      rows: quarters.map(row),
    },
    {
      ...head("punctuality", words),
      sentence: words.punctuality.says(titleOf(quarter), total.on_time, total.answered),
      chart: {
        title: words.punctuality.chart,
        drawn: {
          is: "line",
          points: quarters.map((one) => ({
            name: titleOf(one),
            numerator: one.figures.total.on_time,
            denominator: one.figures.total.answered,
          })),
        },
      },
      columns: [c.quarter, c.onTime, c.answered, c.rate],
      rows: quarters.map((one) => {
        const { on_time, answered } = one.figures.total;
        return [titleOf(one), on_time, answered, formatPercent(on_time, answered, words.language)];
      }),
    },
  ];
}

/** More bars than these tell nothing; the table has all. */
const MOST_BARS = 12;

function parted(
  name: "field" | "unit" | "channel" | "kind",
  slices: readonly Slice[],
  total: Counts,
  words: Words,
): Section {
  const { columns: c } = words;
  const own = words[name];
  // What nobody has classified yet says nothing about what people write about.
  const first =
    slices.find(({ code }) => code !== null && code !== UNCLASSIFIED) ??
    slices.find(({ members }) => members === 1);
  // Of a single answer a ratio says nothing about a unit and much about one answer.
  const rate = ({ on_time, answered }: Counts) =>
    answered === 0 || answered >= FEWEST_ITEMS ? formatPercent(on_time, answered, words.language) : words.few;
  const row = (label: string, t: Counts) =>
    [
      label,
      t.received_total,
      t.new,
      t.resolved_total,
      t.pending_total,
      t.answered,
      t.on_time,
      rate(t),
    ] as const;
  const largest = [...slices].filter(({ members }) => members === 1).slice(0, MOST_BARS);
  return {
    ...head(name, words),
    vietnameseNames: namedByData(name, slices),
    sentence: first
      ? own.says({ name: first.name, n: first.counts.received_total, total: total.received_total })
      : slices.length > 0
        ? words.unit.onlySmall
        : words.nothing,
    chart: first
      ? {
          title: own.chart,
          drawn: {
            is: "bars",
            series: [c.resolved, c.pending],
            bars: largest.map((slice) => ({
              name: slice.name,
              values: [slice.counts.resolved_total, slice.counts.pending_total],
            })),
          },
        }
      : null,
    columns: [own.column, c.received, c.new, c.resolved, c.pending, c.answered, c.onTime, c.rate],
    rows:
      slices.length > 0
        ? [...slices.map((slice) => row(slice.name, slice.counts)), row(words.total, total)]
        : [],
  };
}

function resultSection(parts: ReadonlyMap<string, Counts>, words: Words): Section {
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

function excludedSection(excluded: readonly Excluded[], total: Counts, words: Words): Section {
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

function ratingsSection({ ratings }: PublicStatistics, words: Words): Section {
  if (!ratings) return shares("ratings", [], words, words.ratings.none);
  const [, , content, very] = ratings.byScore;
  const lines = words.ratings.scores.map((name, index): Line => [name, ratings.byScore[index] ?? 0]);
  return shares("ratings", lines.reverse(), words, words.ratings.says(content + very, ratings.total));
}

function promisesSection({ promises }: PublicStatistics, words: Words): Section {
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

/** Fields and units are named by whoever keeps their lists; what has no code of its own has words of the page. */
const namedByData = (name: SectionName, slices: readonly Slice[]): string[] =>
  name === "field" || name === "unit"
    ? slices.flatMap((slice) => (slice.code === null || slice.code === UNCLASSIFIED ? [] : [slice.name]))
    : [];

/** The words of one language, and which it is. */
type Words = StatisticsMessages & { language: Language };

const head = (name: SectionName, words: Words) => ({
  name,
  id: SECTIONS[name],
  heading: words[name].heading,
  vietnameseNames: [],
});
