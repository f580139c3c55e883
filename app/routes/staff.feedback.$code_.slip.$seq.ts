import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { transferSlip } from "~/features/routing/transfer-slip.server";
import { transferSlipDocx } from "~/features/routing/transfer-slip-docx.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "feedback:read" };

/** The transfer slip of a hand-over, to be numbered, signed and sealed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const item = await itemWithinReach(db, actor, "feedback:read", params.code);
  const seq = /^\d{1,6}$/.test(params.seq ?? "") ? Number(params.seq) : -1;
  const slip = await transferSlip(db, item, seq);
  if (!slip) throw new Response("Không có phiếu chuyển này.", { status: 404 });
  return fileResponse(await transferSlipDocx(slip), {
    name: `phieu-chuyen-${item.referenceCode}-${seq}.docx`,
    type: DOCX,
  });
}
