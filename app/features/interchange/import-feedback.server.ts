import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Database } from "~/platform/db.server";
import type { Outcome } from "~/shared/outcome";
import { logImported } from "../publication/log-imported.server";
import { feedbackText } from "./canonical";
import { checkFeedback, type Known } from "./check-feedback";
import { FeedbackLineSchema } from "./feedback-line";
import { type ImportCounts, type ImportListener, ImportRun } from "./import-run.server";
import { loadKnown } from "./known.server";
import { parseLine } from "./parse-line";
import { readLines, type SourceLine } from "./read-lines.server";
import { referencesToCheck } from "./references.server";
import { bulkSession } from "./transaction.server";
import { type Candidate, type PendingLine, writeBlock } from "./write-block.server";

const BLOCK_LINES = 500;
/** So many are checked before the answers of the database get their turn. */
const LINES_AT_A_TIME = 8;
/** In signs: keeps a block of very long lines small. */
const BLOCK_SIZE = 2_000_000;

/**
 * Imports feedback.jsonl (formats/register.md) and answers how many lines were read, imported, there already and refused.
 * Killed and run again it gives the same register: each block of lines is one transaction with all that follows from it.
 * Memory does not depend on the length of the file. Refused lines go to `FILE.refused.jsonl`; throws StartError with one
 * sentence for a file that cannot be read.
 */
export async function importFeedback(
  { db, pool }: Pick<Database, "db" | "pool">,
  path: string,
  now: Date,
  listener: ImportListener = {},
): Promise<ImportCounts> {
  const known = await loadKnown(db);
  const run = new ImportRun(path, listener);
  const client = await pool.connect();
  const session = bulkSession(client);
  let writing: Promise<void> = Promise.resolve();
  try {
    await session.begin();
    const writer = { client, references: await referencesToCheck(client) };
    for await (const block of blocks(path, known, now)) {
      await writing;
      writing = writeBlock(writer, block, run, now);
      // Awaited with the next block; until then a failure must not count as unheard.
      writing.catch(() => undefined);
    }
    await writing;
    await session.settle(run.counts.imported);
    if (run.counts.imported > 0) await logImported(db, now);
    return await run.finish();
  } catch (error) {
    await writing.catch(() => undefined);
    await run.abandon();
    throw error;
  } finally {
    await session.end();
    client.release();
  }
}

async function* blocks(path: string, known: Known, now: Date): AsyncGenerator<PendingLine[]> {
  let block: PendingLine[] = [];
  let size = 0;
  for await (const sources of readLines(path)) {
    for (const source of sources) {
      block.push({ source, candidate: candidateOf(source, known, now) });
      size += source.text.length;
      if (block.length % LINES_AT_A_TIME === 0) await setImmediate();
      if (block.length < BLOCK_LINES && size < BLOCK_SIZE) continue;
      yield block;
      block = [];
      size = 0;
    }
  }
  if (block.length > 0) yield block;
}

function candidateOf(source: SourceLine, known: Known, now: Date): Outcome<Candidate, string> {
  const parsed = parseLine(source, FeedbackLineSchema);
  if (!parsed.ok) return parsed;
  const line = parsed.value;
  const digest = createHash("sha256").update(feedbackText(line)).digest("hex");
  return { ok: true, value: { line, digest, checked: checkFeedback(line, known, now) } };
}
