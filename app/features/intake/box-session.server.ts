import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf, yearOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Unusable } from "./boxes";
import { PostedMeanwhile, type Posting } from "./posting.server";

export type NewBoxSession = {
  unit: string;
  place: string;
  openedAt: Date;
  present: string;
  note: string | null;
};
export type BoxRefusal = "NOT_FOUND" | "CLOSED";

/** A slip for minutes that were closed before it came. */
export class BoxClosed extends Error {}

/** Opens the minutes of a box, with the next number of the unit and year; numbers have no gaps. Answers its id. */
export function openBox(db: PrismaClient, staffId: number, box: NewBoxSession, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('box'), hashtext(${box.unit}))`;
    const year = yearOf(localDateOf(box.openedAt));
    const { _max } = await tx.boxSession.aggregate({ where: { unit: box.unit, year }, _max: { no: true } });
    const data = { ...box, year, no: (_max.no ?? 0) + 1, staffId, recordedAt: now };
    return (await tx.boxSession.create({ data })).id;
  });
}

/**
 * Takes the next number of an open box for a slip: an item that the same transaction takes in, or why it is none. The row
 * of the session is the lock: two who type at once get two numbers, and one form that is sent twice gets one: the later
 * post is thrown out as PostedMeanwhile (decision 0036). Throws BoxClosed for minutes that are closed.
 */
export async function addSlip(
  tx: Tx,
  sessionId: number,
  slip: { feedbackId: number } | { unusable: Unusable; note: string | null },
  now: Date,
  { key, digest }: Pick<Posting, "key" | "digest"> = { key: null, digest: "" },
): Promise<number> {
  const [open] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM box_session WHERE id = ${sessionId} AND closed_at IS NULL FOR UPDATE`;
  if (!open) throw new BoxClosed();
  if (key && (await tx.boxSlip.count({ where: { postingKey: key } })) > 0) throw new PostedMeanwhile();
  const no = (await tx.boxSlip.count({ where: { sessionId } })) + 1;
  const posted = { postingKey: key, postingDigest: key && digest };
  await tx.boxSlip.create({ data: { sessionId, no, ...slip, ...posted, recordedAt: now } });
  return no;
}

/** The slip that a form became when it was posted before, and whether this post says the same; null: never posted. */
export async function slipPosted(
  db: DbOrTx,
  sessionId: number,
  { key, digest }: Pick<Posting, "key" | "digest">,
): Promise<{ no: number; same: boolean } | null> {
  const slip = key ? await db.boxSlip.findUnique({ where: { postingKey: key } }) : null;
  return slip && slip.sessionId === sessionId ? { no: slip.no, same: slip.postingDigest === digest } : null;
}

/** Closes the minutes: what the people present signed changes no more. Refuses an unknown or closed one. */
export async function closeBox(db: DbOrTx, id: number, now: Date): Promise<Outcome<null, BoxRefusal>> {
  const { count } = await db.boxSession.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now },
  });
  return count === 1 ? done(null) : refused("CLOSED");
}

export type BoxSession = NonNullable<Awaited<ReturnType<typeof boxSession>>>;

/**
 * A session with its slips in order and the items behind them; null outside `units`. Of a slip that was found to be a
 * denunciation (R7) only those read more than its number who know of them (`knows`).
 */
export async function boxSession(db: DbOrTx, id: number, units: "ALL" | readonly string[], knows: boolean) {
  const session = await db.boxSession.findFirst({
    where: { id, ...(units === "ALL" ? {} : { unit: { in: [...units] } }) },
    include: { slips: { orderBy: { no: "asc" } } },
  });
  if (!session) return null;
  const ids = session.slips.flatMap(({ feedbackId }) => feedbackId ?? []);
  const [items, unit, writer] = await Promise.all([
    db.feedback.findMany({
      where: { id: { in: ids } },
      select: {
        ...{ id: true, referenceCode: true, title: true, registerNo: true, registerYear: true },
        confidential: true,
      },
    }),
    db.unit.findUnique({ where: { code: session.unit }, select: { name: true } }),
    db.staff.findUnique({ where: { id: session.staffId }, select: { name: true } }),
  ]);
  const byId = new Map(
    items.map(({ id, confidential, ...item }) => [
      id,
      confidential && !knows ? { ...item, referenceCode: "", title: "Nội dung bảo mật" } : item,
    ]),
  );
  return {
    ...session,
    unitName: unit?.name ?? session.unit,
    writer: writer?.name ?? "",
    slips: session.slips.map((slip) => ({ ...slip, item: byId.get(slip.feedbackId ?? 0) ?? null })),
  };
}

/** The sessions of the units in reach, newest first. */
export const boxSessions = (db: DbOrTx, units: "ALL" | readonly string[]) =>
  db.boxSession.findMany({
    where: units === "ALL" ? {} : { unit: { in: [...units] } },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    take: 100,
    include: { _count: { select: { slips: true } } },
  });
