import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { adjoiningPeriod, type Period } from "~/shared/period";
import { readDate } from "~/shared/read-date";
import { formatNumber } from "~/shared/vi-format";
import { checkReport } from "../checks/check-report";
import { missingParts } from "../checks/missing";
import type { Finding } from "../checks/rule-codes";
import { signatureFacts } from "../closing/closed-files.server";
import { readFrozen, reportOf } from "../closing/frozen-report";
import { missingWords } from "../closing/if-closed";
import { type Announced, announceClosing } from "../closing/if-closed-now.server";
import { loadBelow, statedFigures } from "../closing/parts.queries.server";
import type { Figures } from "../figures";
import { formSheet } from "../form-sheet";
import { type FigureForm, type FilledForm, withForms } from "../forms/figure-forms";
import { loadFigureForms } from "../forms/figure-forms.server";
import { figureSheet, formFindings } from "../forms/figure-sheet";
import { formsOf } from "../forms/sum-forms";
import { excludedByReason } from "../narrative/excluded";
import { type ToWrite, writeNarrative } from "../narrative/narrative";
import { isStanding } from "../periods/report-flow";
import type { Report } from "../report";
import { buildReport, type ReportRefusal } from "../report.server";
import { collectedBallots } from "../sections/ballots.server";
import { ballotFindings, type Collected, withBallots } from "../sections/collected-ballots";
import { endedLevelWords } from "../sections/levels-in-force";
import { type Outline, outlineUseOf } from "../sections/outline";
import { ofSameUnits, partialFindings, partialSums } from "../sections/partial-sums";
import { detailsOf, figuresOf, type ReportSections } from "../sections/section-data";
import { figureWords } from "../sections/section-figures";
import {
  dataOf,
  frozenData,
  loadOutline,
  loadOutlineFor,
  loadSections,
} from "../sections/sections.queries.server";
import { adjustmentsOf, type Sums, sumUp, withSums } from "../sections/sums";
import { asSigned } from "./as-signed.server";
import { LETTER, letterOf } from "./letter";
import { asSupplement, onBasis, signedAlike } from "./surroundings";
import { type DrawnReport, draftWords, type WholeReport } from "./whole-report";

export type WholeRefusal = ReportRefusal | "NO_OUTLINE";

/** A report, and what it is made of: the page that fills it in needs both. */
export type BuiltWhole = {
  whole: WholeReport;
  /** The counted form that it rests on. */
  form: Report;
  outline: Outline;
  sections: ReportSections;
  /** What units below have reported, added up; null where there are none. */
  sums: Sums | null;
  /** Ballots collected at the desks; null where nobody pressed. */
  ballots: Collected;
  /** The forms of the other sections, as far as they are stated, and those that could be. */
  forms: readonly FilledForm[];
  definitions: readonly FigureForm[];
  /** The figures of the period before, as they were frozen. */
  previous: Record<string, number> | null;
  /** How the counted form differs from what a closing would take now; null where it does not, or is closed. */
  ifClosed: Announced["words"];
  /** Closed as the counted form alone: the sections stay empty. */
  formAlone: boolean;
  /** Closed: nothing can be typed. */
  isStanding: boolean;
};

/**
 * The whole report of a unit for a period: from what was frozen, when it is closed (a signed one never changes), else as
 * the data and the typed sections stand at `now`.
 */
