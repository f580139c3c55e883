import type { DbOrTx } from "~/platform/db.server";
import { recordNumber } from "~/shared/record-number";

/** A photo by its number, or a 404 where there is none or its unit is out of reach. */
export async function postingPhoto(
  db: DbOrTx,
  number: string,
  mayRead: (unit: string) => boolean,
): Promise<Response> {
  const id = recordNumber(number);
  const posting = id === null ? null : await db.noticePosting.findUnique({ where: { id } });
  if (!posting || !mayRead(posting.unit)) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(posting.photo), {
    headers: {
      "Content-Type": posting.mediaType,
      "Content-Disposition": "inline",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
