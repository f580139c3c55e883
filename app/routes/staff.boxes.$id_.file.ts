import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { boxDoor } from "~/features/intake/box-door.server";
import { boxMinutesDocx, minutesName } from "~/features/intake/box-minutes-docx.server";
import { letterPlace } from "~/features/reference/letter-place.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "entry:create" };

/** The minutes of a box as the document that is signed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const session = await boxDoor(db, actor, params.id);
  const file = await boxMinutesDocx(session, await letterPlace(db));
  return fileResponse(file, { name: minutesName(session), type: DOCX });
}
