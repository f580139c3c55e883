import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import { adjoiningPeriod, type Period, periodTitle, previousPeriod } from "~/shared/period";
import { formatDate, formatNumber } from "~/shared/vi-format";
import { closingFindings, isUntouched } from "../closing/closing-findings";
import { coverageWords } from "../closing/coverage";
import { type BuiltWhole, buildWhole } from "../documents/build-whole.server";
import { LETTER, type LetterKey } from "../documents/letter";
import { letterDefaults } from "../documents/letter-defaults";
import { unfinished } from "../period-stage";
import { loadDuties } from "../periods/duties.server";
import { ballotTotals } from "./ballots.server";
import { carryOver } from "./carry-over";
import { LETTER_SECTION, writtenOf } from "./letter-section";
import { sectionOf } from "./outline";
import { NO_DATA, type SectionData } from "./section-data";
import { dataOf, loadSections } from "./sections.queries.server";
import { NOT_IN_SUM } from "./sums";

export type Asked = { unit: string; period: Period };

/** What every page of a report's typed part needs: the report, its row, and whether this actor may type. */
export type Workplace = {
  built: BuiltWhole;
  reportId: number | null;
  canEdit: boolean;
  versions: Record<string, { version: number; carried: string | null }>;
};

/** Null where no outline applies; other missing things are the door's business. */
export async function loadWorkplace(
  db: PrismaClient,
  actor: Actor,
  { unit, period }: Asked,
  now: Date,
): Promise<Workplace | null> {
  const built = await buildWhole(db, { unit, period, now });
  if (!built.ok) return null;
  const row = await db.report.findFirst({ where: { unit, period: period.code }, orderBy: { id: "desc" } });
  const duties = await loadDuties(db, actor.roles, { unit, period });
  const stored = row ? await loadSections(db, row.id) : {};
  return {
    built: built.value,
    reportId: row?.id ?? null,
    canEdit: duties.includes("OFFICER") && !built.value.isStanding,
    versions: Object.fromEntries(
      Object.entries(stored).map(([key, { version, carried }]) => [key, { version, carried }]),
    ),
  };
}

/** The list of sections with how far each is. */
export function sectionsView({ built, reportId, canEdit, versions }: Workplace, { unit, period }: Asked) {
  const { whole, outline, sections, form, formAlone } = built;
  // Who sends the form alone is not asked about the sections, at the closing or after it.
  const findings = formAlone ? [] : whole.findings;
  const rows = whole.written.sections.map(({ key, number, title, depth, empty }) => {
    const section = sectionOf(outline, key);
    const keys = new Set([key, ...(section?.figures ?? [])]);
    return {
      key,
      number,
      title,
      depth,
      isHeading: (section?.texts.length ?? 0) + (section?.figures.length ?? 0) === 0,
      isEmpty: empty,
      carried: versions[key]?.carried ?? null,
      findings: findings.filter(({ where }) => keys.has(where)).length,
    };
  });
  return {
    query: { unit, period: period.code },
    unitName: whole.unit.name,
    periodTitle: periodTitle(period),
    dates: `${formatDate(period.from)}–${formatDate(period.to)}`,
    citation: whole.outline.citation,
    confirmed: whole.outline.confirmed,
    earlier: previousPeriod(period).code,
    begun: reportId !== null,
    isStanding: built.isStanding,
    ifClosed: built.ifClosed,
    unfinished: unfinished(period, form.stage),
    canBegin: canEdit && form.stage !== "AHEAD",
    canEdit,
    hasLetter: Object.keys(sections[LETTER]?.texts ?? {}).length > 0,
    rows,
    findings,
    isUntouched: isUntouched(built),
    formAlone,
    // Of a closed report they were answered for when it was closed.
    rules: built.isStanding ? [] : closingFindings(form, form.form.rules ?? [], null),
    forms: formsView(built),
  };
}

/** The forms of the other sections: those of this report, and which of them lie behind it. */
const formsView = ({ definitions, forms }: BuiltWhole) =>
  definitions.map(({ subject, code, title }) => ({
    ...{ subject, code, title },
    kind: forms.find(({ form }) => form.subject === subject)?.kind ?? null,
  }));

