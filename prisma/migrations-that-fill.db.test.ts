import { describe, expect, it } from "vitest";
import { databaseBefore } from "../tests/support/old-database";
import { DEADLINE_RULES } from "./seed/reference/deadline-rules";

const old = await databaseBefore("_promises_are_checked");

/** What every row of `feedback` has to have; a later column is null. */
const ITEM = {
  ...{ channel: "web", form: "PHAN_ANH", title: "Hẹn trả sổ", content: "Hẹn ba lần chưa trả.", version: 1 },
  ...{ entered_at: "2026-02-01T08:00:00+07:00", last_event_at: "2026-02-01T08:00:00+07:00" },
  ...{ arrival_field: "dat-dai", field: "dat-dai", arrival_kind: "ACT", kind: "ACT", holder: "so-y-te" },
  ...{ arrival_counted_kind: "ACT", counted_kind: "ACT", due_on: "2026-02-10", arrival_due_on: "2026-02-10" },
  ...{ due_provisional: false, arrival_due_provisional: false, confidential: false },
};
const UNITS = ["so-y-te", "so-xay-dung"].map((code) => ({
  ...{ code, name: code, level: "DEPARTMENT", valid_from: "2004-01-01" },
}));
await old.fill("unit", UNITS);
type Arrival = { on: string; at?: string; unit?: string; status?: string; no?: number };

const item = (id: number, { on, at = "08:00", unit = "so-y-te", status = "WITHDRAWN", no }: Arrival) => ({
  ...{ ...ITEM, id, source_id: `i${id}`, reference_code: `PAKN-26-${id}`, status, receiving_unit: unit },
  ...{ received_at: `${on}T${at}:00+07:00`, received_on: on },
  ...{ register_no: no ?? null, register_year: no ? Number(on.slice(0, 4)) : null },
});

