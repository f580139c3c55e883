import { articleOf } from "../../../app/features/replies/article";
import { changeMatter } from "../../../app/features/replies/change-matter.server";
import { draftReviews } from "../../../app/features/replies/draft-reviews.server";
import { actOnPromise, makePromise } from "../../../app/features/replies/promises.server";
import { remindPromises } from "../../../app/features/replies/remind-promises.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addDays, localDateOf, toDbDate } from "../../../app/shared/local-date";
import type { Cast } from "./cast";
import { type Scene, soonAfter } from "./scene";

const DAY = 86_400_000;
/** What units promised, in turn; who reads an answer sees it beside the reply. */
const PROMISES = [
  "Niêm yết lại bộ thủ tục và mẫu đơn miễn phí tại Bộ phận Một cửa",
  "Tập huấn lại cho công chức tiếp nhận về thành phần hồ sơ",
  "Báo kết quả kiến nghị với cơ quan có thẩm quyền cho người gửi",
  "Kiểm tra lại các hồ sơ trễ hẹn cùng loại và xin lỗi bằng văn bản",
] as const;
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
  await promise(db, cast, now);
  await listPoints(db, scene);
  await complain(db, now);
  await draftReviews(db, now);
  await delegate(db, cast, now);
  await remindPromises(db, now);
}

async function promise(db: PrismaClient, cast: Cast, now: Date): Promise<void> {
  const answered = await db.feedbackEvent.findMany({
    where: {
      type: "resolved",
      at: { gte: new Date(now.getTime() - 240 * DAY) },
      feedback: {
        status: { in: ["RESOLVED", "PUBLISHED"] },
        outcome: { in: ["O1", "O2", "O3", "O4", "O5"] },
        confidential: false,
      },
    },
    include: { feedback: { select: { outcome: true, holder: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 48,
  });
  for (const [i, { feedbackId, seq: eventSeq, at, actorId, feedback }] of answered.entries()) {
    const owner = cast.workerOf(feedback.holder);
    const dueOn = addDays(localDateOf(at), 20 + (i % 5) * 12);
    const followUp = {
      kind: "PROMISE",
      text: PROMISES[i % PROMISES.length] ?? PROMISES[0],
      ownerId: owner.staffId,
      dueOn,
    } as const;
    await db.$transaction(async (tx) => {
      await makePromise(
        tx,
        { feedbackId, eventSeq, unit: feedback.holder, staffId: actorId ?? owner.staffId },
        { outcome: feedback.outcome as "O5", followUp },
        at,
      );
      const keptOn = addDays(dueOn, (i % 4) - 3);
      if (i % 6 === 5 || keptOn >= localDateOf(now)) return;
      const { id } = await tx.replyPromise.findFirstOrThrow({ where: { feedbackId, eventSeq } });
      const note = "Đã làm xong; bản niêm yết và biên bản lưu tại Bộ phận Một cửa.";
      await actOnPromise(
        tx,
        id,
        { kind: "KEPT", day: keptOn, note },
        owner.staffId,
        new Date(toDbDate(keptOn).getTime() + 3 * 3_600_000),
      );
    });
  }
}

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
