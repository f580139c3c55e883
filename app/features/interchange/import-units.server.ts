import type { ClientBase } from "pg";
import type { Database } from "~/platform/db.server";
import { unitText } from "./canonical";
import { beginningProblem, closingProblem } from "./closing-problem.server";
import { type ImportCounts, type ImportListener, ImportRun } from "./import-run.server";
import { type ReferenceLine, readReferenceLines } from "./read-reference.server";
import { type UnitLine, UnitLineSchema } from "./reference-lines";
import { storedUnits } from "./stored-units.server";
import { importTransaction } from "./transaction.server";
import { inheritedFrom, placeProblem, provincesSideBySide } from "./unit-tree-check";

/**
 * Imports units.jsonl (formats/register.md) as one transaction: lines in any order, a unit that is there already is
 * updated, its contact block stays. Refused: an unknown parent or successor, a ring, a first day after what the unit received
 * or held, and an end without successor for a unit that holds open items or received anything after it. A line that leans on a refused new unit is refused as well.
 * Provinces side by side are taken in, and warned of.
 */
export async function importUnits(
  { pool }: Pick<Database, "pool">,
  path: string,
  listener: ImportListener = {},
): Promise<ImportCounts> {
  const run = new ImportRun(path, listener);
  const { good, bad, read } = await readReferenceLines(path, UnitLineSchema, unitText);
  const client = await pool.connect();
  try {
    const done = await importTransaction(client, async () => {
      const stored = await storedUnits(client);
      const sorted = await sortOut(client, good, stored);
      await saveUnits(client, sorted.changed);
      for (const unit of sorted.changed) stored.set(unit.code, unit);
      return { ...sorted, provinces: provincesSideBySide(stored) };
    });
    run.counts.read = read;
    run.counts.imported = done.changed.length;
    run.counts.alreadyThere = read - bad.length - done.changed.length - done.refused.length;
    if (done.provinces.length > 0)
      listener.warns?.(
        `Có ${done.provinces.length} đơn vị cấp tỉnh cùng tồn tại mà không hợp nhất về một tỉnh (${done.provinces.slice(0, 5).join(", ")}): mỗi cổng phục vụ một tỉnh. Nếu nhập nhầm vào dữ liệu khác, hãy dùng DATA_DIR riêng, DEMO=off.`,
      );
    await run.refuse([...bad, ...done.refused].sort((a, b) => a.number - b.number));
    return await run.finish();
  } finally {
    await run.abandon();
    client.release();
  }
}

type Sorted = { changed: UnitLine[]; refused: (ReferenceLine<UnitLine> & { reason: string })[] };

async function sortOut(
  client: ClientBase,
  lines: readonly ReferenceLine<UnitLine>[],
  stored: ReadonlyMap<string, UnitLine>,
): Promise<Sorted> {
  const refused: Sorted["refused"] = [];
  let left = [...lines];
  // A refused unit may have been the parent of another one: until nothing more falls.
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const all = new Map([...stored, ...left.map(({ value }) => [value.code, value] as const)]);
    const standing: typeof left = [];
    for (const line of left) {
      // What stands already fits; a ring always holds at least one line that changes something.
      const reason = differs(line.value, stored)
        ? (placeProblem(line.value, all) ??
          (await beginningProblem(client, line.value)) ??
          (await closingProblem(client, line.value, inheritedFrom(line.value.code, all))))
        : null;
      if (reason === null) standing.push(line);
      else refused.push({ ...line, reason });
    }
    left = standing;
  }
  return { changed: left.map((line) => line.value).filter((unit) => differs(unit, stored)), refused };
}

function differs(unit: UnitLine, stored: ReadonlyMap<string, UnitLine>): boolean {
  const there = stored.get(unit.code);
  return there === undefined || unitText(there) !== unitText(unit);
}

async function saveUnits(client: ClientBase, units: readonly UnitLine[]): Promise<void> {
  if (units.length === 0) return;
  // One statement, so that a unit may come before its parent: references are looked at when it ends.
  await client.query(
    `INSERT INTO unit (code, name, level, parent, valid_from, valid_to, successor)
     SELECT code, name, level, parent, "validFrom", "validTo", successor FROM json_to_recordset($1::json) AS r
       (code text, name text, level unit_level, parent text, "validFrom" date, "validTo" date, successor text)
     ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, level = EXCLUDED.level, parent = EXCLUDED.parent,
       valid_from = EXCLUDED.valid_from, valid_to = EXCLUDED.valid_to, successor = EXCLUDED.successor`,
    [JSON.stringify(units)],
  );
}
