import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { reaches } from "~/features/access/permissions";
import { postingPhoto } from "~/features/notice-board/posting-photo.server";
import { db } from "~/platform/db.server";

export const handle = { access: "posting:read" };

/** The photo of a posting within reach: people may stand in it, so it is for staff only. */
export async function loader({ request, params: { id = "" } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "posting:read");
  return postingPhoto(db, id, (unit) => reaches(actor, "posting:read", unit));
}
