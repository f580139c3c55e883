import type { LoaderFunctionArgs } from "@remix-run/node";
import { attachmentResponse } from "~/features/intake/attachment.server";
import { currentDraft } from "~/features/intake/step-door.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public" };

/** A file of the draft on this device. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const draft = await currentDraft(request, new Date());
  if (!draft) throw new Response(null, { status: 404 });
  return attachmentResponse(db, { draftId: draft.id }, params.id);
}
