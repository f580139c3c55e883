import { expect } from "vitest";
import type { Actor, Grant, Role } from "~/features/access/permissions";
import type { ItemEvent } from "~/features/workflow/events";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../../../../tests/support/database";
import { at, item, period, resolved } from "../hand-made-items.test-kit";
import type { RandomItem } from "../random-items.test-kit";
import { storeItems } from "../store-items.test-kit";
import type { UnitNode } from "../unit-tree";
import { actOnReport, type ReportStep } from "./act-on-report.server";
import { closeReport } from "./close-report.server";
import { readFrozen } from "./frozen-report";

const unit = (code: string, level: UnitNode["level"], more: Partial<UnitNode> = {}): UnitNode => ({
  code,
  name: `Đơn vị ${code}`,
  level,
  parent: level === "PROVINCE" ? null : "P",
  validFrom: localDate("2019-01-01"),
  validTo: null,
  successor: null,
  ...more,
});
const UNITS = [
  unit("P", "PROVINCE"),
  unit("A", "DEPARTMENT"),
  unit("B", "DEPARTMENT"),
  unit("OLD", "COMMUNE", { validTo: localDate("2025-04-30"), successor: "C" }),
  unit("C", "COMMUNE", { validFrom: localDate("2025-05-01") }),
];

export function stored(receivingUnit: string, time: string, events: ItemEvent[] = []): RandomItem {
  const arrival = {
    receivedAt: at(time),
    receivingUnit,
    field: "dat-dai",
    kind: "ACT" as const,
    countedKind: "ACT" as const,
    registered: true,
    dueOn: localDate("2030-01-01"),
  };
  return { arrival, events, state: item(time, events, { receivingUnit }) };
}

export const UNGAPPED = { action: "sign", mode: "DIRECT", onBehalfOf: "", position: "Giám đốc" } as const;
export const SIGN = { ...UNGAPPED, gapsReason: "Chỉ gửi biểu" } as const;

/**
 * A province P with two departments, a commune C and the one it took over, and a handful of items of the first quarter
 * of 2025; with hands that close, sign, hand in and accept on a day given as YYYY-MM-DD.
 */
export async function reportingOffice() {
  const { db, pool } = await testDatabase();
  await storeItems(
    pool,
    [
      stored("A", "2025-01-10", [resolved("2025-02-01")]),
      stored("A", "2025-02-10"),
      stored("A", "2025-03-20", [resolved("2025-04-02")]),
      stored("B", "2025-01-20", [resolved("2025-04-20")]),
      stored("OLD", "2025-02-20"),
      stored("B", "2024-12-02", [resolved("2025-01-08")]),
    ],
    UNITS,
  );
  const { id: staffId } = await db.staff.create({
    data: { email: "a@b.example", name: "Minh", unit: "P", passwordHash: "-" },
  });
  const person = (role: Role, at_: string): Pick<Actor, "staffId" | "name" | "roles"> => {
    const grant: Grant = { role, unit: at_, provincial: at_ === "P" };
    return { staffId, name: `${role} ${at_}`, roles: [grant] };
  };
  const officer = (code: string) => person(code === "P" ? "REPORT_OFFICER" : "FOCAL_OFFICER", code);
  const head = (code: string) => person(code === "P" ? "LEADER" : "AGENCY_HEAD", code);

  const close = (code: string, quarter: string, day: string, more: object = {}) =>
    closeReport(
      db,
      {
        ...{ unit: code, period: period(quarter), action: "close", actor: officer(code), formAlone: true },
        ...more,
      },
      at(day),
    );
  /** As a whole report, although nothing was typed, answering for what is found. */
  const closeAnswered = async (code: string, quarter: string, day: string, more: object = {}) => {
    const open = await close(code, quarter, day, { ...more, formAlone: false });
    if (open.ok || !("findings" in open)) return open;
    const acknowledged = { reason: "Chưa có số liệu", seen: open.seen };
    return close(code, quarter, day, { ...more, formAlone: false, acknowledged });
  };
  const step = async (
    code: string,
    quarter: string,
    by: Pick<Actor, "staffId" | "name" | "roles">,
    step_: ReportStep,
    day: string,
  ) => {
    const report = await db.report.findFirstOrThrow({ where: { unit: code, period: quarter } });
    return actOnReport(db, { reportId: report.id, actor: by, step: step_ }, at(day));
  };
  const handIn = async (code: string, quarter: string, day: string) => {
    expect(await step(code, quarter, head(code), SIGN, day)).toMatchObject({ ok: true });
    expect(await step(code, quarter, officer(code), { action: "submit" }, day)).toMatchObject({ ok: true });
  };
  const accept = async (code: string, quarter: string, day: string) =>
    expect(await step(code, quarter, officer("P"), { action: "accept" }, day)).toMatchObject({ ok: true });
  const frozen = async (code: string, quarter: string) => {
    const report = await db.report.findFirstOrThrow({
      where: { unit: code, period: quarter },
      include: { closing: { include: { items: true } } },
    });
    if (!report.closing) throw new Error(`${code} ${quarter} is not closed`);
    return { ...report.closing, report: readFrozen(report.closing.content) };
  };
  const total = async (code: string, quarter: string) => (await frozen(code, quarter)).report.figures.total;
  return { db, pool, officer, head, close, closeAnswered, step, handIn, accept, frozen, total };
}
