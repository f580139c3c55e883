import { parseWithZod } from "@conform-to/zod/v4";
import type { PrismaClient } from "~/platform/db.server";
import { type FormReply, replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import { notTaken, stepRefusal, versionOf } from "../workflow/action-page.server";
import type { StoredItem } from "../workflow/item.server";
import { REFUSALS } from "../workflow/refusals";
import { changeMatter } from "./change-matter.server";
import { matterSchema } from "./matter.schema";
import { pointsOf } from "./matter.server";
import { procedureChoices } from "./step-extras.server";

/** Who may take all points off an item again: whoever assesses it or heads the unit, never only its handler. */
const mayClear = (actor: Actor, holder: string): boolean =>
  actor.roles.some(
    ({ role, unit }) =>
      role === "PROVINCIAL_FOCAL" ||
      (unit === holder && (role === "FOCAL_OFFICER" || role === "AGENCY_HEAD")),
  );
const NOT_ALL = "Còn ít nhất một điểm: bỏ hết các điểm do đầu mối hoặc thủ trưởng đơn vị làm.";

const REASON_MISSING = "Ghi lý do: bớt điểm người gửi nêu, hoặc sửa điểm khi đã có dự thảo trả lời.";

/** Why the actor may not list the points of an item now; null when they may. */
export function matterRefusal(
  actor: Actor,
  item: StoredItem,
  now: Date,
): { status: number; message: string } | null {
  const refusal = stepRefusal(item, "listPoints", actor, now);
  if (refusal === "NOT_POSSIBLE_NOW")
    return {
      status: 409,
      message: "Dự thảo đã trình hoặc phản ánh đã kết thúc: trả lại dự thảo trước khi sửa các điểm.",
    };
  if (refusal === "NOT_YOUR_ROLE")
    return { status: 403, message: "Việc này do người thụ lý của đơn vị đang giữ phản ánh làm." };
  return refusal && REFUSALS[refusal];
}

/**
 * Keeps the points, procedure and provisions of an item that is not answered yet, with an event that says what they were.
 * Null when it is done, else the form again: 403 for another unit, 409 once it is answered, its draft waits for approval
 * or a colleague was first, 422 where a reason is missing.
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
  const refusal = matterRefusal(actor, item, now);
  if (refusal)
    return { status: refusal.status, reply: replyOf(submission, { formErrors: [refusal.message] }) };
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { points, articles, procedure, reason } = submission.value;
  // The points stand for what the sender asked: who answers them does not do away with them.
  if (points.length === 0 && !mayClear(actor, item.holder) && (await pointsOf(db, item.id)).length > 0)
    return { status: 422, reply: replyOf(submission, { fieldErrors: { points: [NOT_ALL] } }) };
  const matter = { points, articles, procedureCode: procedure || null };
  const { roles, staffId, unit } = actor;
  const outcome = await changeMatter(
    db,
    { submitter: false, roles, staffId, unit },
    item,
    { matter, reason, version: versionOf(form) },
    now,
  );
  if (outcome.ok) return null;
  if (outcome.reason === "REASON_MISSING")
    return { status: 422, reply: replyOf(submission, { fieldErrors: { reason: [REASON_MISSING] } }) };
  return notTaken(submission, outcome.reason);
}
