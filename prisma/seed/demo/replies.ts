import { articleOf } from "../../../app/features/replies/article";
import { changeMatter } from "../../../app/features/replies/change-matter.server";
import { draftReviews } from "../../../app/features/replies/draft-reviews.server";
import type { PromiseAct } from "../../../app/features/replies/promise-act";
import { actOnPromise } from "../../../app/features/replies/promises.server";
import { remindPromises } from "../../../app/features/replies/remind-promises.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addDays, dateOf, type LocalDate, localDateOf, toDbDate } from "../../../app/shared/local-date";
import type { Cast } from "./cast";
import { type Scene, soonAfter } from "./scene";
import { ALL_STORIES } from "./stories";

const PROMISE_OF = new Map(ALL_STORIES.map(({ promise }) => [promise?.text, promise]));
const ARTICLES = [
  ["23/2015/NĐ-CP", "khoản 2 Điều 20"],
  ["101/2024/NĐ-CP", "Điều 31"],
] as const;

/**
 * What became of answers and of regulations: points of items at work, promises kept, open and late, a deputy who signs
 * while a head is away, and proposals for the plan of reviewing regulations.
 */
export async function repliesDemo(db: PrismaClient, scene: Scene): Promise<void> {
  const { cast, now } = scene;
  await followPromises(db, now);
  await listPoints(db, scene);
  await complain(db, now);
  await draftReviews(db, now);
  await delegate(db, cast, now);
  await remindPromises(db, now);
}

/** What has become of the promises by today, as their stories tell it. */
async function followPromises(db: PrismaClient, now: Date): Promise<void> {
  const made = await db.replyPromise.findMany({ orderBy: { id: "asc" } });
  for (const { id, text, ownerId, dueOn } of made) {
    const { moved, kept, dropped } = PROMISE_OF.get(text) ?? {};
    const act = async (day: LocalDate, what: PromiseAct) => {
      if (ownerId === null || day >= localDateOf(now)) return;
      const done = await db.$transaction((tx) =>
        actOnPromise(tx, id, what, { staffId: ownerId }, atTen(day)),
      );
      if (!done.ok) throw new Error(`"${text}": ${what.kind} refused as ${done.reason}`);
    };
    const first = dateOf(dueOn);
    const due = moved ? addDays(first, moved.by) : first;
    if (moved) await act(addDays(first, -5), { kind: "MOVED", day: due, note: moved.note });
    const keptOn = addDays(due, kept?.after ?? 0);
    if (kept) await act(keptOn, { kind: "KEPT", day: keptOn, note: kept.note });
    if (dropped) await act(due, { kind: "DROPPED", note: dropped.note });
  }
}

/** Ten in the morning of a day in Viet Nam. */
const atTen = (day: LocalDate): Date => new Date(toDbDate(day).getTime() + 3 * 3_600_000);

async function listPoints(db: PrismaClient, scene: Scene): Promise<void> {
  const atWork = await db.feedback.findMany({
    where: { status: { in: ["ASSESSED", "ASSIGNED", "IN_PROGRESS", "COLLECTING"] }, confidential: false },
    include: { events: { orderBy: { seq: "asc" } } },
    orderBy: { id: "asc" },
    take: 20,
  });
  for (const item of atWork) {
    const said = item.content.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 30);
    const points = said.slice(0, 2).map((sentence) => sentence.replace(/[.!?]$/, ""));
    const listed = await changeMatter(
      db,
      scene.cast.workerOf(item.holder),
      item,
      {
        ...{ matter: { points, articles: [], procedureCode: item.procedureCode } },
        ...{ reason: undefined, version: item.version },
      },
      soonAfter(item.lastEventAt, scene),
    );
    if (!listed.ok) throw new Error(`${item.referenceCode}: points refused as ${listed.reason}`);
  }
}

/** Items about regulations name the article they complain of: enough for two proposals. */
async function complain(db: PrismaClient, now: Date): Promise<void> {
  for (const [i, field] of ["ho-tich", "dat-dai"].entries()) {
    const items = await db.feedback.findMany({
      where: {
        field,
        kind: { not: "ACT" },
        confidential: false,
        status: { notIn: ["REJECTED", "WITHDRAWN", "TRANSFERRED_OUT"] },
      },
      orderBy: { id: "desc" },
      take: 4,
    });
    const [document, article] = ARTICLES[i] ?? ARTICLES[0];
    await db.complainedArticle.createMany({
      data: items.map(({ id }) => ({ ...articleOf(document, article), feedbackId: id, at: now })),
    });
  }
}

/** A deputy of the first head signs for this week. */
async function delegate(db: PrismaClient, cast: Cast, now: Date): Promise<void> {
  const [head] = await db.staffRole.findMany({
    where: { role: "AGENCY_HEAD", staff: { email: { startsWith: "thu-truong@" } } },
    take: 1,
  });
  if (!head) return;
  const deputy = cast.workerOf(head.unit);
  if (deputy.staffId === head.staffId) return;
  const today = localDateOf(now);
  await db.signingDelegation.create({
    data: {
      ...{ unit: head.unit, principalId: head.staffId, deputyId: deputy.staffId, mode: "KT" },
      ...{ onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", createdBy: head.staffId, createdAt: now },
      ...{ validFrom: toDbDate(addDays(today, -2)), validTo: toDbDate(addDays(today, 5)) },
      ground: "Quyết định phân công số 12/QĐ, thời gian đi công tác",
    },
  });
}
