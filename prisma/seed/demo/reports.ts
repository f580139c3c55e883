import type { Actor } from "../../../app/features/access/permissions";
import { actOnReport, type ReportStep } from "../../../app/features/reporting/closing/act-on-report.server";
import { closeReport } from "../../../app/features/reporting/closing/close-report.server";
import { beginReport } from "../../../app/features/reporting/periods/begin-report.server";
import { saveSections } from "../../../app/features/reporting/sections/save-section.server";
import type { SectionData } from "../../../app/features/reporting/sections/section-data";
import type { PrismaClient } from "../../../app/platform/db.server";
import type { WorkCalendar } from "../../../app/shared/calendar";
import { addDays, localDateOf, startOfLocalDay } from "../../../app/shared/local-date";
import type { Outcome } from "../../../app/shared/outcome";
import { type Period, quartersBackFrom } from "../../../app/shared/period";
import { enterAtTheDesk } from "./arrive";
import type { Cast } from "./cast";
import { officeHoursLater } from "./office-hours";
import { storyteller } from "./random";
import { filesOf, headSigns, letterNumber, PROVINCE_SECTIONS, sizeOf, unitSections } from "./report-texts";
import { inventSender } from "./senders";
import { LATE_LETTERS } from "./stories/late-letters";
import type { Story } from "./story";
import { PROVINCE_LETTER } from "./typed-report";
import { DEMO_UNITS, PROVINCE } from "./units";

type Person = Pick<Actor, "staffId" | "name" | "roles">;
/** Something else that happens in the province, at its time. */
export type Meanwhile = { at: Date; happen: () => Promise<void> };

/** How far the reports of the last quarter have come, where they have not been accepted yet. */
const STILL: Readonly<Record<string, "MISSING" | "BEGUN" | "CLOSED" | "SUBMITTED" | "RETURNED" | "LATE">> = {
  "x-lang-vang": "MISSING",
  "so-nnmt": "BEGUN",
  "x-suoi-trai": "CLOSED",
  "p-cau-treo": "SUBMITTED",
  "so-yt": "RETURNED",
  bhxh: "LATE",
};
/** Who reported through the portal a quarter before the rest of the province. */
const PILOTS: readonly string[] = ["so-tp", "so-xd", "so-yt", "p-cau-treo", "x-suoi-trai"];
/** Letters that were found after the closing: one waits for the next quarter, the other is worth a supplement. */
const FOUND_LATE = { next: "so-tp", supplement: "so-xd" } as const;
const COMPARED = "Đã đối chiếu với sổ theo dõi của đơn vị, số liệu đúng như đã nhập.";

/** Who parts its files by field in the form of files, and into which two. */
const BY_FIELD = { unit: "so-xd", fields: ["xay-dung", "duong-bo"] } as const;

/** Two rows of the form of files that make up `figures` cell by cell. */
function fileRows(figures: Readonly<Record<string, number>>): Record<string, Record<string, number>> {
  const cells = {
    received_online: figures["files.new_online"] ?? 0,
    received_direct: figures["files.new_direct"] ?? 0,
    opening: figures["files.opening"] ?? 0,
    resolved_early: figures["files.early"] ?? 0,
    resolved_late: figures["files.late"] ?? 0,
    pending_in_time: figures["files.pending_in_time"] ?? 0,
    pending_late: figures["files.pending_late"] ?? 0,
  };
  const more = Object.fromEntries(Object.entries(cells).map(([key, n]) => [key, Math.round(n * 0.6)]));
  const rest = Object.fromEntries(Object.entries(cells).map(([key, n]) => [key, n - (more[key] ?? 0)]));
  const onTime = (row: Record<string, number>) =>
    ["received_online", "received_direct", "opening"].reduce((sum, key) => sum + (row[key] ?? 0), 0) -
    ["resolved_early", "resolved_late", "pending_in_time", "pending_late"].reduce(
      (sum, key) => sum + (row[key] ?? 0),
      0,
    );
  const rows = [more, rest].map((row) => ({ ...row, resolved_on_time: onTime(row) }));
  return Object.fromEntries(BY_FIELD.fields.map((field, index) => [field, rows[index] ?? {}]));
}

const DEPUTY = {
  action: "sign",
  mode: "TM_KT",
  onBehalfOf: "Ủy ban nhân dân",
  position: "Phó Chủ tịch",
} as const;

/**
 * The quarterly reports of the invented province: a first quarter of a few pilots, with an entry that came too late; one
 * closed, signed and accepted by all, with a supplement; the last one on its way, with reports missing, returned and
 * late.
 */
