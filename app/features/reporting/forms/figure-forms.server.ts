import type { DbOrTx } from "~/platform/db.server";
import { toDbDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { FormColumnsSchema, type FormUse } from "../form-version";
import { loadFields } from "../reference.queries.server";
import { countedIn, rowsInForce } from "../sections/levels-in-force";
import type { ReportSections } from "../sections/section-data";
import { type FigureForm, formSectionKey } from "./figure-forms";
import { FormRulesSchema } from "./form-rule";

const SUBJECT_OF_PAKN = "pakn";

/** Over rows that a form names itself stands what they are: "Cấp tỉnh" and "Cấp xã" are levels, and no fields. */
const rowHeadOf = (rows: readonly { label: string }[]): string =>
  rows.every(({ label }) => label.startsWith("Cấp ")) ? "Cấp" : "Nội dung";

/**
 * The forms of the other sections in force on the last day of the period, in the order of their numbers, as it asks for
 * them; those by field have a row for each, those by level one for each level there was, or of which something was typed.
 */
export async function loadFigureForms(
  db: DbOrTx,
  { use, period, typed }: { use: FormUse; period: Pick<Period, "from" | "to">; typed: ReportSections },
): Promise<FigureForm[]> {
  const day = toDbDate(period.to);
  const rows = await db.formVersion.findMany({
    where: {
      use,
      subject: { not: SUBJECT_OF_PAKN },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: [{ position: "asc" }, { subject: "asc" }, { validFrom: "desc" }],
  });
  const fields = await loadFields(db);
  const named = (stored: unknown) =>
    stored === null
      ? fields.map(({ code, name }) => ({ key: code, name }))
      : (stored as { key: string; label: string }[]).map(({ key, label }) => ({ key, name: label }));
  // Two in force at once: the later one took the place of the other.
  const latest = rows.filter(
    (row, index) => rows.findIndex(({ subject }) => subject === row.subject) === index,
  );
  return latest.map((row) => ({
    subject: row.subject,
    code: row.code,
    title: row.title,
    columns: FormColumnsSchema.parse(row.columns),
    rules: FormRulesSchema.parse(row.rules),
    unitOfCount: row.unitOfCount,
    citation: row.citation,
    confirmed: row.confirmed,
    ...(row.rows === null ? {} : { rowHead: rowHeadOf(row.rows as { label: string }[]) }),
    rows: rowsInForce(named(row.rows), period, countedIn(typed, formSectionKey(row.subject))),
  }));
}