describe("what was promised in public", () => {
  it("is taken as checked where the answer was published, and waits for a look where it was not", async () => {
    const promise = { text: "Trả sổ", unit: "so-y-te", due_on: "2026-03-01" };
    await old.fill("public_promise", [
      { ...promise, promise_id: 1, feedback_id: 101 },
      { ...promise, promise_id: 2, feedback_id: 102 },
    ]);
    const answer = {
      title: "Hẹn trả sổ",
      content: "Hẹn ba lần.",
      reply: "Đã trả.",
      field: "dat-dai",
      version: 1,
    };
    await old.fill("published_feedback", [
      {
        ...{ ...answer, feedback_id: 101, id: 1, slug: "hen-tra-so", unit: "so-y-te", outcome: "O5" },
        ...{
          received_on: "2026-02-01",
          answered_on: "2026-02-05",
          published_at: "2026-02-06T08:00:00+07:00",
        },
        ...{ level: "DEPARTMENT" },
      },
    ]);
    await old.migrateTo("_promises_are_checked");
    expect(await old.rows("SELECT promise_id, checked FROM public_promise ORDER BY 1")).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});

describe("items that bodies outside are to answer", () => {
  it("wait in the queue of the unit where the answer goes there, and nowhere else", async () => {
    const given = { status: "TRANSFERRED_OUT", on: "2026-02-01", unit: "so-noi-vu" };
    await old.fill("feedback", [
      item(201, { ...given, no: 1 }),
      item(202, { ...given, no: 2 }),
      item(203, { ...given, no: 3, status: "WITHDRAWN" }),
    ]);
    const event = (id: number, answerTo: string) => ({
      ...{
        feedback_id: id,
        seq: 2,
        type: "transferred_out",
        data: { answerTo },
        at: "2026-02-02T08:00:00+07:00",
      },
      ...{ recorded_at: "2026-02-02T08:00:00+07:00", to_status: "TRANSFERRED_OUT" },
    });
    await old.fill("feedback_event", [event(201, "UNIT"), event(202, "SENDER"), event(203, "UNIT")]);
    await old.migrateTo("_outside_answers");
    expect(await old.rows("SELECT id, attention FROM feedback ORDER BY id")).toEqual([
      [201, "OUTSIDE_ANSWER"],
      [202, null],
      [203, null],
    ]);
  });
});

describe("the ratings of the province", () => {
  it("begin with what units released, and take over what waited in them where it is five in a quarter", async () => {
    const tally = (
      period: string,
      unit: string,
      field: string,
      score: number,
      [pending = 0, released = 0],
    ) => ({
      ...{ period, unit, field, score, pending, released },
    });
    await old.fill("rating_tally", [
      tally("2026-Q1", "so-y-te", "", 1, [2, 5]),
      tally("2026-Q1", "so-xay-dung", "", 1, [1, 0]),
      tally("2026-Q1", "so-xay-dung", "", 4, [2, 0]),
      // A field's sums are of the same ratings: they are not counted twice.
      tally("2026-Q1", "so-y-te", "dat-dai", 1, [2, 5]),
      tally("2026-Q2", "so-y-te", "", 2, [4, 7]),
    ]);
    await old.migrateTo("_province_ratings");

    expect(
      await old.rows("SELECT period, score, released FROM rating_province ORDER BY period, score"),
    ).toEqual([
      ["2026-Q1", 1, 8],
      ["2026-Q1", 4, 2],
      ["2026-Q2", 2, 7],
    ]);
    const waiting =
      "SELECT period, unit, field, score, pending FROM rating_tally WHERE pending > 0 ORDER BY 1, 2, 3";
    expect(await old.rows(waiting)).toEqual([
      ["2026-Q1", "so-y-te", "dat-dai", 1, 2],
      ["2026-Q2", "so-y-te", "", 2, 4],
    ]);
  });
});

describe("items that were withdrawn before anybody registered them", () => {
  it("take the next numbers of their unit and year in the order of arrival; numbers given stay", async () => {
    await old.fill("register_counter", [{ unit: "so-y-te", year: 2026, last_no: 2 }]);
    await old.fill("feedback", [
      item(1, { on: "2026-01-05", status: "PUBLISHED", no: 1 }),
      item(2, { on: "2026-03-01", status: "REGISTERED", no: 2 }),
      item(3, { on: "2026-02-01", at: "09:30" }),
      item(4, { on: "2026-02-01", at: "08:15" }),
      item(5, { on: "2025-12-31" }),
      item(6, { on: "2026-02-01", unit: "so-xay-dung" }),
      item(7, { on: "2026-02-01", status: "SUBMITTED" }),
    ]);
    await old.migrateTo("_number_every_withdrawn_item");

    const numbers = "SELECT id, register_year, register_no FROM feedback WHERE id < 100 ORDER BY id";
    expect(await old.rows(numbers)).toEqual([
      ...[
        [1, 2026, 1],
        [2, 2026, 2],
      ],
      ...[
        [3, 2026, 4],
        [4, 2026, 3],
      ],
      ...[
        [5, 2025, 1],
        [6, 2026, 1],
      ],
      [7, null, null],
    ]);
    expect(await old.rows("SELECT unit, year, last_no FROM register_counter ORDER BY 1, 2")).toEqual([
      ["so-xay-dung", 2026, 1],
      ["so-y-te", 2025, 1],
      ["so-y-te", 2026, 4],
    ]);
  });
});

describe("rules that a portal began with", () => {
  it("cite their ground in English as a new portal does; a rule of the province waits for its words", async () => {
    const own = {
      key: "RESPOND",
      amount: 10,
      day_kind: "WORKING",
      citation: "Quyết định của tỉnh",
      en: null,
    };
    const known = DEADLINE_RULES.map(({ key, amount, dayKind, citation, citationEn }) => ({
      ...{ key, amount, day_kind: dayKind, citation, en: citationEn },
    }));
    const rows = [...known, own].map((row, i) => ({ ...row, id: i + 1 }));
    const more = { confirmed: true, valid_from: "2008-01-01" };
    await old.fill(
      "deadline_rule",
      rows.map(({ en: _en, ...row }) => ({ ...row, ...more })),
    );
    await old.migrateTo("_citations_in_english");
    expect(await old.rows("SELECT id, citation_en FROM deadline_rule ORDER BY id")).toEqual(
      rows.map(({ id, en }) => [id, en]),
    );
  });
});
