import type { DbOrTx } from "~/platform/db.server";
import { knowsVersion } from "~/platform/http/known-version.server";
import { sha256 } from "~/platform/sha256.server";
import { localDateOf } from "~/shared/local-date";
import { loadWallNotice } from "./load-notice.server";
import { wallNoticePdf } from "./wall-notice-pdf.server";

/**
 * The notice of a unit as a PDF for the printer, 304 for who has these very bytes; throws a 404 for a unit that does not
 * exist today.
 */
export async function noticePdfResponse(
  db: DbOrTx,
  asked: Headers,
  code: string,
  size: "A4" | "A3",
  now: Date,
): Promise<Response> {
  const today = localDateOf(now);
  const notice = await loadWallNotice(db, code, today);
  if (!notice) throw new Response(null, { status: 404 });
  const bytes = await wallNoticePdf(notice, size, today);
  const version = { ETag: `"${sha256(bytes)}"`, "Cache-Control": "no-cache" };
  if (knowsVersion(asked, version.ETag)) return new Response(null, { status: 304, headers: version });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...version,
      "Content-Type": "application/pdf",
      "Content-Length": String(bytes.length),
      "Content-Disposition": `inline; filename="niem-yet-${encodeURIComponent(code)}-${size.toLowerCase()}.pdf"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
