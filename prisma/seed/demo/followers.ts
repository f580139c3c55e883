import { askToFollow, confirmFollowing } from "../../../app/features/following/follow.server";
import { tellFollowers } from "../../../app/features/following/tell-followers.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addDays, localDateOf, startOfLocalDay } from "../../../app/shared/local-date";

const HOUR = 3_600_000;

/** Two who follow new answers: one has confirmed and was written to this morning, the other has not opened the letter yet. */
export async function followDemo(db: PrismaClient, now: Date): Promise<void> {
  const today = localDateOf(now);
  const morning = (daysAgo: number) =>
    new Date(startOfLocalDay(addDays(today, -daysAgo)).getTime() + 8 * HOUR);
  const begun = morning(14);
  await askToFollow(
    db,
    { email: "hoa@nguoi-theo-doi.example", query: "", address: "demo", language: "vi" },
    begun,
    0,
  );
  const letter = await db.outboxMessage.findFirstOrThrow({ where: { kind: "follow-confirm" } });
  const { secret } = letter.payload as { secret: string };
  await confirmFollowing(db, secret, new Date(begun.getTime() + HOUR));
  await askToFollow(
    db,
    { email: "binh@nguoi-theo-doi.example", query: "field=dat-dai", address: "demo", language: "vi" },
    now,
    0,
  );
  await tellFollowers(db, morning(now < morning(0) ? 1 : 0));
}