export async function buildWhole(
  db: DbOrTx,
  request: { unit: string; period: Period; now: Date },
): Promise<Outcome<BuiltWhole, WholeRefusal>> {
  const { unit, period, now } = request;
  const row = await db.report.findFirst({
    where: { unit, period: period.code },
    orderBy: { id: "desc" },
  });
  if (row && row.closingId !== null && isStanding(row.status)) return wholeOfClosing(db, row.closingId);
  const built = await buildReport(db, { unit, period, now });
  if (!built.ok) return built;
  const { report: form, words: ifClosed } = await announceClosing(db, built.value);
  const sections = row ? dataOf(await loadSections(db, row.id)) : {};
  const outline = await loadOutlineFor(db, form.unit, period, sections);
  if (!outline) return refused("NO_OUTLINE");
  const below = await loadBelow(db, unit, period);
  const sums = sumUp(outline, below);
  const ballots = await collectedBallots(db, { unit, period, outline });
  const use = below.length > 0 ? "CONSOLIDATED" : "LEAF";
  const definitions = await loadFigureForms(db, { use, period, typed: sections });
  const forms = formsOf(definitions, sections, ballots, below);
  const previous = await previousFigures(db, unit, period, sums);
  const drawn = assemble({ form, outline, sections, sums, ballots, forms, previous });
  const whole = { ...drawn, draft: draftWords(form, ifClosed) };
  return done({
    ...{ whole, form, outline, sections, sums, ballots, forms, definitions, previous, ifClosed },
    ...{ formAlone: false, isStanding: false },
  });
}

/**
 * The whole report of one closing, also of one that another has taken the place of: from what was frozen, a signed one in
 * the words that were signed.
 */
export async function wholeOfClosing(
  db: DbOrTx,
  closingId: number,
): Promise<Outcome<BuiltWhole, "NO_OUTLINE">> {
  const closing = await db.reportClosing.findUniqueOrThrow({
    where: { id: closingId },
    include: { signature: true },
  });
  const frozen = readFrozen(closing.content);
  const { signature } = closing;
  const form = reportOf(frozen, signatureFacts(signature));
  const kept = frozenData(frozen.sections);
  const { unit, period } = form;
  const outline = kept?.outline ?? (await loadOutline(db, { use: outlineUseOf(unit.level), on: period.to }));
  if (!outline) return refused("NO_OUTLINE");
  const { sections = {}, sums = null, ballots = null, forms = [] } = kept ?? {};
  const previous = await previousFigures(db, unit.code, period, sums);
  const { supplement, reason } = frozen;
  const words = missingWords(frozen);
  const counted = words === null ? null : { words, isIncomplete: true };
  const parts = { form, outline, sections, sums, ballots, forms, previous, counted };
  const whole = assemble({ ...parts, supplement, reason });
  if (signature) {
    const { number, place, position, signer } = signature;
    const confirmed = { ...(number === null ? {} : { number }), ...(place === null ? {} : { place }) };
    const texts = {
      ...sections[LETTER]?.texts,
      ...(supplement === null ? {} : { number: "" }),
      ...confirmed,
    };
    const letter = letterOf(texts, letterUnit(form), localDateOf(signature.signedAt));
    whole.letter = { ...letter, signature: position.split("\n"), signer };
    whole.annexes = signedAlike(whole.annexes, whole.letter);
  }
  if (frozen.formAlone) whole.formAlone = true;
  const definitions = forms.map((each) => each.form);
  return done({
    whole: signature ? await asSigned(db, closingId, whole) : whole,
    ...{ form, outline, sections, sums, ballots, forms, definitions, previous },
    ...{ ifClosed: null, formAlone: frozen.formAlone ?? false, isStanding: true },
  });
}

type Parts = {
  form: Report;
  outline: Outline;
  sections: ReportSections;
  sums: Sums | null;
  ballots: Collected;
  forms: readonly FilledForm[];
  previous: Record<string, number> | null;
  /** Number and reason of a supplement. */
  supplement?: number | null;
  reason?: string | null;
  /** Whose the counted figures are, where not every unit's are in. */
  counted?: ToWrite["counted"];
};

/** Whose letter goes with a report. */
const letterUnit = ({ unit, receiver }: Report) => ({ name: unit.name, level: unit.level, receiver });

