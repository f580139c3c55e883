import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { senderAnnexDocx } from "~/features/routing/sender-annex-docx.server";
import { transferSlip } from "~/features/routing/transfer-slip.server";
import { transferSlipDocx } from "~/features/routing/transfer-slip-docx.server";
import { senderFor } from "~/features/senders/sender.server";
import type { StoredItem } from "~/features/workflow/item.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "feedback:read" };

/** The transfer slip of a hand-over, to be numbered, signed and sealed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const item = await itemWithinReach(db, actor, "feedback:read", params.code);
  const slip = await slipOf(item, params.seq);
  return fileResponse(await transferSlipDocx(slip), {
    name: `phieu-chuyen-${item.referenceCode}-${params.seq}.docx`,
    type: DOCX,
  });
}

/**
 * The annex of a slip to a body outside that names the sender to that body alone. It is asked for by a button, and each
 * time is logged; refused where the sender is not named to anybody.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const slip = await slipOf(item, params.seq);
  if (slip.outside !== "SENDER" || item.confidential)
    throw new Response("Phiếu chuyển này không có phụ lục về người gửi.", { status: 409 });
  const sender = await senderFor(db, actor, item.id, "PASS_ON", new Date());
  return fileResponse(await senderAnnexDocx(slip, sender), {
    name: `phu-luc-phieu-chuyen-${item.referenceCode}.docx`,
    type: DOCX,
  });
}

async function slipOf(item: StoredItem, typed: string | undefined) {
  const slip = await transferSlip(db, item, /^\d{1,6}$/.test(typed ?? "") ? Number(typed) : -1);
  if (!slip) throw new Response("Không có phiếu chuyển này.", { status: 404 });
  return slip;
}
