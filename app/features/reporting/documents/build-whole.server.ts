import type { DbOrTx } from "~/platform/db.server";
import { localDateOf, parseLocalDate } from "~/shared/local-date";
import type { OfficialLetter } from "~/shared/official-letter";
import { done, type Outcome, refused } from "~/shared/outcome";
import { type Period, previousPeriod } from "~/shared/period";
import { checkReport } from "../checks/check-report";
import { missingParts } from "../checks/missing";
import { signatureFacts } from "../closing/closed-files.server";
import { readFrozen, reportOf } from "../closing/frozen-report";
import type { Figures } from "../figures";
import { formSheet } from "../form-sheet";
import { writeNarrative } from "../narrative/narrative";
import type { Report } from "../report";
import { buildReport, type ReportRefusal } from "../report.server";
import { type Outline, outlineUseOf } from "../sections/outline";
import { detailsOf, figuresOf, type ReportSections } from "../sections/section-data";
import { dataOf, frozenData, loadOutline, loadSections } from "../sections/sections.queries.server";
import { LETTER, letterOf } from "./letter";
import type { WholeReport } from "./whole-report";

export type WholeRefusal = ReportRefusal | "NO_OUTLINE";

/** A report, and what it is made of: the page that fills it in needs both. */
export type BuiltWhole = {
  whole: WholeReport;
  outline: Outline;
  sections: ReportSections;
  /** The figures of the period before, as they were frozen. */
  previous: Record<string, number> | null;
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
    include: { closing: { include: { signature: true } } },
  });
  const standing = row && row.status !== "DRAFT" && row.status !== "RETURNED" ? row.closing : null;
  const frozen = standing ? readFrozen(standing.content) : null;
  const built = frozen
    ? done(reportOf(frozen, signatureFacts(standing?.signature ?? null)))
    : await buildReport(db, { unit, period, now });
  if (!built.ok) return built;
  const form = built.value;
  const kept = frozen ? frozenData(frozen.sections) : null;
  const outline =
    kept?.outline ?? (await loadOutline(db, { use: outlineUseOf(form.unit.level), on: period.to }));
  if (!outline) return refused("NO_OUTLINE");
  const typed = !frozen && row ? dataOf(await loadSections(db, row.id)) : {};
  const sections = kept?.sections ?? typed;
  const previous = await previousFigures(db, unit, previousPeriod(period).code);
  const whole = assemble({ form, outline, sections, previous });
  const signature = standing?.signature;
  if (signature) {
    const date = localDateOf(signature.signedAt);
    const letter: OfficialLetter = letterOf(sections[LETTER]?.texts ?? {}, form.unit.name, date);
    whole.letter = { ...letter, signature: signature.position.split("\n"), signer: signature.signer };
  }
  return done({ whole, outline, sections, previous, isStanding: standing !== null });
}

type Parts = {
  form: Report;
  outline: Outline;
  sections: ReportSections;
  previous: Record<string, number> | null;
};

/** Pure: the same parts give the same report and the same findings. */
export function assemble({ form, outline, sections, previous }: Parts): WholeReport {
  const { unit, period } = form;
  const figures = new Map(Object.entries({ ...figuresOf(sections), ...countedFigures(form.figures.total) }));
  const details = detailsOf(sections);
  const written = writeNarrative({ outline, unitName: unit.name, period, figures, sections, details });
  const letter = sections[LETTER]?.texts ?? {};
  const date = parseLocalDate(letter.date ?? "");
  const texts = Object.fromEntries(Object.entries(sections).map(([key, each]) => [key, each.texts]));
  return {
    unit: { code: unit.code, name: unit.name },
    period,
    outline: { code: outline.code, citation: outline.citation, confirmed: outline.confirmed },
    letter: letterOf(letter, unit.name, date),
    written,
    annexes: [formSheet(form)],
    figures,
    findings: checkReport({
      kind: "report",
      period,
      reportedOn: date,
      figures: Object.fromEntries(figures),
      details,
      previous,
      missing: missingParts(outline, written, figures, texts),
      texts: outline.sections.flatMap((section) =>
        Object.values(texts[section.key] ?? {}).map((text) => ({
          section: section.key,
          text: text.replace(/\{[^{}]*\}/g, ""),
          plans: section.plans,
        })),
      ),
    }),
  };
}

/** The total of the counted form under the keys that sentences and checks use. */
export const countedFigures = (total: Figures): Record<string, number> =>
  Object.fromEntries(Object.entries(total).map(([key, value]) => [`pakn.${key}`, value]));

/** The typed and counted figures of the period before, as they were frozen; null when it was never closed. */
async function previousFigures(db: DbOrTx, unit: string, period: string) {
  const row = await db.report.findFirst({
    where: { unit, period, closingId: { not: null } },
    orderBy: { id: "desc" },
    include: { closing: true },
  });
  if (!row?.closing) return null;
  const frozen = readFrozen(row.closing.content);
  return {
    ...figuresOf(frozenData(frozen.sections)?.sections ?? {}),
    // Below the province items move between the periods; there an opening need not be the closing (counting.md §4).
    ...(frozen.unit.level === "PROVINCE" ? countedFigures(frozen.figures.total) : {}),
  };
}
