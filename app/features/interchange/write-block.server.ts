import type { ClientBase } from "pg";
import type { Outcome } from "~/shared/outcome";
import { differingKeys } from "./canonical";
import type { CheckedFeedback } from "./check-feedback";
import type { FeedbackLine } from "./feedback-line";
import type { ImportRun } from "./import-run.server";
import { enterItems, type NewItem } from "./new-items.server";
import type { SourceLine } from "./read-lines.server";
import type { References } from "./references.server";
import { storedFeedbackLinesOf } from "./stored-feedback.server";
import { importTransaction } from "./transaction.server";

/** A well-formed item of the file, its digest, and whether its history can have happened. */
export type Candidate = { line: FeedbackLine; digest: string; checked: Outcome<CheckedFeedback, string> };
/** A line after everything that can be said of it without looking at the items that are there. */
export type PendingLine = { source: SourceLine; candidate: Outcome<Candidate, string> };

/** The item that a line repeats: in the database, or further up in the same block. */
type Original = { id: number; digest: string | null } | { line: FeedbackLine; digest: string };
type Repeated = { source: SourceLine; line: FeedbackLine; digest: string; original: Original };

/** What becomes of the lines of a block. */
type Sorted = { fresh: NewItem[]; repeated: Repeated[]; refused: (SourceLine & { reason: string })[] };

/** The connection of an import, and what may be checked a block at a time. */
export type Writer = { client: ClientBase; references: References | null };

/**
 * Writes one block as one transaction, then counts it. An item that is there already is recognised before its history
 * is judged: units may have been closed since it was imported, and a second run must find nothing to refuse.
 */
export async function writeBlock(
  { client, references }: Writer,
  block: readonly PendingLine[],
  run: ImportRun,
  now: Date,
): Promise<void> {
  const { sorted, differences } = await importTransaction(client, async () => {
    const sorted = sortOut(block, await storedOriginals(client, block));
    if (sorted.fresh.length > 0) await enterItems(client, sorted.fresh, references, now);
    return { sorted, differences: await differencesOf(client, sorted.repeated) };
  });
  run.counts.read += block.length;
  run.counts.imported += sorted.fresh.length;
  for (const [i, { source, line }] of sorted.repeated.entries())
    run.alreadyThere(source.number, line.sourceId, differences[i] ?? []);
  await run.refuse(sorted.refused);
  run.progress();
}

async function storedOriginals(
  client: ClientBase,
  block: readonly PendingLine[],
): Promise<Map<string, Original>> {
  const sourceIds = block.flatMap(({ candidate }) => (candidate.ok ? candidate.value.line.sourceId : []));
  const { rows } = await client.query<{ id: number; sourceId: string; digest: string | null }>(
    `SELECT id, source_id AS "sourceId", encode(import_digest, 'hex') AS digest
     FROM feedback WHERE source_id = ANY($1::text[])`,
    [sourceIds],
  );
  return new Map(rows.map(({ id, sourceId, digest }) => [sourceId, { id, digest }]));
}

/** Decides on each line in order; `originals` grows by what the block itself brings. */
function sortOut(block: readonly PendingLine[], originals: Map<string, Original>): Sorted {
  const sorted: Sorted = { fresh: [], repeated: [], refused: [] };
  for (const { source, candidate } of block) {
    if (!candidate.ok) {
      sorted.refused.push({ ...source, reason: candidate.reason });
      continue;
    }
    const { line, digest, checked } = candidate.value;
    const original = originals.get(line.sourceId);
    if (original) sorted.repeated.push({ source, line, digest, original });
    else if (!checked.ok) sorted.refused.push({ ...source, reason: checked.reason });
    else {
      sorted.fresh.push({ checked: checked.value, digest });
      originals.set(line.sourceId, { line, digest });
    }
  }
  return sorted;
}

/**
 * The keys in which each repeated line differs from its original: none when it is the very line that was imported,
 * whatever the portal made of it since, or when it tells the item as it stands now.
 */
async function differencesOf(client: ClientBase, repeated: readonly Repeated[]): Promise<string[][]> {
  const doubtful = repeated.flatMap(({ digest, original }) =>
    digest !== original.digest && "id" in original ? original.id : [],
  );
  const stored = doubtful.length > 0 ? await storedFeedbackLinesOf(client, doubtful) : [];
  const now = new Map(stored.map((line) => [line.sourceId, line]));
  return repeated.map(({ line, digest, original }) => {
    const other = "line" in original ? original.line : now.get(line.sourceId);
    return digest === original.digest || !other ? [] : differingKeys(other, line);
  });
}
