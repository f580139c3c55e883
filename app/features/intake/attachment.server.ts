import type { DbOrTx } from "~/platform/db.server";
import { recordNumber } from "~/shared/record-number";
import { PRIVATE_HEADERS } from "./private-headers";

/**
 * One attachment of a draft or of an item as a download, or a 404. Always saved and never shown in place: what a
 * stranger sent must not run as a page of this site.
 */
export async function attachmentResponse(
  db: DbOrTx,
  owner: { draftId: number } | { feedbackId: number },
  number: string | undefined,
): Promise<Response> {
  const id = recordNumber(number);
  const file = id === null ? null : await db.attachment.findFirst({ where: { ...owner, id } });
  if (!file) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": file.mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName).replace(/['()*]/g, escaped)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** Signs that encodeURIComponent leaves alone and RFC 8187 does not allow. */
const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
