import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { replay } from "~/features/workflow/history";
import type { Arrival } from "~/features/workflow/item-state";
import { localDate, parseInstant } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { testDatabase } from "../../../tests/support/database";
import { episodeList } from "./episode-list.server";
import { type RandomItem, UNITS } from "./random-items.test-kit";
import { reportJson } from "./report";
import { buildReport } from "./report.server";
import { readReportDoor } from "./report-door.server";
import { storeItems } from "./store-items.test-kit";
import { writeReport } from "./write-report.server";

const { db, pool } = await testDatabase();
const now = new Date("2025-08-01T02:00:00Z");
const period = (code: string) => {
  const found = parsePeriod(code);
  if (!found) throw new RangeError(code);
  return found;
};
const report = async (unit: string, code: string, scope?: "own" | "consolidated") => {
  const built = await buildReport(db, { unit, period: period(code), scope, now });
  if (!built.ok) throw new Error(built.reason);
  return built.value;
};

/** Quảng Ngãi's first quarter of 2020 in small (report-forms.md E2): acts only, all resolved within it. */
function resolvedItem(index: number): RandomItem {
  const receivedAt = parseInstant("2020-01-06T08:00:00+07:00") ?? now;
  const arrival: Arrival = {
    receivedAt,
    receivingUnit: index % 2 ? "B2" : "S3",
    field: index < 30 ? "dat-dai" : "ly-lich-tu-phap",
    kind: "ACT",
    countedKind: "ACT",
    registered: true,
    dueOn: localDate("2020-01-26"),
  };
  const events = [
    {
      type: "resolved" as const,
      at: new Date(receivedAt.getTime() + 3e8),
      outcome: "O6" as const,
      reply: "…",
    },
  ];
  const state = replay(arrival, events);
  if (!state.ok) throw new Error(state.reason);
  return { arrival, events, state: state.value };
}

beforeAll(() =>
  storeItems(
    pool,
    Array.from({ length: 47 }, (_, index) => resolvedItem(index)),
  ),
);

describe("the form of a unit", () => {
  it("is the province's 05b for the first quarter of 2020", async () => {
    const json = reportJson(await report("P", "2020-Q1"));
    expect(json).toMatchObject({ form: "05b/VPCP/KSTT", unit: "P", scope: "consolidated" });
    expect(json.period).toEqual({ code: "2020-Q1", from: "2019-12-15", to: "2020-03-14" });
    expect(json.rows.map(({ field, received_total }) => [field, received_total])).toEqual([
      ["dat-dai", 30],
      ["ly-lich-tu-phap", 17],
    ]);
    expect(json.total).toMatchObject({
      received_total: 47,
      received_act: 47,
      resolved_total: 47,
      pending_total: 0,
    });
    expect(json.checks.every(({ ok }) => ok)).toBe(true);
  });

  it("is a unit's own where nothing stands below it, and consolidates where something does", async () => {
    expect(await report("B2", "2020-Q1")).toMatchObject({ scope: "own", receiver: "D2" });
    expect((await report("B2", "2020-Q1", "consolidated")).form.code).toBe("05a/VPCP/KSTT");
    expect((await report("D2", "2022-Q1")).form.code).toBe("II.05b/VPCP/KSTT");
    expect((await report("P", "2022-Q1", "own")).form.code).toBe("II.05a/VPCP/KSTT");
  });

  it("is refused for a unit that does not exist and for times before any register", async () => {
    expect(await buildReport(db, { unit: "?", period: period("2020-Q1"), now })).toEqual({
      ok: false,
      reason: "UNIT_UNKNOWN",
    });
    expect(await buildReport(db, { unit: "P", period: period("0001-01-01..0001-01-02"), now })).toMatchObject(
      {
        reason: "PERIOD_OUT_OF_RANGE",
      },
    );
  });

  it("leaves the portal as files that open", async () => {
    const form = await report("P", "2020-Q1");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeReport(form, "xlsx")) as never);
    const page = book.worksheets[0];
    expect(page?.getCell(1, 1).value).toBe("Biểu số: 05b/VPCP/KSTT");
    expect(page?.getCell(10, 3).value).toEqual({ formula: "D10+E10", result: 30 });
    expect(page?.getCell(12, 3).value).toEqual({ formula: "D12+E12", result: 47 });
    expect(page?.getCell(12, 4).value).toEqual({ formula: "SUM(D10:D11)", result: 47 });
    expect(page?.pageSetup.orientation).toBe("landscape");
    expect((await writeReport(form, "docx")).subarray(0, 2).toString()).toBe("PK");
    expect(JSON.parse((await writeReport(form, "json")).toString())).toEqual(reportJson(form));
    expect((await writeReport(form, "csv")).toString()).toContain(",Tổng cộng,47,47,0,");
  });
});

const actor = (role: Actor["roles"][number]["role"], unit: string, provincial = false): Actor => ({
  staffId: 1,
  name: "Hoa",
  email: "hoa@example.vn",
  unit,
  roles: [{ role, unit, provincial }],
});
const door = (who: Actor, query: string) => readReportDoor(db, who, new URLSearchParams(query), now);

