import { UNCLASSIFIED } from "~/features/workflow/states";
import { KIND } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { periodTitle } from "~/shared/period";
import { formatPercent } from "~/shared/vi-format";
import type { Counts } from "./axes";
import { head, type Section, type SectionName, type Words } from "./section";
import { excludedSection, promisesSection, ratingsSection, resultSection } from "./share-sections";
import { FEWEST_ITEMS, foldSmall, type Slice, slicesOf } from "./slices";
import type { PublicStatistics } from "./statistics-data";
import { ENGLISH_CHANNELS, STATISTICS } from "./statistics-messages";

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
  const single = slices.filter(({ code }) => code !== null);
  // Those taken together are drawn too: their bar may be the longest.
  const drawn = [...single.slice(0, MOST_BARS), ...slices.filter(({ code }) => code === null)];
  const left = slices.length - drawn.length;
  const unclassified = slices.find(({ code }) => code === UNCLASSIFIED)?.counts.received_total ?? 0;
  // Said where its bar is longer than the one that the sentence names.
  const apart =
    first && first.code !== UNCLASSIFIED && unclassified > first.counts.received_total ? unclassified : 0;
  return {
    ...head(name, words),
    vietnameseNames: namedByData(name, slices),
    sentence: first
      ? own.says({
          ...{ name: first.name, n: first.counts.received_total, total: total.received_total - apart },
          ...(apart > 0 && { unclassified: apart }),
        })
      : slices.length > 0
        ? words.unit.onlySmall
        : words.nothing,
    chart: first
      ? {
          title: own.chart,
          note: left > 0 ? words.onlyInTable(drawn.length, left) : undefined,
          drawn: {
            is: "bars",
            series: [c.resolved, c.pending],
            bars: drawn.map((slice) => ({
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

/** Fields and units are named by whoever keeps their lists; what has no code of its own has words of the page. */
const namedByData = (name: SectionName, slices: readonly Slice[]): string[] =>
  name === "field" || name === "unit"
    ? slices.flatMap((slice) => (slice.code === null || slice.code === UNCLASSIFIED ? [] : [slice.name]))
    : [];
