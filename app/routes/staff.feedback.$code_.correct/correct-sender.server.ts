import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { Actor } from "~/features/access/permissions";
import { SenderSchema, senderOf } from "~/features/senders/sender.schema";
import { reviseSender } from "~/features/senders/sender.server";
import { text } from "~/features/workflow/action-forms/answers";
import { type NotTaken, notTaken, versionOf } from "~/features/workflow/action-page.server";
import { advanceFeedback } from "~/features/workflow/advance-feedback.server";
import type { StoredItem } from "~/features/workflow/item.server";
import { db } from "~/platform/db.server";
import { replyOf } from "~/ui/form-values";

const schema = SenderSchema.and(z.object({ senderReason: text("Viết vì sao sửa thông tin người gửi.") }));

/**
 * Corrects a mistyped identity. The item's history says that and why it was corrected, and nothing of the identity:
 * its earlier state lies in the room senders.
 */
export async function correctSender(
  actor: Actor,
  item: StoredItem,
  form: FormData,
  now: Date,
): Promise<NotTaken | null> {
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { status: 422, refusal: null, reply: replyOf(submission) };
  const outcome = await advanceFeedback(
    db,
    {
      referenceCode: item.referenceCode,
      version: versionOf(form),
      action: "correct",
      event: {
        type: "corrected",
        reason: submission.value.senderReason,
        changes: { "Thông tin người gửi": { before: "bản trước được giữ riêng", after: "đã sửa" } },
      },
      acting: { submitter: false, roles: actor.roles, staffId: actor.staffId, unit: actor.unit },
    },
    now,
  );
  // The history holds nothing of an identity, so nobody can tell whether this one is what was recorded.
  if (!outcome.ok)
    return notTaken(submission, outcome.reason === "DONE_BY_YOU" ? "SAME_STEP_BY_YOU" : outcome.reason);
  const revised = await reviseSender(db, actor, item.id, senderOf(submission.value), now);
  return revised.ok ? null : notTaken(submission, revised.reason);
}
