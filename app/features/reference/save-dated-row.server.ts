import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { audit } from "~/features/access/audit.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import type { Prisma, PrismaClient, Tx } from "~/platform/db.server";
import { dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import { datesProblem } from "./dated-row";

/** What every form of dated rows answers with (DATED): the row it shows, and the dates. */
type Dated = { id?: string | undefined; validFrom: LocalDate; validTo: LocalDate | null };
export type FieldErrors = Record<string, string[]>;

/** A table of rows with validity that administrators keep by one form. */
export type DatedTable<Answers extends Dated> = {
  schema: z.ZodType<Answers>;
  /** What the log calls its rows: "right-door" in "right-door:7" and "right-door.edit". */
  name: string;
  /** The same in Vietnamese, as in "đã sửa … này". */
  thing: string;
  /** What else does not fit together, at the fields where it is said; none where all does. */
  wrong?: (tx: Tx, answers: Answers) => Promise<FieldErrors>;
  /** What is logged of a form, as the list shows it. */
  logged: (answers: Answers) => Prisma.InputJsonObject;
  /** Adds a row; returns its key. */
  add: (tx: Tx, answers: Answers) => Promise<string | number>;
  /** What is stored of the row that the form shows, as it is logged; null when it is not what was shown. */
  shown: (tx: Tx, id: string, answers: Answers) => Promise<Prisma.InputJsonObject | null>;
  change: (tx: Tx, id: string, answers: Answers) => Promise<unknown>;
};

/**
 * Adds a row, or changes the one that the form shows, and logs it, one writer of a table at a time. Null when it is done,
 * else the form again: 422 for answers to mend, 409 when somebody changed the row meanwhile.
 */
export async function saveDatedRow<Answers extends Dated>(
  db: PrismaClient,
  table: DatedTable<Answers>,
  { by, form, now }: { by: number; form: FormData; now: Date },
): Promise<{ status: number; reply: FormReply } | null> {
  const submission = parseWithZod(form, { schema: table.schema });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const answers = submission.value;
  const { id } = answers;
  const subjectOf = (key: string | number) => `${table.name}:${key}`;

  const refusal = await db.$transaction(async (tx): Promise<FieldErrors | "CHANGED_MEANWHILE" | null> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${table.name}))`;
    const before = id === undefined ? null : await table.shown(tx, id, answers);
    if (id !== undefined && !before) return "CHANGED_MEANWHILE";
    const wrong = { ...datesProblem(answers), ...(await table.wrong?.(tx, answers)) };
    if (Object.keys(wrong).length > 0) return wrong;
    const after = table.logged(answers);
    if (id === undefined || !before) {
      const subject = subjectOf(await table.add(tx, answers));
      await audit(tx, { by, action: `${table.name}.add`, subject, after }, now);
      return null;
    }
    await table.change(tx, id, answers);
    await audit(tx, { by, action: `${table.name}.edit`, subject: subjectOf(id), before, after }, now);
    return null;
  });
  if (refusal === null) return null;
  if (refusal !== "CHANGED_MEANWHILE")
    return { status: 422, reply: replyOf(submission, { fieldErrors: refusal }) };
  const first = await whoWasFirst(db, { subject: subjectOf(id ?? "") }, table.thing);
  return { status: 409, reply: replyOf(submission, { formErrors: [first] }) };
}

/** The dates of a row as the table keeps them. */
export const dbDates = ({ validFrom, validTo }: Dated) => ({
  validFrom: toDbDate(validFrom),
  validTo: validTo && toDbDate(validTo),
});

/** A row with its dates as pages show them. */
export const withLocalDates = <Row extends { validFrom: Date; validTo: Date | null }>(row: Row) => {
  const { validFrom, validTo, ...rest } = row;
  return { ...rest, validFrom: dateOf(validFrom), validTo: validTo && dateOf(validTo) };
};
