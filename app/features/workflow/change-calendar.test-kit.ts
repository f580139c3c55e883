import { expect } from "vitest";
import { createDemoUnits } from "../../../prisma/seed/demo/create-units";
import type { PrismaClient } from "../../platform/db.server";
import { dateOf, localDate } from "../../shared/local-date";
import type { SpecialDay } from "../reference/admin-calendar.server";
import { loadClock } from "../reference/clock.server";
import { advanceFeedback } from "./advance-feedback.server";
import type { CalendarChange } from "./calendar-cause";
import { changeCalendar } from "./change-calendar.server";
import { derivedColumns, loadItem, stateOf } from "./item.server";
import { itemPage, namesFor } from "./item-page.queries.server";
import { receiveFeedback } from "./receive-feedback.server";

export const at = (text: string) => new Date(`${text}+07:00`);

export const day = (date: string): SpecialDay => ({
  date: localDate(date),
  kind: "SWAP_OFF",
  name: "Nghỉ hoán đổi",
  active: true,
  confirmed: true,
  source: "Công văn thử",
});

/** An administrator who changes the calendar, and an office whose items that moves. */
export async function calendarKit(db: PrismaClient) {
  await createDemoUnits(db);
  const admin = await db.staff.create({
    data: { email: "quan-tri@x", name: "Quản trị", unit: "vp-ubnd", passwordHash: "" },
  });
  const everything = ["PROVINCIAL_FOCAL", "FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const;
  const acting = { submitter: false as const, roles: everything.map((role) => ({ role, unit: "vp-ubnd" })) };

  async function sent(day: string): Promise<string> {
    const receivedAt = at(`${day}T08:00:00`);
    const { referenceCode } = await receiveFeedback(
      db,
      {
        receivedAt,
        channel: "web",
        receivingUnit: "vp-ubnd",
        form: "PHAN_ANH",
        title: "Trả kết quả trễ hẹn",
        content: "Ba lần hẹn đều chưa có kết quả.",
      },
      receivedAt,
      async () => {},
    );
    await step(referenceCode, "register", { type: "registered" }, `${day}T09:00:00`);
    return referenceCode;
  }

  async function step(referenceCode: string, action: string, event: object, when: string) {
    const command = { referenceCode, action, event, acting } as never;
    const taken = await advanceFeedback(db, command, at(when));
    expect(taken, `${action} at ${when}`).toMatchObject({ ok: true });
  }

  async function underWay(day: string): Promise<string> {
    const code = await sent(day);
    const assessed = {
      assessmentClass: "B",
      field: "dat-dai",
      kind: "ACT",
      countedKind: "ACT",
      contentTypes: [1],
    };
    await step(code, "assess", { type: "assessed", ...assessed }, `${day}T10:00:00`);
    await step(code, "assign", { type: "assigned", unit: "vp-ubnd" }, `${day}T10:10:00`);
    await step(code, "start", { type: "started" }, `${day}T10:20:00`);
    return code;
  }

  const stored = async (code: string) => {
    const item = await loadItem(db, code);
    if (!item) throw new Error(`${code} is gone`);
    const state = stateOf(item);
    // The columns and the episode are what the events tell.
    expect(item).toMatchObject(derivedColumns(state));
    const episode = await db.episode.findFirst({ where: { feedbackId: item.id }, orderBy: { seq: "desc" } });
    expect(episode && dateOf(episode.dueOn)).toBe(state.dueOn);
    return { item, state };
  };

  const change = (asked: CalendarChange, when: string, confirmed: string | null = null) =>
    changeCalendar(db, { change: asked, confirmed, by: admin.id }, at(when));

  /** The page of an item as its office sees it. */
  const seen = async (code: string, when: string) => {
    const { item } = await stored(code);
    const reference = { names: await namesFor(db), clock: await loadClock(db) };
    const actor = {
      ...{ staffId: admin.id, email: "quan-tri@x", name: "Quản trị", unit: "vp-ubnd" },
      roles: acting.roles,
    };
    return itemPage(db, actor, item, reference, at(when));
  };
  /** What an edit would move; fails where it is saved at once. */
  const shownFirst = async (asked: CalendarChange, when: string) => {
    const answer = await change(asked, when);
    if (answer.ok || answer.reason !== "MOVES") throw new Error("It should have been shown first");
    return answer.preview;
  };
  return { admin, acting, sent, step, underWay, stored, change, seen, shownFirst };
}
