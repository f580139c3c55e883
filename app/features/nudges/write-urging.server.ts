import type { PrismaClient } from "~/platform/db.server";
import { type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { formatDate } from "~/shared/vi-format";
import type { Actor } from "../access/permissions";
import { enqueue } from "../notifications/outbox.server";
import { lateItems } from "./urging.queries.server";

export type UrgingInput = {
  /** Drawn with the form. */
  stamp: string;
  unit: string;
  answerBy: LocalDate;
  documentNo?: string | undefined;
  note?: string | undefined;
  codes: readonly string[];
};

/**
 * Writes an urging letter about late items of a unit and mails it to the unit, in one transaction; the same form posted
 * again answers the same letter. Refused: NOTHING_LATE when none of the items is late in that unit any more. (Decree
 * 20/2008 art. 18.5: the chairperson of the province urges and inspects.)
 */
export async function writeUrging(
  db: PrismaClient,
  actor: Actor,
  input: UrgingInput,
  now: Date,
): Promise<Outcome<{ id: number }, "NOTHING_LATE">> {
  const today = localDateOf(now);
  return db.$transaction(async (tx) => {
    // Two copies of one form wait for each other here, and the second finds the letter of the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`urging ${input.stamp}`}))`;
    const known = await tx.urgingLetter.findUnique({ where: { stamp: input.stamp }, select: { id: true } });
    if (known) return done(known);
    const items = (await lateItems(tx, input.unit, today)).filter(({ code }) => input.codes.includes(code));
    if (items.length === 0) return refused("NOTHING_LATE");
    const letter = await tx.urgingLetter.create({
      data: {
        stamp: input.stamp,
        unit: input.unit,
        staffId: actor.staffId,
        fromUnit: actor.unit,
        issuedOn: toDbDate(today),
        answerBy: toDbDate(input.answerBy),
        documentNo: input.documentNo,
        note: input.note,
        createdAt: now,
        items: {
          create: items.map(({ id, dueOn, daysLate }) => ({
            feedbackId: id,
            dueOn: toDbDate(dueOn),
            daysLate,
          })),
        },
      },
    });
    const names = await tx.unit.findMany({
      where: { code: { in: [input.unit, actor.unit] } },
      select: { code: true, name: true },
    });
    const name = new Map(names.map((unit) => [unit.code, unit.name]));
    const payload = {
      letterId: letter.id,
      from: name.get(actor.unit) ?? actor.unit,
      unit: name.get(input.unit) ?? input.unit,
      issuedOn: formatDate(today),
      answerBy: formatDate(input.answerBy),
      note: input.note ?? null,
      items: items.map(({ code, title, daysLate }) => ({ code, title, late: `quá hạn ${daysLate} ngày` })),
    };
    await enqueue(tx, [{ kind: "urging", payload, unit: input.unit }], now);
    return done({ id: letter.id });
  });
}
