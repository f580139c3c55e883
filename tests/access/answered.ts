import type { RoleInUnit } from "~/features/access/grants.server";
import { recordPosting } from "~/features/notice-board/record-posting.server";
import { makePromise } from "~/features/replies/promises.server";
import type { Action } from "~/features/workflow/actions";
import { type AdvanceCommand, advanceFeedback, EVENT_OF } from "~/features/workflow/advance-feedback.server";
import type { PrismaClient } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { UNITS } from "./cast";

/** What hangs on an answered item: the number of its hand-over in the history, and of its promise. */
export type Answered = { code: string; slip: string; promise: string };

const HANDLES = { kind: "ACT", countedKind: "ACT" } as const;
const REPLY = { outcome: "O6", reply: "Đã kiểm tra và giải thích." } as const;

/** Takes an item that has just come in through to the answer in its own unit, which promises something by it. */
export async function answerItem(
  db: PrismaClient,
  { code, unit, staffId, promise }: { code: string; unit: string; staffId: number; promise: string },
  now: Date,
): Promise<Answered> {
  const roles: RoleInUnit[] = (["COUNTER", "FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const).map(
    (role) => ({
      role,
      unit,
    }),
  );
  const acting = { submitter: false as const, roles, staffId, unit };
  const item = await db.feedback.findUniqueOrThrow({ where: { referenceCode: code } });
  const office = UNITS.office;
  const province = {
    ...acting,
    roles: [{ role: "PROVINCIAL_FOCAL", unit: office }] satisfies RoleInUnit[],
    unit: office,
  };
  const step = async <A extends Action>(action: A, event: AdvanceCommand<A>["event"], by = acting) => {
    const also = async (tx: Parameters<typeof makePromise>[0]) => {
      if (action !== "resolve") return;
      const followUp = { kind: "PROMISE" as const, text: promise, dueOn: localDateOf(now), ownerId: staffId };
      const made = { feedbackId: item.id, eventSeq: seq, unit, staffId };
      await makePromise(tx, made, { outcome: REPLY.outcome, followUp }, now);
    };
    const { version: seq } = await db.feedback.findUniqueOrThrow({ where: { referenceCode: code } });
    const moved = await advanceFeedback(db, { referenceCode: code, action, event, acting: by }, now, also);
    if (!moved.ok) throw new Error(`${action}: ${moved.reason}`);
  };
  await step("register", { type: "registered" });
  const assessed = { assessmentClass: "B", field: item.field, contentTypes: [1], ...HANDLES } as const;
  await step("assess", { type: "assessed", ...assessed, contentTypes: [1] });
  // By the province: a unit that takes an item on itself writes no slip.
  await step("assign", { type: "assigned", unit }, province);
  await step("start", { type: "started" });
  await step("draftReply", { type: "reply_drafted", ...REPLY });
  await step("resolve", { type: "resolved", ...REPLY });
  const where = { feedbackId: item.id, type: EVENT_OF.assign };
  const { seq } = await db.feedbackEvent.findFirstOrThrow({ where });
  const { id } = await db.replyPromise.findFirstOrThrow({ where: { feedbackId: item.id } });
  return { code, slip: String(seq), promise: String(id) };
}

/** The smallest PNG that there is: one grey point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

/** A notice on the wall of a unit, with its photo; answers its number. */
export async function hangNotice(
  db: PrismaClient,
  { unit, staffId, place }: { unit: string; staffId: number; place: string },
  now: Date,
): Promise<string> {
  const typed = { postedOn: localDateOf(now), place, photo: new File([PNG], "bang.png") };
  const hung = await recordPosting(db, { unit, by: staffId, typed }, now);
  if (!hung.ok) throw new Error(hung.reason);
  return String(hung.value);
}

/** A proposal to review an article, drawn from items; answers its number. */
export async function proposeReview(db: PrismaClient, codes: readonly string[], now: Date): Promise<string> {
  const items = await db.feedback.findMany({ where: { referenceCode: { in: [...codes] } } });
  const { id } = await db.reviewProposal.create({
    data: {
      ...{ year: 2027, key: "thu|5", document: "Quyết định 01/2020/QĐ-UBND", article: "Điều 5" },
      ...{ state: "DRAFT", summary: "Rà soát thành phần hồ sơ.", createdAt: now },
      items: { create: items.map((item) => ({ feedbackId: item.id, at: now })) },
    },
  });
  return String(id);
}
