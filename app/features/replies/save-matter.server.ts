import { parseWithZod } from "@conform-to/zod/v4";
import type { PrismaClient } from "~/platform/db.server";
import { type FormReply, replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import { type StoredItem, stateOf } from "../workflow/item.server";
import { isNamed } from "../workflow/officials";
import { REFUSALS } from "../workflow/refusals";
import { isOpen } from "../workflow/states";
import { matterSchema } from "./matter.schema";
import { pointsOf, recordMatter } from "./matter.server";
import { procedureChoices } from "./step-extras.server";

/** Who lists points: those who assess and those who answer, in the unit that holds the item or for the province. */
const mayList = (actor: Actor, holder: string): boolean =>
  actor.roles.some(
    ({ role, unit }) =>
      role === "PROVINCIAL_FOCAL" ||
      (unit === holder && (role === "FOCAL_OFFICER" || role === "HANDLER" || role === "AGENCY_HEAD")),
  );

/** Who may take all points off an item again: whoever assesses it or heads the unit, never only its handler. */
const mayClear = (actor: Actor, holder: string): boolean =>
  actor.roles.some(
    ({ role, unit }) =>
      role === "PROVINCIAL_FOCAL" ||
      (unit === holder && (role === "FOCAL_OFFICER" || role === "AGENCY_HEAD")),
  );
const NOT_ALL = "Còn ít nhất một điểm: bỏ hết các điểm do đầu mối hoặc thủ trưởng đơn vị làm.";

/** Why the actor may not list the points of an item now; null when they may. */
export function matterRefusal(actor: Actor, item: StoredItem): { status: number; message: string } | null {
  const { holder, status } = item;
  if (isNamed(stateOf(item).officials, actor.staffId)) return REFUSALS.NAMED_IN_IT;
  if (!mayList(actor, holder))
    return { status: 403, message: "Việc này do người thụ lý của đơn vị đang giữ phản ánh làm." };
  if (!isOpen(status) || status === "REPLY_DRAFTED")
    return {
      status: 409,
      message: "Dự thảo đã trình hoặc phản ánh đã kết thúc: trả lại dự thảo trước khi sửa các điểm.",
    };
  return null;
}

/**
 * Keeps the points, procedure and provisions of an item that is not answered yet. Null when it is done, else the form
 * again: 403 for another unit, 409 once it is answered or its draft waits for approval.
 */
export async function saveMatter(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const submission = parseWithZod(form, {
    schema: matterSchema(await procedureChoices(db, item.procedureCode)),
  });
  const refusal = matterRefusal(actor, item);
  if (refusal)
    return { status: refusal.status, reply: replyOf(submission, { formErrors: [refusal.message] }) };
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { points, articles, procedure } = submission.value;
  // The points stand for what the sender asked: who answers them does not do away with them.
  if (points.length === 0 && !mayClear(actor, item.holder) && (await pointsOf(db, item.id)).length > 0)
    return { status: 422, reply: replyOf(submission, { fieldErrors: { points: [NOT_ALL] } }) };
  await db.$transaction((tx) =>
    recordMatter(tx, item.id, { points, articles, procedureCode: procedure || null }, actor.staffId, now),
  );
  return null;
}
