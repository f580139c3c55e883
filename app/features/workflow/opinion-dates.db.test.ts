import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { localDate } from "../../shared/local-date";
import { loadClock } from "../reference/clock.server";
import { calendarKit } from "./change-calendar.test-kit";
import { routingAbout } from "./routing-about.server";

const { db } = await testDatabase();
const { acting, sent, step, underWay, stored, seen } = await calendarKit(db);

const legOf = async (code: string, unit: string) =>
  (await stored(code)).state.legs.find((leg) => leg.unit === unit)?.dueOn;
const askedOf = async (code: string) => {
  const { item } = await stored(code);
  const letters = await db.outboxMessage.findMany({ where: { feedbackId: item.id, kind: "N5" } });
  return letters.flatMap(({ unit, payload }) => {
    const { part, dueOn } = payload as { part: string; dueOn: string };
    return part === "COORDINATING" ? [[unit, dueOn]] : [];
  });
};

test("an opinion asked for by a Sunday is due on Monday: the leg, the letter and the history say so", async () => {
  const code = await sent("2026-11-02");
  const assessed = { assessmentClass: "B", field: "dat-dai", kind: "ACT", countedKind: "ACT" };
  await step(code, "assess", { type: "assessed", ...assessed, contentTypes: [1] }, "2026-11-02T10:00:00");
  // 15 November 2026 is a Sunday.
  const helped = {
    ...{ type: "assigned", unit: "vp-ubnd", coordinatingUnits: ["so-tp"] },
    opinionsBy: localDate("2026-11-15"),
  };
  await step(code, "assign", helped, "2026-11-02T11:00:00");
  expect(await legOf(code, "so-tp")).toBe("2026-11-16");
  const page = await seen(code, "2026-11-02T12:00:00");
  expect(page.dayOff).toEqual({ chosen: "2026-11-15", dueOn: "2026-11-16", told: "HELPERS" });
  expect(page.history.at(-1)?.facts).toContain(
    "Ngày được chọn 15/11/2026 là ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo",
  );

  await step(code, "start", { type: "started" }, "2026-11-02T12:00:00");
  const question = { type: "opinion_asked", units: ["so-nnmt"], question: "Thửa nào?" };
  await step(code, "askOpinion", { ...question, dueOn: localDate("2026-11-14") }, "2026-11-02T13:00:00");
  expect(await legOf(code, "so-nnmt")).toBe("2026-11-16");
  const third = { ...question, units: ["so-xd"], dueOn: localDate("2026-11-13") };
  await step(code, "askOpinion", third, "2026-11-02T14:00:00");
  expect(await legOf(code, "so-xd"), "a Friday stays").toBe("2026-11-13");
  expect((await seen(code, "2026-11-02T15:00:00")).dayOff).toBeNull();
  expect(await askedOf(code)).toEqual([
    ["so-tp", "16/11/2026"],
    ["so-nnmt", "16/11/2026"],
    ["so-xd", "13/11/2026"],
  ]);
});

test("the date that stands where nobody types one is a working day from today on", async () => {
  const { item, state } = await stored(await underWay("2026-11-03"));
  const clock = await loadClock(db);
  const by = async (dueOn: string, today: string, rules = clock.rules) => {
    const due = { ...state, dueOn: localDate(dueOn) };
    const about = { clock: { ...clock, rules }, units: [], today: localDate(today) };
    return (await routingAbout(db, item, due, about, acting)).opinionsBy;
  };
  // The answer is due on a Sunday, as an old register may say.
  expect(await by("2026-11-08", "2026-11-06")).toBe("2026-11-09");
  expect(await by("2026-11-08", "2026-11-06", []), "without a rule").toBe("2026-11-09");
  expect(await by("2026-11-05", "2026-11-08", []), "late, and asked on a Sunday").toBe("2026-11-09");
  const counted = await by("2026-12-31", "2026-11-06");
  expect([counted > "2026-11-06", counted < "2026-12-31"], "by the rule").toEqual([true, true]);
});
