import type { LoaderFunctionArgs } from "@remix-run/node";
import { attachmentResponse } from "~/features/intake/attachment.server";
import { trackedFilesOwner } from "~/features/intake/tracking.queries.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public" };

/** A file of the item that this device has opened. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const referenceCode = await requireTracking(request, params.code, new Date());
  const feedbackId = await trackedFilesOwner(db, referenceCode);
  if (feedbackId === null) throw new Response(null, { status: 404 });
  return attachmentResponse(db, { feedbackId }, params.id);
}
