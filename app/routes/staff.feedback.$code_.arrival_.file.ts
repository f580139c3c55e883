import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { arrivalSheet } from "~/features/intake/arrival-sheet.server";
import { arrivalSheetDocx } from "~/features/intake/arrival-sheet-docx.server";
import { letterPlace } from "~/features/reference/letter-place.server";
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

/** The sheet of workflow.md §6 with its sender, to be signed and filed: posted, since the reading is logged. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const { id, sheet, unitName } = await arrivalSheet(db, actor, params.code);
  const sender = await senderFor(db, actor, id, "PRINT", new Date());
  const file = await arrivalSheetDocx(sheet, sender, { ...(await letterPlace(db)), unitName });
  return fileResponse(file, { name: `phieu-ghi-nhan-${sheet.referenceCode}.docx`, type: DOCX });
}
