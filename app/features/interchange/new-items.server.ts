import { randomInt } from "node:crypto";
import type { ClientBase } from "pg";
import { localDateOf, yearOf } from "~/shared/local-date";
import { drawSigns } from "../workflow/reference-code";
import { drawReferenceCode } from "../workflow/reference-code.server";
import type { CheckedFeedback } from "./check-feedback";
import { feedbackRows } from "./feedback-rows";
import { insertFeedback } from "./insert-feedback.server";
import type { References } from "./references.server";

/** A checked item and the SHA-256 of its canonical line, in hexadecimal. */
export type NewItem = { checked: CheckedFeedback; digest: string };

/**
 * Enters items in the register, in their order, inside the caller's transaction. `now` is when they were entered;
 * `references` what is checked for all of them at once.
 */
export async function enterItems(
  client: ClientBase,
  items: readonly NewItem[],
  references: References | null,
  now: Date,
): Promise<void> {
  const ids = await drawIds(client, items.length);
  const codes = await drawCodes(client, items);
  const numbers = await drawRegisterNumbers(client, items);
  const rows = items.map(({ checked, digest }, i) => {
    const [id, referenceCode, registerNo] = [ids[i], codes[i], numbers[i]];
    if (id === undefined || referenceCode === undefined || registerNo === undefined)
      throw new Error("The database gave fewer numbers than items");
    return feedbackRows(
      checked,
      { id, referenceCode, registerNo, digest, slugCode: drawSigns(6, randomInt) },
      now,
    );
  });
  await insertFeedback(client, rows, references);
}

const arrivalYear = (item: NewItem): number => yearOf(localDateOf(item.checked.line.receivedAt));

/** Ids in the order of the file, so that export hands the items out in the same order. */
async function drawIds(client: ClientBase, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT nextval(pg_get_serial_sequence('feedback', 'id'))::int AS id FROM generate_series(1, $1)",
    [count],
  );
  return rows.map((row) => row.id);
}

/** Codes that nobody has, of four signs while the year has room and eight when four are taken again and again. */
async function drawCodes(client: ClientBase, items: readonly NewItem[]): Promise<string[]> {
  const drawn = new Set<string>();
  const codes: (string | undefined)[] = items.map(() => undefined);
  for (let round = 0; codes.includes(undefined); round += 1) {
    const fresh = items.map((item, i) => codes[i] ?? drawReferenceCode(arrivalYear(item), round < 5 ? 4 : 8));
    const { rows } = await client.query<{ code: string }>(
      "SELECT reference_code AS code FROM feedback WHERE reference_code = ANY($1::text[])",
      [fresh.filter((_, i) => codes[i] === undefined)],
    );
    const taken = new Set(rows.map((row) => row.code));
    for (const [i, code] of fresh.entries()) {
      if (codes[i] !== undefined || taken.has(code) || drawn.has(code)) continue;
      drawn.add(code);
      codes[i] = code;
    }
  }
  return codes.filter((code) => code !== undefined);
}

/** Gap-free per receiving unit and year of arrival, in the order given; the counters go back with the transaction. */
async function drawRegisterNumbers(client: ClientBase, items: readonly NewItem[]): Promise<number[]> {
  const registers = new Map<string, { unit: string; year: number; count: number }>();
  const places = items.map((item) => {
    const unit = item.checked.line.receivingUnit;
    const year = arrivalYear(item);
    const register = registers.get(`${year} ${unit}`) ?? { unit, year, count: 0 };
    registers.set(`${year} ${unit}`, { ...register, count: register.count + 1 });
    return { key: `${year} ${unit}`, place: register.count + 1 };
  });
  const { rows } = await client.query<{ unit: string; year: number; lastNo: number }>(
    // Sorted, so that two who need the same counters wait for each other instead of locking each other out.
    `INSERT INTO register_counter (unit, year, last_no)
     SELECT unit, year, count FROM json_to_recordset($1::json) AS r (unit text, year int, count int) ORDER BY unit, year
     ON CONFLICT (unit, year) DO UPDATE SET last_no = register_counter.last_no + EXCLUDED.last_no
     RETURNING unit, year, last_no AS "lastNo"`,
    [JSON.stringify([...registers.values()])],
  );
  const lastNo = new Map(rows.map((row) => [`${row.year} ${row.unit}`, row.lastNo]));
  return places.map(({ key, place }) => (lastNo.get(key) ?? 0) - (registers.get(key)?.count ?? 0) + place);
}
