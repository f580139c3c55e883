import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import type { Actor } from "~/features/access/permissions";
import { ENTRY_CHANNELS } from "~/features/intake/entry-channels";
import { senderFor } from "~/features/senders/sender.server";
import { ActionFields } from "~/features/workflow/action-forms/action-fields";
import {
  type NotTaken,
  notTaken,
  stepHead,
  stepRefusal,
  versionOf,
} from "~/features/workflow/action-page.server";
import { overtaken } from "~/features/workflow/advance-feedback.server";
import { afterStep } from "~/features/workflow/after-step.server";
import { type Corrected, correctionSchema } from "~/features/workflow/correct.schema";
import { cameByItself, correctFeedback, isAsCorrected } from "~/features/workflow/correct-feedback.server";
import { correctionLimits, knownForCorrection } from "~/features/workflow/correction.queries.server";
import type { StoredItem } from "~/features/workflow/item.server";
import { nationalCodeProblem } from "~/features/workflow/national-code.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { StepFrame } from "~/features/workflow/step-frame";
import { db } from "~/platform/db.server";
import { type FormReply, replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { correctSender } from "./correct-sender.server";
import { correctionFields } from "./fields";
import { SenderPart } from "./sender-part";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `${found.head.title} · ${found.head.item.code}`,
);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const now = new Date();
  const { status, ...head } = stepHead(item, "correct", actor, now);
  const limits = await correctionLimits(db, item, ENTRY_CHANNELS, now);
  return data(
    {
      head,
      fields: correctionFields({ ...limits, fixed: cameByItself(item) }),
      fixed: cameByItself(item),
      known: knownForCorrection(item),
    },
    { status },
  );
}

type Answer = {
  status: number;
  part: "ITEM" | "SENDER";
  reply: FormReply | null;
  /** What is on file, when it was asked for. */
  sender: Awaited<ReturnType<typeof senderFor>>;
};

/** Two forms stand on the page: what was sent, and, opened by a button, who sent it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const now = new Date();
  const form = await request.formData();
  const part = form.get("part");
  if (part === "open-sender") {
    const refusal = stepRefusal(item, "correct", actor, now);
    const sender = refusal ? null : await senderFor(db, actor, item.id, "EDIT", now);
    return data<Answer>({ status: 200, part: "SENDER", reply: null, sender });
  }
  const notDone = await (part === "sender" ? correctSender : correctItem)(actor, item, form, now);
  if (notDone) {
    const { status, reply } = notDone;
    return data<Answer>(
      { status, reply, part: part === "sender" ? "SENDER" : "ITEM", sender: null },
      { status },
    );
  }
  return redirect(await afterStep(db, actor, item.referenceCode, "correct"), 303);
}

const NOT_CORRECTED = {
  NOTHING_CORRECTED: "Chưa có gì khác với thông tin đang lưu. Hãy sửa chỗ nhập sai rồi lưu.",
  RECEIVER_NOT_YET_THERE: "Vào ngày nhận này đơn vị tiếp nhận chưa được thành lập. Xem lại ngày nhận.",
  SENT_BY_ITSELF:
    "Phản ánh này được gửi thẳng qua Cổng: kênh và thời điểm nhận do máy ghi, đã có trên biên nhận của người gửi, không sửa được.",
  LATER_NEEDS_PROVINCE:
    "Ngày nhận muộn hơn sẽ lùi hạn của phản ánh đã quá hạn, sắp đến hạn hoặc đã trả lời, nên đơn vị không tự sửa: gửi mã phản ánh và căn cứ (dấu bưu điện, sổ tiếp nhận) cho đầu mối cấp tỉnh sửa.",
} as const;

const isOfCorrection = (reason: string): reason is keyof typeof NOT_CORRECTED => reason in NOT_CORRECTED;

async function correctItem(
  actor: Actor,
  item: StoredItem,
  form: FormData,
  now: Date,
): Promise<NotTaken | null> {
  // What the page does not ask stays; who posts it all the same is refused.
  const { channel, receivedDay, receivedTime } = knownForCorrection(item);
  if (cameByItself(item))
    for (const [name, known] of Object.entries({ channel, receivedDay, receivedTime }))
      if (!form.has(name)) form.set(name, known ?? "");
  const submission = parseWithZod(form, {
    schema: correctionSchema(await correctionLimits(db, item, ENTRY_CHANNELS, now)),
  });
  const acting = { submitter: false as const, roles: actor.roles, staffId: actor.staffId, unit: actor.unit };
  if (versionOf(form) !== item.version)
    return notTaken(
      submission,
      overtaken(item, versionOf(form), acting, {
        type: "corrected",
        data: submission.status === "success" ? recordedAs(item, submission.value) : undefined,
      }),
    );
  if (submission.status !== "success") return { status: 422, refusal: null, reply: replyOf(submission) };
  const { nationalCode } = submission.value.corrected;
  const taken =
    nationalCode && nationalCode !== item.nationalCode
      ? await nationalCodeProblem(db, actor, nationalCode, item.id)
      : null;
  if (taken) {
    const reply = replyOf(submission, { fieldErrors: { nationalCode: [taken] } });
    return { status: 422, refusal: null, reply };
  }
  const outcome = await correctFeedback(
    db,
    { referenceCode: item.referenceCode, version: item.version, acting, ...submission.value },
    now,
  );
  if (outcome.ok) return null;
  const { reason } = outcome;
  if (!isOfCorrection(reason)) return notTaken(submission, reason);
  const formErrors = [NOT_CORRECTED[reason]];
  return { status: 422, refusal: null, reply: replyOf(submission, { formErrors }) };
}

/** What a second post of the same correction recorded; nothing like it when the item stands otherwise. */
function recordedAs(item: StoredItem, { corrected, reason }: { corrected: Corrected; reason: string }) {
  const last = item.events.findLast(({ type }) => type === "corrected");
  return isAsCorrected(item, corrected) ? { ...(last?.data as object), reason } : { reason };
}

export default function CorrectPage() {
  const { head, fields, fixed, known } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ofItem = answer?.part === "ITEM" && answer.reply ? { reply: answer.reply } : undefined;
  const keep = `${head.item.code}-correct`;
  return (
    <>
      <StepFrame
        {...head}
        hint={`Sửa cho đúng với bản giấy, lời nói hoặc thư đã nhận. Nội dung trước khi sửa vẫn nằm trong lịch sử; ${
          fixed
            ? "kênh, ngày và giờ nhận do máy ghi khi người gửi bấm gửi nên không sửa được."
            : "đổi ngày nhận thì hạn trả lời được tính lại."
        }`}
        button="Lưu phần đã sửa"
        answer={ofItem}
      >
        <input type="hidden" name="part" value="item" />
        <ActionFields fields={fields} known={known} reply={ofItem?.reply} keep={keep} />
      </StepFrame>
      {head.refusal ? null : (
        <SenderPart
          version={head.item.version}
          opened={answer?.part === "SENDER"}
          sender={answer?.sender ?? null}
          reply={answer?.part === "SENDER" ? answer.reply : null}
        />
      )}
    </>
  );
}
