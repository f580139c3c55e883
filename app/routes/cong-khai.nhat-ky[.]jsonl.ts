import { logLines } from "~/features/publication/log-file.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public" };

/** The whole log, a row a line, oldest first; sent as it is read. */
export function loader() {
  return new Response(logLines(db), {
    headers: {
      "Content-Type": "application/jsonl; charset=utf-8",
      "Content-Disposition": 'attachment; filename="nhat-ky-cong-khai.jsonl"',
      "Cache-Control": "no-cache",
    },
  });
}
