import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { type FormColumn, FormColumnsSchema } from "../form-version";
import { type FormRule, FormRulesSchema } from "./form-rule";

/** A stored form definition, as its page edits it. */
export type StoredForm = {
  id: number;
  subject: string;
  code: string;
  use: string;
  title: string;
  addressee: string;
  citation: string;
  confirmed: boolean;
  unitOfCount: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  columns: FormColumn[];
  rules: FormRule[];
};

/** All form definitions, the newest first, in the order of their numbers. */
export async function listForms(db: DbOrTx): Promise<StoredForm[]> {
  const rows = await db.formVersion.findMany({
    orderBy: [{ validFrom: "desc" }, { position: "asc" }, { code: "asc" }],
  });
  return rows.map(storedForm);
}

/** One definition with its version for the lock; null when there is none. */
export async function readForm(db: DbOrTx, id: number): Promise<{ form: StoredForm; seen: string } | null> {
  if (!Number.isSafeInteger(id) || id < 1 || id > 2 ** 31 - 1) return null;
  const row = await db.formVersion.findUnique({ where: { id } });
  if (!row) return null;
  const form = storedForm(row);
  return { form, seen: fingerprint(form) };
}

/** What of a definition is stored, from what was edited. */
export const rowOf = (form: Omit<StoredForm, "id" | "subject" | "use">) => ({
  ...form,
  columns: form.columns,
  rules: [...form.rules],
  validFrom: toDbDate(form.validFrom),
  validTo: form.validTo && toDbDate(form.validTo),
});

type Row = Awaited<ReturnType<DbOrTx["formVersion"]["findFirstOrThrow"]>>;
const storedForm = (row: Row): StoredForm => ({
  id: row.id,
  subject: row.subject,
  code: row.code,
  use: row.use,
  title: row.title,
  addressee: row.addressee,
  citation: row.citation,
  confirmed: row.confirmed,
  unitOfCount: row.unitOfCount,
  validFrom: dateOf(row.validFrom),
  validTo: row.validTo && dateOf(row.validTo),
  columns: FormColumnsSchema.parse(row.columns),
  rules: FormRulesSchema.parse(row.rules),
});
