import type { DbOrTx } from "~/platform/db.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { recordNumber } from "~/shared/record-number";

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
  return fileResponse(file.content, {
    name: file.fileName,
    type: file.mediaType,
    headers: { "Content-Security-Policy": "sandbox; default-src 'none'", "X-Robots-Tag": "noindex" },
  });
}
