import { parseWithZod } from "@conform-to/zod/v4";
import type { PrismaClient } from "~/platform/db.server";
import { type FormReply, replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import type { StoredItem } from "../workflow/item.server";
import { isOpen } from "../workflow/states";
import { matterSchema } from "./matter.schema";
import { recordMatter } from "./matter.server";
import { procedureChoices } from "./step-extras.server";

/** Who lists points: those who assess and those who answer, in the unit that holds the item or for the province. */
const mayList = (actor: Actor, holder: string): boolean =>
  actor.roles.some(
    ({ role, unit }) =>
      role === "PROVINCIAL_FOCAL" ||
      (unit === holder && (role === "FOCAL_OFFICER" || role === "HANDLER" || role === "AGENCY_HEAD")),
  );

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
  const refuse = (status: number, message: string) => ({
    status,
    reply: replyOf(submission, { formErrors: [message] }),
  });
  if (!mayList(actor, item.holder)) return refuse(403, "Việc này thuộc đơn vị đang giữ phản ánh.");
  if (!isOpen(item.status) || item.status === "REPLY_DRAFTED")
    return refuse(409, "Dự thảo đã trình hoặc phản ánh đã kết thúc: trả lại dự thảo trước khi sửa các điểm.");
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { points, articles, procedure } = submission.value;
  await db.$transaction((tx) =>
    recordMatter(tx, item.id, { points, articles, procedureCode: procedure || null }, actor.staffId, now),
  );
  return null;
}
