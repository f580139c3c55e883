import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { campaignDoor } from "~/features/campaigns/campaign.server";
import { surveyFormDocx } from "~/features/campaigns/survey-form-docx.server";
import { letterPlace } from "~/features/reference/letter-place.server";
import { db } from "~/platform/db.server";
import { DOCX, fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "survey:read" };

/** The survey form to print and hand out. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:read");
  const campaign = await campaignDoor(db, actor, "survey:read", params.id, new Date());
  const file = await surveyFormDocx(campaign, await letterPlace(db));
  return fileResponse(file, { name: `phieu-lay-y-kien-${campaign.id}.docx`, type: DOCX });
}
