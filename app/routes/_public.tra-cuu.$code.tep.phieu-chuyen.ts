import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTrackedItem } from "~/features/intake/tracking-access.server";
import { sentOnSlip } from "~/features/routing/sent-on-slip";
import { transferSlip } from "~/features/routing/transfer-slip.server";
import { transferSlipDocx } from "~/features/routing/transfer-slip-docx.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "public" };

/**
 * The sender's copy of the slip by which their item went to a body outside the province (workflow.md §6), on a device
 * that has opened the item. The annex with the sender's name is a document for that body alone (decision 0055).
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const item = await requireTrackedItem(request, params.code, new Date());
  const seq = sentOnSlip(item);
  const slip = seq === null ? null : await transferSlip(db, item, seq);
  if (!slip) throw new Response(null, { status: 404 });
  return fileResponse(await transferSlipDocx(slip), {
    name: `phieu-chuyen-${item.referenceCode}.docx`,
    type: DOCX,
    headers: { "X-Robots-Tag": "noindex" },
  });
}
