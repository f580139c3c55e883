import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { loadWallNotice } from "./load-notice.server";
import { wallNoticePdf } from "./wall-notice-pdf.server";

/** The notice of a unit as a PDF for the printer; throws a 404 for a unit that does not exist today. */
export async function noticePdfResponse(
  db: DbOrTx,
  code: string,
  size: "A4" | "A3",
  now: Date,
): Promise<Response> {
  const today = localDateOf(now);
  const notice = await loadWallNotice(db, code, today);
  if (!notice) throw new Response(null, { status: 404 });
  const bytes = await wallNoticePdf(notice, size, today);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(bytes.length),
      "Content-Disposition": `inline; filename="niem-yet-${encodeURIComponent(code)}-${size.toLowerCase()}.pdf"`,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
