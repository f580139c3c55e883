import type { LoaderFunctionArgs } from "@remix-run/node";
import { withCover } from "~/features/access/cover.server";
import { requireStaff } from "~/features/access/guard.server";
import { attachmentResponse } from "~/features/intake/attachment.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";

export const handle = { access: "feedback:read" };

/** A file that came with an item, as a download: it was made by a stranger and is never shown inside this site. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const reader = await withCover(db, actor, localDateOf(new Date()));
  const item = await itemWithinReach(db, reader, "feedback:read", params.code);
  return attachmentResponse(db, { feedbackId: item.id }, params.id);
}