export function reportsMeanwhile(
  db: PrismaClient,
  { cast, calendar, now }: { cast: Cast; calendar: WorkCalendar; now: Date },
): Meanwhile[] {
  const [, last, second, first] = quartersBackFrom(localDateOf(now), 4);
  if (!last || !second || !first) return [];
  const plan: Meanwhile[] = [];
  const later = (period: Period, hours: number) =>
    officeHoursLater(startOfLocalDay(addDays(period.to, 1)), hours, calendar);
  const provincial = (person: Person): Person => ({
    ...person,
    roles: person.roles.map((grant) => ({ ...grant, provincial: true })),
  });
  const officer = (unit: string) =>
    unit === PROVINCE ? provincial(cast.reportOfficer()) : cast.workerOf(unit);
  const head = (unit: string) => (unit === PROVINCE ? cast.leader() : cast.headOf(unit));

  const close = (unit: string, period: Period, hours: number, supplement?: string) => {
    const at = later(period, hours);
    const action = supplement ? ("supplement" as const) : ("close" as const);
    const command = { unit, period, action, actor: officer(unit), reason: supplement ?? "" };
    plan.push({
      at,
      happen: async () => {
        const first = await closeReport(db, command, at);
        // What the checks find is looked at and answered for.
        const open = !first.ok && "findings" in first ? first : null;
        const acknowledged = open && { reason: COMPARED, seen: open.seen };
        must(unit, acknowledged ? await closeReport(db, { ...command, acknowledged }, at) : first);
      },
    });
  };
  /** What was pending at the end of a unit's last typed quarter. */
  const pending = new Map<string, number>();
  const type = (unit: string, period: Period, hours: number) => {
    begin(unit, period, hours);
    const sections = unit === PROVINCE ? { ...PROVINCE_SECTIONS, letter: PROVINCE_LETTER } : own();
    const at = later(period, hours + 0.25);
    plan.push({
      at,
      happen: async () => {
        const { id } = await db.report.findFirstOrThrow({ where: { unit, period: period.code } });
        const row = { reportId: id, version: 0, staffId: officer(unit).staffId };
        const saves = Object.entries(sections).map(([section, data]) => ({ ...row, section, data }));
        must(unit, await saveSections(db, saves, at));
      },
    });

    function own(): Record<string, SectionData> {
      const size = sizeOf(unit);
      const files = filesOf(size, pending.get(unit) ?? Math.round(size * 0.04));
      pending.set(unit, files["files.pending"] ?? 0);
      const isParted = unit === BY_FIELD.unit && period === last;
      const byField = { figures: {}, texts: {}, details: fileRows(files) };
      return { ...unitSections(unit, files), ...(isParted ? { "form:files": byField } : {}) };
    }
  };
  const step = (unit: string, period: Period, hours: number, actor: Person, what: ReportStep) => {
    const at = later(period, hours);
    plan.push({
      at,
      happen: async () => {
        const { id } = await db.report.findFirstOrThrow({
          where: { unit, period: period.code },
          select: { id: true },
        });
        must(unit, await actOnReport(db, { reportId: id, actor, step: what }, at));
      },
    });
  };
  const begin = (unit: string, period: Period, hours: number) => {
    const at = later(period, hours);
    plan.push({
      at,
      happen: async () => must(unit, await beginReport(db, { unit, period, actor: officer(unit) }, at)),
    });
  };
  const send = (unit: string, period: Period, hours: number, supplement = 0) => {
    const signs = unit === PROVINCE ? DEPUTY : headSigns(unit);
    const number = letterNumber(unit, [first, second, last].indexOf(period), supplement);
    step(unit, period, hours, head(unit), { ...signs, number });
    step(unit, period, hours + 1, officer(unit), { action: "submit" });
  };
  const accept = (unit: string, period: Period, hours: number) =>
    step(unit, period, hours, officer(PROVINCE), { action: "accept" });
  const findLate = (unit: string, period: Period, hours: number, serial: number, story: Story) => {
    const at = later(period, hours);
    const coming = {
      story,
      sender: inventSender(serial, storyteller(serial)),
      channel: "paper_direct",
      receivingUnit: unit,
      receivedAt: new Date(startOfLocalDay(addDays(period.to, -2)).getTime() + 9 * 3_600_000),
    };
    plan.push({ at, happen: async () => void (await enterAtTheDesk(db, cast, coming, serial, at)) });
  };

  for (const period of [first, second, last]) {
    const below = DEMO_UNITS.filter(
      ({ code, validFrom, validTo }) =>
        code !== PROVINCE &&
        validFrom <= period.to &&
        (!validTo || period.to <= validTo) &&
        (period !== first || PILOTS.includes(code)),
    );
    for (const [i, { code }] of below.entries()) {
      const still = period === last ? STILL[code] : undefined;
      const hours = 1 + (i % 5) + (still === "LATE" ? 60 : 0);
      if (still === "MISSING") continue;
      if (still === "BEGUN") {
        begin(code, period, hours);
        continue;
      }
      type(code, period, hours);
      close(code, period, hours + 0.5);
      if (still === "CLOSED") continue;
      send(code, period, hours + 1);
      if (still === "SUBMITTED") continue;
      if (still === "RETURNED") {
        const reason = "Số liệu chưa gồm hồ sơ tại bộ phận một cửa; đề nghị rà soát và nộp lại.";
        step(code, period, hours + 8, officer(PROVINCE), { action: "return", reason });
      } else accept(code, period, hours + 8);
    }
    if (period === first) continue;
    if (period === last) {
      begin(PROVINCE, period, 30);
      continue;
    }
    type(PROVINCE, period, 30);
    close(PROVINCE, period, 36);
    send(PROVINCE, period, 38);
    accept(PROVINCE, period, 60);
  }
  findLate(FOUND_LATE.next, first, 64, 903, LATE_LETTERS.next);
  findLate(FOUND_LATE.supplement, second, 64, 905, LATE_LETTERS.supplement);
  const why = "Bổ sung 01 phản ánh nhận trong kỳ, vào sổ sau khi chốt.";
  close(FOUND_LATE.supplement, second, 66, why);
  send(FOUND_LATE.supplement, second, 67, 1);
  accept(FOUND_LATE.supplement, second, 70);
  close(PROVINCE, second, 72, why);
  send(PROVINCE, second, 73, 1);
  accept(PROVINCE, second, 80);
  return plan;
}

function must(unit: string, outcome: Outcome<unknown, string>): void {
  if (!outcome.ok) throw new Error(`Report of ${unit}: ${outcome.reason}`);
}
