import { randomBytes } from "node:crypto";
import { hit } from "~/features/access/throttle.server";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { BALLOT_FIGURE, type BallotRating } from "./ballots";
import { type Collected, collectedFigures } from "./collected-ballots";
import type { Outline } from "./outline";

/**
 * Behind one address may stand the tablet of a desk or the Wi-Fi of a whole office, with a ballot from everybody served
 * (decision 0052): so many presses in each clock minute and hour, and none of a pause is held against the next.
 */
const PER_ADDRESS = [
  { seconds: 60, most: 8 },
  { seconds: 3600, most: 120 },
] as const;
/** A page that was handed out counts once within the week in which a tablet without a line keeps its press (public/ballot.js). */
const WEEK = 7 * 86_400;
const PER_PAGE = { free: 1, firstSeconds: WEEK, maxSeconds: WEEK, forgetSeconds: WEEK };
/** Nobody serves more people at one desk in a day; what lies above is not counted. */
export const MOST_A_DAY = 600;

export type BallotRefusal = "NO_SUCH_DESK" | "TOO_MANY";

/**
 * Counts one press. Kept are the desk, the day, the button and how often; `fingerprint` of the network address only
 * slows down floods and is forgotten with the throttle. `page` names the page that was shown: a second tap on a slow
 * phone, the way back and the button again, or a press that a tablet sends anew, is done and counts nothing. A press counts on
 * the day it arrives: one kept over the end of a period stands in a report that can still take it.
 */
export function castBallot(
  db: PrismaClient,
  {
    token,
    rating,
    fingerprint,
    page = "",
  }: { token: string; rating: BallotRating; fingerprint: string; page?: string },
  now: Date,
): Promise<Outcome<null, BallotRefusal>> {
  return db.$transaction(async (tx) => {
    const desk = await tx.ballotDesk.findUnique({ where: { token } });
    if (!desk || desk.closedAt !== null) return refused("NO_SUCH_DESK");
    if (await isFlood(tx, `ballot:${desk.id}:${fingerprint}`, now)) return refused("TOO_MANY");
    const day = toDbDate(localDateOf(now));
    const today = await tx.ballotCount.aggregate({ where: { deskId: desk.id, day }, _sum: { count: true } });
    if ((today._sum.count ?? 0) >= MOST_A_DAY) return refused("TOO_MANY");
    // Last: a press that is refused above is not spent, and may be sent again.
    if (isPageMark(page) && (await hit(tx, `ballot-page:${desk.id}:${page}`, now, PER_PAGE)) > 0)
      return done(null);
    await tx.$executeRaw`
      INSERT INTO ballot_count AS c (desk_id, day, rating, count)
      VALUES (${desk.id}, ${day}::date, ${rating}::ballot_rating, 1)
      ON CONFLICT (desk_id, day, rating) DO UPDATE SET count = c.count + 1`;
    return done(null);
  });
}

/** Counts a press in its minute and its hour; true when one of them is full. */
async function isFlood(db: DbOrTx, key: string, now: Date): Promise<boolean> {
  for (const { seconds, most } of PER_ADDRESS) {
    const window = Math.floor(now.getTime() / (seconds * 1000));
    const policy = { free: most, firstSeconds: seconds, maxSeconds: seconds, forgetSeconds: seconds };
    if ((await hit(db, `${key}:${seconds}:${window}`, now, policy)) > 0) return true;
  }
  return false;
}

/** A mark for a page that is about to be shown; it says nothing of who looks at it. */
export const newPageMark = (): string => randomBytes(9).toString("base64url");
const isPageMark = (text: string): boolean => /^[\w-]{12}$/.test(text);

/** The desk of a QR code, as long as it is open. */
export const openDesk = (db: DbOrTx, token: string) =>
  db.ballotDesk.findFirst({ where: { token, closedAt: null }, select: { name: true } });

/** The presses at a unit's desks in a period, as figures of the section; null when it has no desk. */
export async function ballotTotals(
  db: DbOrTx,
  unit: string,
  period: Period,
): Promise<Record<string, number> | null> {
  if ((await db.ballotDesk.count({ where: { unit } })) === 0) return null;
  const rows = await db.ballotCount.groupBy({
    by: ["rating"],
    where: { desk: { unit }, day: { gte: toDbDate(period.from), lte: toDbDate(period.to) } },
    _sum: { count: true },
  });
  const figures: Record<string, number> = {};
  for (const [rating, key] of Object.entries(BALLOT_FIGURE))
    figures[key] = rows.find((row) => row.rating === rating)?._sum.count ?? 0;
  figures["ballots.total"] = Object.values(figures).reduce((a, b) => a + b, 0);
  return figures;
}

/** The presses as figures of a report whose outline asks for ballots; null where it does not, or nobody pressed. */
export async function collectedBallots(
  db: DbOrTx,
  { unit, period, outline }: { unit: string; period: Period; outline: Pick<Outline, "sections"> },
): Promise<Collected> {
  const isAsked = outline.sections.some(({ figures }) => figures.includes("ballots.total"));
  return isAsked ? collectedFigures(await ballotTotals(db, unit, period)) : null;
}
