import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { answerOf, letterOf } from "~/features/replies/letter.server";
import { replyDocx } from "~/features/replies/reply-docx.server";
import { senderFor } from "~/features/senders/sender.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";
import { onlyPosts } from "~/platform/http/only-posts.server";

export const handle = { access: "sender:read", onlyPosts: true };

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "sender:read");
  await itemWithinReach(db, actor, "sender:read", params.code);
  return onlyPosts();
}

/** The reply letter as a document. It names the sender, so it is asked for by a button and each time is logged. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const letter = await letterOf(db, item, answerOf(request));
  if (!letter) throw new Response("Phản ánh chưa được trả lời nên chưa có công văn.", { status: 404 });
  const sender = await senderFor(db, actor, item.id, "PRINT", new Date());
  const name = sender?.name ? `${sender.type === "PERSON" ? "Ông/bà " : ""}${sender.name}` : "Ông/bà …………";
  const addressee = [name, sender?.address].filter(Boolean).join(", ");
  const person = !sender?.name || sender.type === "PERSON";
  const file = await replyDocx(letter, addressee, person ? "ông/bà" : "quý cơ quan, tổ chức");
  return fileResponse(file, { name: `cong-van-tra-loi-${item.referenceCode}.docx`, type: DOCX });
}
