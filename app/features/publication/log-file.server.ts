import type { PrismaClient } from "~/platform/db.server";
import { knowsVersion } from "~/platform/http/known-version.server";
import { canonicalJson } from "~/shared/canonical-json";
import { logHead, logRows } from "./public-log.queries.server";

const BATCH = 2000;

/**
 * The log as a file. Its newest row stands for all before it, so that who has that row is sent nothing; one of this very
 * second does not say when it was written, since another may follow within the second.
 */
export async function logFile(db: PrismaClient, asked: Headers, now: Date): Promise<Response> {
  const head = await logHead(db);
  const headers = new Headers({ "Cache-Control": "no-cache", Vary: "Accept-Encoding" });
  headers.set("ETag", `W/"${head?.hash ?? "0"}"`);
  const second = head && Math.floor(Date.parse(head.at) / 1000);
  const written = second !== null && second < Math.floor(now.getTime() / 1000) ? second : null;
  if (written !== null) headers.set("Last-Modified", new Date(written * 1000).toUTCString());
  if (has(asked, head?.hash ?? "0", written)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", "application/jsonl; charset=utf-8");
  headers.set("Content-Disposition", 'attachment; filename="nhat-ky-cong-khai.jsonl"');
  return new Response(logLines(db), { headers });
}

/** A reader that names a version is answered by it; one that knows only a time, by the time (RFC 9110 §13.2.2). */
function has(asked: Headers, version: string, written: number | null): boolean {
  const known = knowsVersion(asked, `"${version}"`);
  if (known !== null) return known;
  const since = Date.parse(asked.get("If-Modified-Since") ?? "");
  return written !== null && since / 1000 >= written;
}

/** The log as JSON Lines, read piece by piece: however long it is, little of it is in memory. */
function logLines(db: PrismaClient): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = 0;
  return new ReadableStream({
    async pull(controller) {
      const rows = await logRows(db, after, BATCH);
      after = rows.at(-1)?.seq ?? after;
      const text = rows.map((row) => `${canonicalJson({ ...row, at: row.at.toISOString() })}\n`).join("");
      if (text) controller.enqueue(encoder.encode(text));
      if (rows.length < BATCH) controller.close();
    },
  });
}
