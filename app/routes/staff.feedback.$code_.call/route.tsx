import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { messagesToTell } from "~/features/notifications/call-list.server";
import { recordCall } from "~/features/notifications/record-call.server";
import { loadSettings } from "~/features/reference/settings.server";
import { CallSchema } from "~/features/senders/call.schema";
import { lastCaller, latestCall } from "~/features/senders/call.server";
import { senderFor } from "~/features/senders/sender.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { CallPage } from "./call-page";

export const handle = { access: "sender:read" };
export const meta = pageMeta("Gọi cho người gửi");

/** Shows what has to be told, and nobody's identity: that is opened by a button, each time anew and logged. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const around = { settings: await loadSettings(db), publicUrl: publicUrl() };
  const messages = await messagesToTell(db, item, around);
  return {
    code: item.referenceCode,
    title: item.title,
    seen: await latestCall(db, item.id),
    upTo: messages.at(-1)?.id ?? 0,
    messages,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const form = await request.formData();
  const now = new Date();
  if (form.get("intent") === "open")
    return data({ reply: null, sender: await senderFor(db, actor, item.id, "CALL_BACK", now) });
  const submission = parseWithZod(form, { schema: CallSchema });
  if (submission.status !== "success") return data({ reply: replyOf(submission), sender: null }, 422);
  const recorded = await recordCall(db, actor, item.id, submission.value, now);
  if (recorded.ok) return redirect(paths.staff.calls({ done: item.referenceCode }), 303);
  const formErrors = [(await lastCaller(db, item.id)) === actor.staffId ? CALLED_BY_YOU : CALLED_BY_ANOTHER];
  return data({ reply: replyOf(submission, { formErrors }), sender: null }, 409);
}

const CALLED_BY_YOU =
  "Bạn vừa ghi một lần liên hệ từ trang này hoặc cửa sổ khác. Hãy xem lịch sử; chỉ ghi nữa nếu bạn đã gọi thêm lần nữa.";
const CALLED_BY_ANOTHER = "Người khác vừa ghi một lần liên hệ. Hãy xem lịch sử, rồi ghi nếu bạn cũng đã gọi.";

export default function FeedbackCallPage() {
  const { reply = null, sender = null } = useActionData<typeof action>() ?? {};
  return <CallPage {...useLoaderData<typeof loader>()} reply={reply} sender={sender} />;
}
