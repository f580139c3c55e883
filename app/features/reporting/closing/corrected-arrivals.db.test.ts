import { expect, it } from "vitest";
import { at, resolved } from "../hand-made-items.test-kit";
import { storeItems } from "../store-items.test-kit";
import { reportingOffice, stored } from "./reporting-office.test-kit";

// What the books before did not know, however it comes that they did not, is new once in the next ones, and once only.
const { pool, close, handIn, accept, frozen } = await reportingOffice();

const total = async (code: string, month: string) => {
  const { opening, new: fresh, pending_total } = (await frozen(code, month)).report.figures.total;
  return { opening, new: fresh, pending: pending_total };
};
const late = async (code: string, month: string) =>
  (await frozen(code, month)).report.late.map(({ referenceCode }) => referenceCode);
/** Closes, signs and accepts the month of every unit below and of the province. */
async function closeAll(month: string, day: string) {
  for (const code of ["A", "B", "OLD"]) {
    expect(await close(code, month, day)).toMatchObject({ ok: true });
    await handIn(code, month, day);
    await accept(code, month, day);
  }
  expect(await close("P", month, day)).toMatchObject({ ok: true });
}
/** As a correction of the day of arrival leaves it. */
async function correct(id: number, before: string, after: string, day: string) {
  await pool.query("UPDATE feedback SET received_on = $2::date, received_at = $2::date WHERE id = $1", [
    id,
    after,
  ]);
  await pool.query("UPDATE episode SET started_on = $2::date WHERE feedback_id = $1", [id, after]);
  await pool.query("UPDATE standing SET from_on = $2::date WHERE feedback_id = $1 AND from_on = $3::date", [
    id,
    after,
    before,
  ]);
  await pool.query(
    `INSERT INTO feedback_event (feedback_id, seq, type, at, recorded_at, from_status, to_status, data)
     SELECT $1, coalesce(max(seq), 0) + 1, 'corrected', $2, $2, 'SUBMITTED', 'SUBMITTED',
            jsonb_build_object('reason', 'gõ nhầm', 'changes', '{}'::jsonb, 'cameBefore', $3::text)
       FROM feedback_event WHERE feedback_id = $1`,
    [id, at(day), before],
  );
}

it("an item whose day of arrival is corrected over the edge of a closed month is new in one month only", async () => {
  // In the month of January (15 December to 14 January) one came on the 10th; 201 was typed into the month after.
  await storeItems(pool, [stored("B", "2025-01-12"), stored("B", "2025-01-25")], [], 200);
  await closeAll("2025-M01", "2025-01-16");
  expect(await total("B", "2025-M01")).toEqual({ opening: 1, new: 1, pending: 1 });
  await correct(200, "2025-01-12", "2025-01-24", "2025-01-30");
  await correct(201, "2025-01-25", "2025-01-05", "2025-01-30");
  await closeAll("2025-M02", "2025-02-16");
  // 200 was signed as pending, so it opens; 201 and the one of 20 January are new.
  expect(await total("B", "2025-M02")).toEqual({ opening: 1, new: 2, pending: 3 });
  expect(await late("B", "2025-M02")).toEqual(["PAKN-201"]);
  expect(await total("P", "2025-M02")).toMatchObject({ opening: 2, new: 3 });
});

it("a correction within the books, or of what ended long ago, brings nothing in twice", async () => {
  await storeItems(pool, [stored("A", "2024-12-20", [resolved("2024-12-28")])], [], 300);
  // Entered in time, resolved in January, corrected by a day much later.
  await pool.query("UPDATE feedback SET entered_at = '2024-12-20T02:00:00Z' WHERE id = 300");
  await correct(300, "2024-12-20", "2024-12-19", "2025-02-20");
  await closeAll("2025-M03", "2025-03-16");
  expect(await late("A", "2025-M03")).toEqual([]);
});

it("what is entered after its holder closed is new later, also with a unit that took it over before closing itself", async () => {
  const close4 = async (code: string, day: string) => {
    expect(await close(code, "2025-M04", day)).toMatchObject({ ok: true });
    await handIn(code, "2025-M04", day);
    await accept(code, "2025-M04", day);
  };
  await close4("A", "2025-04-16");
  await storeItems(pool, [stored("A", "2025-03-28")], [], 400);
  await pool.query("UPDATE feedback SET entered_at = '2025-04-17T02:00:00Z', holder = 'B' WHERE id = 400");
  await pool.query("UPDATE standing SET to_on = '2025-04-18' WHERE feedback_id = 400");
  await pool.query(
    "INSERT INTO standing (feedback_id, seq, from_on, to_on, unit, field, counted_kind) SELECT feedback_id, seq + 1, '2025-04-18', NULL, 'B', field, counted_kind FROM standing WHERE feedback_id = 400",
  );
  for (const code of ["B", "OLD"]) await close4(code, "2025-04-20");
  expect(await close("P", "2025-M04", "2025-04-21")).toMatchObject({ ok: true });
  for (const code of ["A", "B", "C"]) {
    expect(await close(code, "2025-M05", "2025-05-16")).toMatchObject({ ok: true });
    await handIn(code, "2025-M05", "2025-05-16");
    await accept(code, "2025-M05", "2025-05-16");
  }
  expect(await late("B", "2025-M05")).toEqual(["PAKN-400"]);
  expect(await close("P", "2025-M05", "2025-05-17")).toMatchObject({ ok: true });
});

it("nine months begin with what is open then, not with what the nine months of the year before closed with", async () => {
  await storeItems(
    pool,
    [
      stored("A", "2024-09-06", [resolved("2024-09-23")]),
      stored("A", "2024-10-10", [resolved("2024-11-01")]),
    ],
    [],
    500,
  );
  expect(await close("A", "2024-9M", "2024-09-16")).toMatchObject({ ok: true });
  expect(await total("A", "2024-9M")).toMatchObject({ pending: 1 });
  expect(await close("A", "2025-9M", "2025-09-16")).toMatchObject({ ok: true });
  expect((await total("A", "2025-9M")).opening).toBe(0);
  expect(await late("A", "2025-9M")).toEqual([]);
  expect((await frozen("A", "2025-9M")).items.map(({ referenceCode }) => referenceCode)).not.toContain(
    "PAKN-500",
  );
});

it("what was entered while its books were being closed, and is in them, is not new once more", async () => {
  await storeItems(pool, [stored("A", "2025-05-20", [resolved("2025-05-22")])], [], 600);
  // The closing was asked for at nine, waited for another one, and read the register a minute later.
  await pool.query("UPDATE feedback SET entered_at = '2025-06-16T02:00:30Z' WHERE id = 600");
  expect(await close("A", "2025-M06", "2025-06-16")).toMatchObject({ ok: true });
  expect((await frozen("A", "2025-M06")).items.map(({ feedbackId }) => feedbackId)).toContain(600);
  expect(await close("A", "2025-M07", "2025-07-16")).toMatchObject({ ok: true });
  expect(await late("A", "2025-M07")).toEqual([]);
});