/** Pure: the same parts give the same report and the same findings. */
export function assemble(parts: Parts): DrawnReport {
  const { form, outline, sections, sums, ballots, forms, previous } = parts;
  const { unit, period } = form;
  const typed = figuresOf(sections);
  const stated = withSums(withForms(withBallots(typed, sections, ballots), forms), sections, sums);
  const filled = forms.filter(({ kind }) => kind !== "OPEN");
  const annexes = [formSheet(form), ...filled.map((each) => figureSheet(each, form))];
  const excluded = excludedByReason(form.figures.excluded);
  const counted = {
    ...countedFigures(form.figures.total),
    "pakn.excluded": Object.values(excluded).reduce((sum, n) => sum + n, 0),
  };
  const figures = new Map(Object.entries({ ...stated, ...counted }));
  const details = { ...detailsOf(sections), "pakn.excluded": excluded };
  const typedLetter = sections[LETTER]?.texts ?? {};
  const narrative = writeNarrative({
    outline,
    unitName: unit.name,
    period,
    figures,
    sections,
    details,
    sums,
    counted: parts.counted ?? null,
    adjustments: adjustmentsOf(sections, sums),
    codes: new Map([
      ["pakn", form.form.code],
      ...filled.map((each) => [each.form.subject, each.form.code] as const),
    ]),
  });
  const written = onBasis(narrative, typedLetter.basis);
  const date = readDate(typedLetter.date ?? "");
  const { supplement = null, reason = null } = parts;
  // Number and date are those of the report that it supplements.
  const ofLetter = supplement === null ? typedLetter : { ...typedLetter, number: "", date: "" };
  const letter = letterOf(ofLetter, letterUnit(form));
  const partial = partialSums(outline, sums);
  const texts = Object.fromEntries(Object.entries(sections).map(([key, each]) => [key, each.texts]));
  return {
    unit: { code: unit.code, name: unit.name },
    period,
    outline: { code: outline.code, citation: outline.citation, confirmed: outline.confirmed },
    letter,
    written: supplement === null ? written : asSupplement(written, supplement, reason),
    annexes: signedAlike(annexes, letter),
    figures,
    partial,
    findings: [
      ...ballotFindings(typed, sections, ballots).filter(({ where }) => sums?.figures[where] === undefined),
      ...formFindings(forms, stated, form),
      ...endedFigures(typed, period),
      ...checkReport({
        kind: "report",
        unitName: unit.name,
        period,
        reportedOn: date,
        figures: Object.fromEntries(figures),
        details,
        previous,
        partial,
        formCodes: annexes.map(({ code }) => code),
        missing: [...missingParts(outline, written, figures, texts), ...partialFindings(partial)],
        texts: outline.sections.flatMap((section) =>
          Object.values(texts[section.key] ?? {}).map((text) => ({
            section: section.key,
            text,
            plans: section.plans,
            figures: section.figures,
          })),
        ),
      }),
    ],
  };
}

/** Figures of levels that the period does not know, and that count all the same. */
const endedFigures = (typed: Readonly<Record<string, number>>, period: Period): Finding[] =>
  Object.entries(typed).flatMap(([key, value]) => {
    const words = value === 0 ? null : endedLevelWords(key, period);
    if (!words) return [];
    const said = `Số ${figureWords(key)} ghi ${formatNumber(value)}, nhưng ${words}.`;
    return [{ rule: "S9", where: key, words: said, numbers: [formatNumber(value)] }];
  });

/** The total of the counted form under the keys that sentences and checks use. */
export const countedFigures = (total: Figures): Record<string, number> =>
  Object.fromEntries(Object.entries(total).map(([key, value]) => [`pakn.${key}`, value]));

/**
 * The typed and counted figures of the period before, as they were frozen, as far as they can be held against those of a
 * period with these `sums`; null when it was never closed.
 */
export async function previousFigures(
  db: DbOrTx,
  unit: string,
  period: Pick<Period, "code" | "from" | "to">,
  sums: Sums | null,
) {
  const before = adjoiningPeriod(period);
  if (!before) return null;
  const row = await db.report.findFirst({
    where: { unit, period: before.code, closingId: { not: null } },
    orderBy: { id: "desc" },
    include: { closing: true },
  });
  if (!row?.closing) return null;
  const frozen = readFrozen(row.closing.content);
  return {
    ...ofSameUnits(statedFigures(frozen), frozenData(frozen.sections)?.sums ?? null, sums),
    // Below the province items move between the periods; there an opening need not be the closing (counting.md §4).
    ...(frozen.unit.level === "PROVINCE" ? countedFigures(frozen.figures.total) : {}),
  };
}
