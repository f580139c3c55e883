import type { ClientBase } from "pg";
import type { Database } from "~/platform/db.server";
import { UNCLASSIFIED } from "../workflow/states";
import { fieldText } from "./canonical";
import { type ImportCounts, type ImportListener, ImportRun } from "./import-run.server";
import { readReferenceLines } from "./read-reference.server";
import { type FieldLine, FieldLineSchema } from "./reference-lines";
import { importTransaction } from "./transaction.server";

/** Where reference data keeps the last row, so that a field added at the end by hand still comes before it. */
const LAST_POSITION = 1_000_000;

type Row = FieldLine & { position: number };

/**
 * Imports fields.jsonl (formats/register.md) as one transaction: the order of the file becomes the order of rows in
 * every form, fields that are not in it come after in the order they had, and `chua-phan-loai` stays the last.
 */
export async function importFields(
  { pool }: Pick<Database, "pool">,
  path: string,
  listener: ImportListener = {},
): Promise<ImportCounts> {
  const run = new ImportRun(path, listener);
  const { good, bad, read } = await readReferenceLines(path, FieldLineSchema, fieldText);
  const client = await pool.connect();
  try {
    const lines = good.map(({ value: { code, name } }) => ({ code, name }));
    const changed = await importTransaction(client, async () => {
      const stored = await storedFields(client);
      const ordered = inOrder(lines, stored);
      await saveFields(client, ordered);
      const before = new Map(inOrder([], stored).map((row) => [row.code, row]));
      // The rank among all counts, not the number behind it: adding a field at the end changes no other one.
      return ordered.filter(
        (row) => lines.some((line) => line.code === row.code) && !same(before.get(row.code), row),
      );
    });
    run.counts.read = read;
    run.counts.imported = changed.length;
    run.counts.alreadyThere = read - bad.length - changed.length;
    await run.refuse(bad);
    return await run.finish();
  } finally {
    await run.abandon();
    client.release();
  }
}

const same = (a: Row | undefined, b: Row): boolean => a?.name === b.name && a.position === b.position;

/** The fields of the file, then the others, then `chua-phan-loai`. */
function inOrder(lines: readonly FieldLine[], stored: readonly FieldLine[]): Row[] {
  const named = new Map(
    [...lines, ...stored.filter(({ code }) => !lines.some((line) => line.code === code))].map((f) => [
      f.code,
      f,
    ]),
  );
  const last = named.get(UNCLASSIFIED) ?? { code: UNCLASSIFIED, name: "Chưa phân loại" };
  named.delete(UNCLASSIFIED);
  const rows = [...named.values()].map(({ code, name }, position) => ({ code, name, position }));
  return [...rows, { ...last, position: LAST_POSITION }];
}

/** All fields in the order of forms. */
export async function storedFields(client: ClientBase): Promise<FieldLine[]> {
  const { rows } = await client.query<FieldLine>("SELECT code, name FROM field ORDER BY position, code");
  return rows;
}

async function saveFields(client: ClientBase, rows: readonly Row[]): Promise<void> {
  await client.query(
    `INSERT INTO field (code, name, position)
     SELECT code, name, position FROM json_to_recordset($1::json) AS r (code text, name text, position int)
     ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, position = EXCLUDED.position`,
    [JSON.stringify(rows)],
  );
}
