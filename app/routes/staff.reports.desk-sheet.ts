import type { LoaderFunctionArgs } from "@remix-run/node";
import { deskPoster } from "~/features/reporting/sections/desk-poster.server";
import { deskSheetPdf } from "~/features/reporting/sections/desk-sheet-pdf.server";
import { deskOf } from "~/features/reporting/sections/desks.server";
import { requireWorkplace } from "~/features/reporting/sections/workplace-door.server";
import { db } from "~/platform/db.server";
import { fileResponse, noFile } from "~/platform/http/file-response.server";
import { localDateOf } from "~/shared/local-date";

export const handle = { access: "report:work" };

/** What is printed and put on a desk. A page cannot hand out bytes, so it stands beside its page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { asked, place, searchParams } = await requireWorkplace(request, "report:work");
  const desk = await deskOf(db, asked.unit, Number(searchParams.get("desk")) || 0);
  if (!desk) return noFile("Đơn vị không có quầy này, hoặc quầy đã đóng.");
  const unitName = place.built.whole.unit.name;
  const { link } = deskPoster(desk.token);
  const bytes = await deskSheetPdf({ unitName, desk: desk.name, link }, localDateOf(desk.openedAt));
  return fileResponse(bytes, { name: `Mã QR ${desk.name}.pdf`, type: "application/pdf" });
}
