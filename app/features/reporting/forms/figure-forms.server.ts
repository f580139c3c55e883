import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { FormColumnsSchema, type FormUse } from "../form-version";
import { loadFields } from "../reference.queries.server";
import type { FigureForm } from "./figure-forms";
import { FormRulesSchema } from "./form-rule";

const SUBJECT_OF_PAKN = "pakn";

/** The forms of the other sections in force on `on`, in the order of their numbers; those by field have a row for each. */
export async function loadFigureForms(
  db: DbOrTx,
  { use, on }: { use: FormUse; on: LocalDate },
): Promise<FigureForm[]> {
  const day = toDbDate(on);
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
    rows: named(row.rows),
  }));
}
