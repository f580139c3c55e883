import type { PrismaClient } from "~/platform/db.server";
import { canonicalJson } from "~/shared/canonical-json";
import { logRows } from "./public-log.queries.server";

const BATCH = 2000;

/** The log as JSON Lines, read piece by piece: however long it is, little of it is in memory. */
export function logLines(db: PrismaClient): ReadableStream<Uint8Array> {
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
