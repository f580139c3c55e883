import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { withCover } from "~/features/replies/cover.server";
import { readAttachment } from "~/features/workflow/attachment.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";

export const handle = { access: "feedback:read" };

/** A file that came with an item, as a download: it was made by a stranger and is never shown inside this site. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const reader = await withCover(db, actor, localDateOf(new Date()));
  const item = await itemWithinReach(db, reader, "feedback:read", params.code);
  const file = await readAttachment(db, item.id, Number(params.id));
  if (!file) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.size),
      // Both spellings: plain letters for old programs, the real name for the others (RFC 6266).
      "Content-Disposition": `attachment; filename="${file.plainName}"; filename*=UTF-8''${file.encodedName}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