/** One section with its data; null for a section that the outline does not have. */
export async function sectionView(db: PrismaClient, place: Workplace, asked: Asked, key: string) {
  const { built, versions, canEdit } = place;
  const section = key === LETTER ? LETTER_SECTION : sectionOf(built.outline, key);
  if (!section || section.texts.length + section.figures.length === 0) return null;
  const data: SectionData = built.sections[key] ?? NO_DATA;
  const keys = new Set([key, ...section.figures]);
  const order = built.outline.sections.filter((each) => each.texts.length + each.figures.length > 0);
  const next = order[order.findIndex((each) => each.key === key) + 1]?.key ?? null;
  return {
    key,
    section,
    data,
    usual: key === LETTER ? usualLetter(built) : null,
    version: versions[key]?.version ?? 0,
    carried: versions[key]?.carried ?? null,
    counted: Object.fromEntries(
      section.figures.flatMap((each) => {
        const value = each.startsWith("pakn.") ? built.whole.figures.get(each) : undefined;
        return value === undefined ? [] : [[each, formatNumber(value)]];
      }),
    ),
    ballots: section.figures.includes("ballots.total") ? await ballotsOf() : null,
    summed: summedView(built, section.figures, key),
    findings: built.whole.findings.filter(({ where }) => keys.has(where)),
    written: writtenOf(built.whole, key),
    title: section.title.replace("{@next}", "kỳ tới"),
    next,
    canEdit,
    unfinished: unfinished(asked.period, built.form.stage),
    /** Nothing can be typed before somebody who makes this report has begun it. */
    notBegun: canEdit && place.reportId === null,
  };

  // Of a closed report those that were frozen.
  function ballotsOf() {
    return built.isStanding ? built.ballots : ballotTotals(db, asked.unit, asked.period);
  }
}

/** What is printed for the fields of the letter that are left empty, and how it is signed then. */
function usualLetter({ whole: { unit }, form }: BuiltWhole): Partial<Record<LetterKey, string>> {
  const usual = letterDefaults({ name: unit.name, level: form.unit.level, receiver: form.receiver });
  const { superior, issuer, symbol, place, mode, onBehalfOf, position, recipients } = usual;
  return {
    superior,
    issuer: issuer.replace("\n", " "),
    symbol,
    place,
    mode,
    on_behalf: onBehalfOf,
    position,
    recipients: recipients.replaceAll("\n", "; "),
  };
}

/** The figures of a section that are added up from the units below; null when none are. */
function summedView({ sums }: BuiltWhole, keys: readonly string[], section: string) {
  const coverage = sums?.coverage[section];
  if (!sums || !coverage) return null;
  const nameOf = new Map(coverage.reported.map(({ unit, name }) => [unit, name]));
  return {
    words: coverageWords(coverage.reported, coverage.missing),
    missing: coverage.missing.map(({ unit, name, why }) => ({ unit, name, why: NOT_IN_SUM[why] })),
    figures: keys.flatMap((key) => {
      const sum = sums.figures[key];
      const parts = Object.entries(sums.by[key] ?? {});
      const by = parts.map(([unit, value]) => ({ unit, name: nameOf.get(unit) ?? unit, value }));
      return sum === undefined ? [] : [{ key, sum, by }];
    }),
  };
}
export type SummedView = NonNullable<ReturnType<typeof summedView>>;

/** What the last period's report offers as a starting point; null when it has nothing. */
export async function startingPoint(db: PrismaClient, place: Workplace, { unit, period }: Asked) {
  const last = await db.report.findFirst({
    where: { unit, period: previousPeriod(period).code },
    orderBy: { id: "desc" },
  });
  if (!last) return null;
  const carried = carryOver(
    dataOf(await loadSections(db, last.id)),
    place.built.outline,
    adjoiningPeriod(period) !== null,
  );
  return Object.keys(carried).length === 0 ? null : carried;
}
