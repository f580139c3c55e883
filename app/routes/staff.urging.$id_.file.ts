import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { urgingDocx } from "~/features/nudges/urging-docx.server";
import { urgingLetterAt } from "~/features/nudges/urging-door.server";
import { loadSettings } from "~/features/reference/settings.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "feedback:read" };

/** An urging letter as the document that is signed and sealed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const letter = await urgingLetterAt(db, actor, params.id);
  const { peopleCommittee, provinceName } = await loadSettings(db);
  // The place of a document is the name of the province without its kind: "Thượng Đức, ngày …".
  const place = provinceName.replace(/^(tỉnh|thành phố)\s+/i, "");
  const file = await urgingDocx({ ...letter, peopleCommittee, place });
  return fileResponse(file, { name: `phieu-don-doc-${letter.id}.docx`, type: DOCX });
}
