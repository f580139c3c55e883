import { audit } from "~/features/access/audit.server";
import type { PrismaClient } from "~/platform/db.server";
import { addDays, type LocalDate, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { type PeriodClosed, periodClosed } from "./closed-periods.server";
import { readForm, rowOf, type StoredForm } from "./form-list.server";

/**
 * Corrects a definition; screen and print follow at once, closed forms keep what they were closed with. The caller has
 * checked formulae and rules. Refused: CHANGED_MEANWHILE.
 */
export async function saveForm(
  db: PrismaClient,
  { form, seen, by }: { form: StoredForm; seen: string; by: number },
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE">> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('forms'))`;
    const before = await readForm(tx, form.id);
    if (!before || before.seen !== seen) return refused("CHANGED_MEANWHILE");
    const { id, subject: _, use: __, ...rest } = form;
    await tx.formVersion.update({ where: { id }, data: rowOf(rest) });
    await audit(
      tx,
      { by, action: "form.edit", subject: `form:${id}`, before: before.form, after: form },
      now,
    );
    return done(true);
  });
}

/**
 * A new circular: a copy of a definition from a day on, which ends the old one the day before. Refused: NOT_LATER when
 * the day is not after the old one's first; CODE_TAKEN by a form about something else; PERIOD_CLOSED when a report was
 * closed by the old one for a period that ends on the day or later.
 */
export async function copyForm(
  db: PrismaClient,
  request: { id: number; code: string; citation: string; validFrom: LocalDate; by: number },
  now: Date,
): Promise<Outcome<{ id: number }, "NOT_LATER" | "NOT_FOUND" | "CODE_TAKEN"> | PeriodClosed> {
  const { id, code, citation, validFrom, by } = request;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('forms'))`;
    const old = await tx.formVersion.findUnique({ where: { id } });
    if (!old) return refused("NOT_FOUND");
    if (toDbDate(validFrom) <= old.validFrom) return refused("NOT_LATER");
    if (await tx.formVersion.findFirst({ where: { code, subject: { not: old.subject } } }))
      return refused("CODE_TAKEN");
    const closed = await periodClosed(tx, validFrom);
    if (closed) return closed;
    const { id: _, columns, rows, rules, ...rest } = old;
    const copy = await tx.formVersion.create({
      data: {
        ...rest,
        columns: columns ?? [],
        rules: rules ?? [],
        ...(rows === null ? {} : { rows }),
        code,
        citation,
        confirmed: false,
        validFrom: toDbDate(validFrom),
        validTo: old.validTo && old.validTo >= toDbDate(validFrom) ? old.validTo : null,
      },
    });
    const lastDay = toDbDate(addDays(validFrom, -1));
    if (old.validTo === null || old.validTo > lastDay)
      await tx.formVersion.update({ where: { id }, data: { validTo: lastDay } });
    await audit(
      tx,
      { by, action: "form.copy", subject: `form:${copy.id}`, after: { from: id, code, validFrom } },
      now,
    );
    return done({ id: copy.id });
  });
}
