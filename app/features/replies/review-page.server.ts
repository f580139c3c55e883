import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, latest, localDateOf, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type FormReply, replyOf } from "~/ui/form-values";
import { type Actor, mayDo } from "../access/permissions";
import { date, maybeText, oneOf, text } from "../workflow/action-forms/answers";
import { withinReach } from "../workflow/reach.server";
import { keepDraftsTrue } from "./draft-reviews.server";
import { REVIEW_NEXT, type ReviewState } from "./review";

/** All proposals, the newest plan first; there are few. */
export async function reviewList(db: DbOrTx) {
  const rows = await db.reviewProposal.findMany({
    orderBy: [{ year: "desc" }, { id: "desc" }],
    include: { _count: { select: { items: true } } },
    take: 500,
  });
  return rows.map(({ id, year, document, article, state, _count }) => ({
    ...{ id, year, document, article, items: _count.items },
    state: state as ReviewState,
  }));
}

/** One proposal with its items as far as the actor reaches them, and what came of it; 404 for an unknown one. */
export async function reviewPage(db: DbOrTx, actor: Actor, id: string | undefined) {
  const proposal = await found(db, id);
  const [items, procedures, people] = await Promise.all([
    db.feedback.findMany({
      where: {
        id: { in: proposal.items.map(({ feedbackId }) => feedbackId) },
        ...withinReach(actor, "feedback:read"),
      },
      select: { id: true, referenceCode: true, title: true, procedureCode: true, receivedOn: true },
      orderBy: { receivedAt: "asc" },
    }),
    db.procedure.findMany({ select: { code: true, name: true } }),
    db.staff.findMany({
      where: { id: { in: proposal.steps.flatMap(({ staffId }) => staffId ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  return {
    ...{ id: proposal.id, year: proposal.year, document: proposal.document, article: proposal.article },
    ...{ summary: proposal.summary, version: proposal.version, state: proposal.state as ReviewState },
    beyond: proposal.items.length - items.length,
    items: items.map(({ referenceCode, title, procedureCode, receivedOn }) => ({
      ...{ code: referenceCode, title, receivedOn: dateOf(receivedOn) },
      procedure: procedures.find(({ code }) => code === procedureCode)?.name ?? procedureCode,
    })),
    steps: proposal.steps.map(({ seq, kind, on, at, note, documentNo, staffId }) => ({
      ...{ seq, kind, at, note, documentNo, on: dateOf(on) },
      staffName: people.find((person) => person.id === staffId)?.name ?? null,
    })),
    next: mayDo(actor, "review:work") ? [...REVIEW_NEXT[proposal.state as ReviewState]] : [],
  };
}

async function found(db: DbOrTx, id: string | undefined) {
  const proposal = /^\d{1,9}$/.test(id ?? "")
    ? await db.reviewProposal.findUnique({
        where: { id: Number(id) },
        include: { items: true, steps: { orderBy: { seq: "asc" } } },
      })
    : null;
  if (!proposal) throw new Response("Không tìm thấy đề xuất này.", { status: 404 });
  return proposal;
}

/** Takes a posted step of a proposal. Null when it is done, else the form again: 422 to mend, 409 when it moved meanwhile. */
export async function takeReviewStep(
  db: PrismaClient,
  actor: Actor,
  id: string | undefined,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const proposal = await found(db, id);
  const today = localDateOf(now);
  const next = REVIEW_NEXT[proposal.state as ReviewState];
  // No step comes before the proposal was there, nor before the step that it follows.
  const lastStep = proposal.steps.at(-1);
  const createdOn = localDateOf(proposal.createdAt);
  const earliest = lastStep ? latest(createdOn, dateOf(lastStep.on)) : createdOn;
  const schema = z.object({
    version: z.coerce.number().int(),
    kind: oneOf(next, "Chọn kết quả."),
    on: date("Nhập ngày.")
      .refine((on) => on <= today, "Ngày này còn ở tương lai.")
      .refine((on) => on >= earliest, `Ngày này không trước ${formatDate(earliest)}, ngày của bước trước.`),
    documentNo: maybeText(200),
    note: text("Ghi nội dung: trình gì, vì sao, quy định đổi thế nào."),
  });
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { version, kind, on, documentNo, note } = submission.value;
  if (kind === "CHANGED" && !documentNo)
    return {
      status: 422,
      reply: replyOf(submission, { fieldErrors: { documentNo: ["Ghi số, ký hiệu văn bản đã sửa đổi."] } }),
    };
  const moved = await db.$transaction(async (tx) => {
    await keepDraftsTrue(tx);
    const { count } = await tx.reviewProposal.updateMany({
      where: { id: proposal.id, version, state: proposal.state },
      data: { state: kind, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await tx.reviewStep.create({
      data: {
        ...{ proposalId: proposal.id, seq: proposal.steps.length + 1, kind, at: now, staffId: actor.staffId },
        ...{ on: toDbDate(on), documentNo: documentNo ?? null, note },
      },
    });
    return true;
  });
  if (moved) return null;
  return {
    status: 409,
    reply: replyOf(submission, {
      formErrors: ["Người khác vừa ghi kết quả của đề xuất này. Hãy xem lại trạng thái mới."],
    }),
  };
}
