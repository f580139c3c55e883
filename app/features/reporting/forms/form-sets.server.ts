import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { addDays, dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { FormSet } from "../periods/report-key";
import { type PeriodClosed, periodClosed } from "./closed-periods.server";

/** All sets of forms, the newest first, with how much hangs on each. */
export async function readFormSets(db: DbOrTx) {
  const rows = await db.formSet.findMany({
    orderBy: { validFrom: "desc" },
    include: { _count: { select: { reports: true } } },
  });
  const forms = await db.formVersion.groupBy({ by: ["formSet"], _count: { _all: true } });
  const sets = rows.map(({ _count, validFrom, validTo, ...set }) => ({
    ...set,
    validFrom: dateOf(validFrom),
    validTo: validTo && dateOf(validTo),
    reports: _count.reports,
    forms: forms.find(({ formSet }) => formSet === set.code)?._count._all ?? 0,
  }));
  return { sets, seen: fingerprint(sets.map(({ reports: _, forms: __, ...set }): FormSet => set)) };
}

type By = { seen: string; by: number };
type Words = Pick<FormSet, "code" | "title" | "citation" | "confirmed">;

/** Corrects what a set is called and where it comes from. Refused: CHANGED_MEANWHILE, UNKNOWN. */
export function saveFormSet(
  db: PrismaClient,
  { code, title, citation, confirmed, seen, by }: Words & By,
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE" | "UNKNOWN">> {
  return db.$transaction(async (tx) => {
    const before = await lockAndRead(tx);
    if (before.seen !== seen) return refused("CHANGED_MEANWHILE");
    if (!before.sets.some((set) => set.code === code)) return refused("UNKNOWN");
    await tx.formSet.update({ where: { code }, data: { title, citation, confirmed } });
    const after = { title, citation, confirmed };
    await audit(tx, { by, action: "form-set.edit", subject: `form-set:${code}`, after }, now);
    return done(true);
  });
}

/**
 * A new circular: a set that begins on a day with copies of every form and outline then in force; the set before and
 * what belongs to it end the day before. Each copy is "cần xác nhận" until somebody has compared it. Reports already begun
 * for a period that ends under the new set go on under it with what was typed. Refused: EXISTS,
 * NOT_LATER than the newest set, CHANGED_MEANWHILE, PERIOD_CLOSED.
 */
export function addFormSet(
  db: PrismaClient,
  { code, title, citation, validFrom, seen, by }: Omit<Words, "confirmed"> & By & { validFrom: LocalDate },
  now: Date,
): Promise<
  Outcome<{ forms: number; outlines: number }, "EXISTS" | "NOT_LATER" | "CHANGED_MEANWHILE"> | PeriodClosed
> {
  return db.$transaction(async (tx) => {
    const before = await lockAndRead(tx);
    if (before.seen !== seen) return refused("CHANGED_MEANWHILE");
    if (before.sets.some((set) => set.code === code)) return refused("EXISTS");
    const [newest] = before.sets;
    if (newest && validFrom <= newest.validFrom) return refused("NOT_LATER");
    const closed = await periodClosed(tx, validFrom);
    if (closed) return closed;
    const [from, last] = [toDbDate(validFrom), toDbDate(addDays(validFrom, -1))];
    await tx.formSet.create({ data: { code, title, citation, confirmed: false, validFrom: from } });
    if (newest) await tx.formSet.update({ where: { code: newest.code }, data: { validTo: last } });
    await tx.report.updateMany({ where: { periodTo: { gte: from } }, data: { formSet: code } });
    const forms = newest ? await copyForms(tx, newest.code, { code, citation, from, last }) : 0;
    const outlines = newest ? await copyOutlines(tx, newest.code, { code, citation, from, last }) : 0;
    const after = { title, citation, validFrom, forms, outlines };
    await audit(tx, { by, action: "form-set.add", subject: `form-set:${code}`, after }, now);
    return done({ forms, outlines });
  });
}

async function lockAndRead(tx: Tx) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('forms'))`;
  return readFormSets(tx);
}

type New = { code: string; citation: string; from: Date; last: Date };
const inForce = ({ from }: New) => ({ OR: [{ validTo: null }, { validTo: { gte: from } }] });

async function copyForms(tx: Tx, formSet: string, made: New): Promise<number> {
  const old = await tx.formVersion.findMany({ where: { formSet, ...inForce(made) } });
  for (const { id, columns, rows, rules, ...form } of old) {
    const json = { columns: columns ?? [], rules: rules ?? [], ...(rows === null ? {} : { rows }) };
    const { code, citation, from, last } = made;
    const fresh = { formSet: code, citation, confirmed: false, validFrom: from, validTo: null };
    await tx.formVersion.create({ data: { ...form, ...json, ...fresh } });
    await tx.formVersion.update({ where: { id }, data: { validTo: last } });
  }
  return old.length;
}

async function copyOutlines(tx: Tx, formSet: string, made: New): Promise<number> {
  const old = await tx.reportOutline.findMany({ where: { formSet, ...inForce(made) } });
  for (const { definition, ...outline } of old) {
    const { code, citation, from, last } = made;
    const fresh = { formSet: code, citation, confirmed: false, validFrom: from, validTo: null };
    await tx.reportOutline.create({
      data: {
        ...outline,
        ...fresh,
        code: `${code}-${outline.use === "PROVINCE" ? "tinh" : "xa"}`,
        definition: definition ?? {},
      },
    });
    await tx.reportOutline.update({ where: { code: outline.code }, data: { validTo: last } });
  }
  return old.length;
}