describe("who sees which form", () => {
  const sees = async (who: Actor) => (await door(who, "")).chooser.units.map(({ value }) => value).sort();

  it("shows a unit its own, those below it and those it took over; the province shows all", async () => {
    expect(await sees(actor("FOCAL_OFFICER", "C2"))).toEqual(["A3", "B1", "C2"]);
    expect(await sees(actor("REPORT_OFFICER", "S2"))).toEqual(["S0", "S1", "S1-BRANCH", "S2"]);
    expect(await sees(actor("PROVINCIAL_FOCAL", "OFFICE"))).toHaveLength(UNITS.length);
    expect(await sees(actor("REPORT_OFFICER", "P", true))).toHaveLength(UNITS.length);
    expect(await sees(actor("HANDLER", "C2"))).toEqual([]);
  });

  it("gives one answer for another's unit and for one that does not exist", async () => {
    for (const unit of ["P", "B2", "KHONG-CO"])
      await expect(door(actor("AGENCY_HEAD", "C2"), `unit=${unit}&period=2025-Q2`)).rejects.toMatchObject({
        status: 404,
      });
  });

  it.each([
    ["period=2025-Q2", "unit"],
    ["unit=C2", "from"],
    ["unit=C2&period=2025-Q5", "period"],
    ["unit=C2&period=khac&from=01/02/2025&to=31/01/2025", "from"],
    ["unit=C2&period=0001-01-01..0001-02-01", "period"],
    ["unit=C2&period=2025-Q2&scope=all", "scope"],
  ])("asks again when the query is wrong: %s", async (query, name) => {
    const { asked, reply } = await door(actor("AGENCY_HEAD", "C2"), query);
    expect(asked).toBeNull();
    expect(Object.keys(reply?.errors ?? {})).toEqual([name]);
  });

  it("reads a range of days as people type it", async () => {
    const { asked } = await door(
      actor("AGENCY_HEAD", "C2"),
      "unit=C2&period=khac&from=1/2/2025&to=31/03/2025",
    );
    expect(asked).toMatchObject({ scope: null, period: { code: "2025-02-01..2025-03-31" } });
  });
});

describe("the list behind a number", () => {
  const provincial = actor("REPORT_OFFICER", "P", true);
  const list = async (query: string, who = provincial) => {
    const params = new URLSearchParams(`unit=P&period=2020-Q1&${query}`);
    const opened = await readReportDoor(db, who, params, now);
    return opened.asked ? episodeList(db, who, opened, params, now) : null;
  };

  it("has the number's rows and words", async () => {
    const found = await list("field=dat-dai&key=resolved_total");
    expect(found).toMatchObject({ title: "Đất đai · Số PAKN đã xử lý: Tổng số", count: 30, next: null });
    expect(found?.rows).toHaveLength(30);
    expect(found?.rows[0]).toMatchObject({
      kind: "Hành vi hành chính",
      unit: "S3",
      exit: "Đã xử lý",
      run: 1,
    });
  });

  it("says of each row where it stands in the register, with a way there for those who may read it", async () => {
    await db.feedback.update({ where: { id: 2 }, data: { registerNo: 12, registerYear: 2020 } });
    const places = async (who: Actor) =>
      (await list("key=received_total", who))?.rows.map(({ register }) => register) ?? [];
    const ofOffice = await places(actor("PROVINCIAL_FOCAL", "OFFICE"));
    const numbered = ofOffice.filter((place) => place?.no === 12);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]?.href).toMatch(/^\/staff\/register\?unit=\w+&year=2020&no=12#so-12$/);
    const waiting = ofOffice.find((place) => place?.no === null);
    expect(waiting?.href).toMatch(/^\/staff\/register\?unit=\w+&year=20(19|20)#chua-vao-so$/);
    const ofUnit = await places(actor("REPORT_OFFICER", "P"));
    expect(ofUnit).toHaveLength(47);
    expect(ofUnit.every((place) => place && !place.href)).toBe(true);
  });

  it("keeps a confidential matter from everyone but who may know of denunciations", async () => {
    await db.feedback.update({ where: { id: 1 }, data: { confidential: true } });
    const shown = async (who: Actor) =>
      (await list("field=dat-dai&key=new", who))?.rows.flatMap(({ title, referenceCode }) => [
        title,
        referenceCode,
      ]);
    expect((await shown(provincial))?.filter((text) => text === null)).toHaveLength(2);
    expect(await shown(actor("PROVINCIAL_FOCAL", "OFFICE"))).not.toContain(null);
    expect(await shown(actor("LEADER", "OFFICE"))).not.toContain(null);
  });

  it.each([
    "key=x",
    "",
    "key=new&field=%00",
    "key=moved_in&field=dat-dai",
    "key=new&reason=R1",
    "key=excluded&reason=R99",
  ])("is no list for %s", async (query) => {
    expect(await list(query)).toBeNull();
  });

  it("starts anew when the cursor makes no sense", async () => {
    expect((await list("key=new&after=2020-13-45_1_1"))?.rows).toHaveLength(47);
  });
});
