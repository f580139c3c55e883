import { recordPosting } from "../../../app/features/notice-board/record-posting.server";
import { castRating } from "../../../app/features/ratings/cast-rating.server";
import { ratingToken } from "../../../app/features/ratings/token.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addDays, dateOf, localDateOf } from "../../../app/shared/local-date";
import { formatDate } from "../../../app/shared/vi-format";
import { boardPhoto } from "./board-photo";
import type { Cast } from "./cast";
import { DEMO_UNITS } from "./units";

/** How content senders are, by turns; the scores of ratings/scores.ts. */
const CONTENT = [4, 3, 3, 4, 2, 3, 4, 1] as const;
const PLACES = [
  "Bảng tin bộ phận Một cửa",
  "Sảnh tầng 1 trụ sở, cạnh bàn tiếp dân",
  "Cổng trụ sở và nhà văn hóa trung tâm",
] as const;

/** What people outside see and say: ratings of answers, and the notices that hang in the units. */
export async function publicEchoDemo(
  db: PrismaClient,
  { cast, now }: { cast: Cast; now: Date },
): Promise<void> {
  await rate(db, now);
  await hang(db, cast, now);
}

/** Of the last half year's answers three in four were rated, by the links that went out with them. */
async function rate(db: PrismaClient, now: Date): Promise<void> {
  const answers = await db.episode.findMany({
    where: {
      ...{ exit: "RESOLVED", endedOn: { gte: new Date(now.getTime() - 180 * 86_400_000) } },
      feedback: { confidential: false },
    },
    include: { feedback: { select: { referenceCode: true } } },
    orderBy: [{ endedOn: "asc" }, { feedbackId: "asc" }],
  });
  for (const [i, { endedOn, endUnit: unit, endField: field, seq: episode, feedback }] of answers.entries()) {
    if (i % 4 === 3 || !endedOn || !unit || !field) continue;
    const answer = { code: feedback.referenceCode, episode, answeredOn: dateOf(endedOn), unit, field };
    const rated = await castRating(db, await ratingToken(db, answer), CONTENT[i % CONTENT.length] ?? 3);
    if (!rated.ok) throw new Error(`${feedback.referenceCode} was not rated: ${rated.reason}`);
  }
}

/** Two units of three have posted their notice and shown it. */
async function hang(db: PrismaClient, cast: Cast, now: Date): Promise<void> {
  const today = localDateOf(now);
  const units = DEMO_UNITS.filter(
    ({ level, validTo }) => !validTo && (level === "DEPARTMENT" || level === "COMMUNE"),
  );
  const photo = boardPhoto();
  for (const [i, { code: unit }] of units.entries()) {
    if (i % 3 === 2) continue;
    const postedOn = formatDate(addDays(today, -20 - i));
    const typed = { postedOn, place: PLACES[i % PLACES.length] ?? PLACES[0], photo };
    const hung = await recordPosting(db, { unit, by: cast.workerOf(unit).staffId, typed }, now);
    if (!hung.ok) throw new Error(`${unit}: ${hung.reason}`);
  }
}
