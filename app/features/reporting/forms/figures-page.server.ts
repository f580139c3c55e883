import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import { adjoiningPeriod, type Period } from "~/shared/period";
import { buildReport } from "../report.server";
import { dataOf, loadSections } from "../sections/sections.queries.server";
import { loadWorkplace } from "../sections/sections-page.server";
import { baseColumns, filledForms, formSectionKey, rowOfForm } from "./figure-forms";
import { figureSheet } from "./figure-sheet";
import type { FormCells } from "./import-form";
import { hasOwnRows } from "./sum-forms";

/** One form of a report, the first when none is named, to be typed or looked at; null where the report or the form is not there. */
export async function figuresPage(
  db: PrismaClient,
  actor: Actor,
  asked: { unit: string; period: Period },
  subject: string | null,
  now: Date,
) {
  const place = await loadWorkplace(db, actor, asked, now);
  const form = place?.built.definitions.find((each) => subject === null || each.subject === subject);
  const report = await buildReport(db, { ...asked, now });
  if (!place || !form || !report.ok) return null;
  const { built, reportId, canEdit, versions } = place;
  const key = formSectionKey(form.subject);
  const filled = built.forms.find((each) => each.form.subject === form.subject);
  const isSummed = report.value.scope !== "own";
  return {
    form,
    reportId,
    /** The sum of the units below is nobody's to type; what a consolidating unit did itself is its own. */
    canType: canEdit && reportId !== null && (!isSummed || hasOwnRows(form.subject)),
    isSummed,
    version: versions[key]?.version ?? 0,
    carried: versions[key]?.carried ?? null,
    cells: (built.sections[key]?.details ?? {}) as FormCells,
    kind: filled?.kind ?? null,
    sheet: figureSheet(filled ?? { form, kind: "TYPED", rows: [], coverage: "" }, report.value),
    findings: built.whole.findings.filter(
      ({ where, words }) => where === key || words.includes(`Biểu ${form.code}`),
    ),
  };
}

export type FiguresPage = NonNullable<Awaited<ReturnType<typeof figuresPage>>>;

/** Cells with those of the period before under them: what somebody typed stands, cell by cell. */
export function withOpening(carried: FormCells, typed: FormCells): FormCells {
  const rows = new Set([...Object.keys(carried), ...Object.keys(typed)]);
  return Object.fromEntries([...rows].map((row) => [row, { ...carried[row], ...typed[row] }]));
}

/**
 * What the period before had left open, as the first cells of this one: `opening` of every row is its `pending_total`.
 * Null where there is nothing to take.
 */
export async function openingCells(
  db: PrismaClient,
  { unit, period }: { unit: string; period: Period },
  form: Parameters<typeof filledForms>[0][number],
): Promise<FormCells | null> {
  const earlier = adjoiningPeriod(period);
  if (!earlier) return null;
  const last = await db.report.findFirst({
    where: { unit, period: earlier.code },
    orderBy: { id: "desc" },
  });
  const pending = form.columns.findIndex(({ key }) => key === "pending_total");
  if (!last || pending < 0 || !baseColumns(form).some(({ key }) => key === "opening")) return null;
  const [before] = filledForms([form], dataOf(await loadSections(db, last.id)), {});
  const rows = before?.kind === "TYPED" ? before.rows : [];
  const cells = rows.map((row) => [row.key, { opening: rowOfForm(form, row)[pending] ?? 0 }] as const);
  return cells.length > 0 ? Object.fromEntries(cells) : null;
}
