import type { PrismaClient, Tx } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import type { Language } from "~/shared/language";
import { formatInstant, localDateOf, toDbDate } from "~/shared/local-date";
import { enqueue } from "../notifications/outbox.server";
import { readFollowed } from "../open-data/followed";
import { followedAnswers } from "../open-data/followed-answers.server";
import { type EarlierNews, earlierNews } from "./earlier-news.queries.server";
import { followedWords } from "./follow.server";

/** Letters go out from seven in the morning, Vietnam's time. */
const FROM_HOUR = 7;
/** New answers named in one letter, and as many that were public before; how many more there are is said. */
const NAMED = 10;
const LOOKED_AT = 200;
/** A publication that is being written now, with a moment already past, is told of next time rather than never. */
const SETTLED_MS = 10 * 60_000;
/** Followers looked after in one round; the next goes on. */
const A_ROUND = 2000;

/**
 * Writes a letter to each follower for whom answers were published since the last look, or what was public before is looked
 * at again or has another answer in its place: each follower once a day, in a transaction of its own that moves the mark and queues the letter, so that whatever breaks off or runs twice tells nobody
 * twice. Answers how many letters were queued.
 */
export async function tellFollowers(db: PrismaClient, now: Date, signal?: AbortSignal): Promise<number> {
  if (Number(formatInstant(now).slice(11, 13)) < FROM_HOUR) return 0;
  let letters = 0;
  for (let n = 0; n < A_ROUND && !signal?.aborted; n += 1) {
    const told = await db.$transaction((tx) => tellOne(tx, now), { timeout: 20_000, maxWait: 10_000 });
    if (told === null) break;
    letters += told;
  }
  return letters;
}

/** @returns 1 with a letter, 0 without one, null when everybody has been looked after today */
async function tellOne(tx: Tx, now: Date): Promise<0 | 1 | null> {
  const today = localDateOf(now);
  const [row] = await tx.$queryRaw<{ id: number; query: string; language: Language; until: Date }[]>`
    SELECT id, query, language, told_until AS until FROM follower
    WHERE confirmed_at IS NOT NULL AND (told_on IS NULL OR told_on < ${today}::date)
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!row) return null;
  const cut = new Date(Math.max(row.until.getTime(), now.getTime() - SETTLED_MS));
  await tx.follower.update({ where: { id: row.id }, data: { toldOn: toDbDate(today), toldUntil: cut } });
  const slugs = await publishedBetween(tx, row.query, row.until, cut);
  const earlier = await newsBetween(tx, row.query, row.until, cut);
  if (slugs.length === 0 && earlier.length === 0) return 0;
  const named = await tx.publishedFeedback.findMany({
    where: { slug: { in: slugs.slice(0, NAMED) } },
    select: { id: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
  const payload = {
    ...{ about: await followedWords(tx, row.query, row.language), query: row.query },
    language: row.language,
    ids: named.map(({ id }) => id),
    earlier: earlier.slice(0, NAMED),
    more: Math.max(0, slugs.length - NAMED) + Math.max(0, earlier.length - NAMED),
  };
  await enqueue(tx, [{ kind: "follow-alert", followerId: row.id, payload }], now);
  return 1;
}

/** Addresses of what fits and was published from `since` on and before `before`, newest first. */
async function publishedBetween(tx: Tx, query: string, since: Date, before: Date): Promise<string[]> {
  if (since >= before) return [];
  const followed = readFollowed(new URLSearchParams(query));
  const period = { since: since.toISOString(), before: before.toISOString() };
  const answers = await followedAnswers(tx, followed, localDateOf(before), { limit: LOOKED_AT, period });
  return answers.map(({ slug }) => slug);
}

/** What became, in the same stretch, of answers that fit and were public before it. */
async function newsBetween(
  tx: Tx,
  query: string,
  since: Date,
  before: Date,
): Promise<{ id: number; is: EarlierNews }[]> {
  const fitting: { id: number; is: EarlierNews }[] = [];
  for (const { id, is, slug, publishedAt } of await earlierNews(tx, since, before)) {
    // Asked for by its moment, it is found or not as it was when it was new.
    const around = await publishedBetween(tx, query, publishedAt, new Date(publishedAt.getTime() + 1));
    if (around.includes(slug)) fitting.push({ id, is });
  }
  return fitting;
}

/** Every hour, so that a morning the portal slept through is made up for. */
export const tellFollowersJob = (db: PrismaClient): Job => ({
  name: "tell-followers",
  cron: "10 * * * *",
  async run(signal) {
    await tellFollowers(db, new Date(), signal);
  },
});
