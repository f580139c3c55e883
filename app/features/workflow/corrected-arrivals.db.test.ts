import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { at, calendarKit } from "./change-calendar.test-kit";
import { correctFeedback } from "./correct-feedback.server";
import { receiveFeedback } from "./receive-feedback.server";

const { db } = await testDatabase();
const { acting, step, stored } = await calendarKit(db);
const unit = { submitter: false as const, roles: [{ role: "FOCAL_OFFICER" as const, unit: "vp-ubnd" }] };

/** A letter of 2 November, due on the 23rd, that was put in the register a week later. */
async function letter(): Promise<string> {
  const receivedAt = at("2026-11-02T08:00:00");
  const arrival = { receivedAt, channel: "post", receivingUnit: "vp-ubnd", form: "PHAN_ANH" } as const;
  const texts = { title: "Trả kết quả trễ hẹn", content: "Ba lần hẹn đều chưa có." };
  const { referenceCode } = await receiveFeedback(db, { ...arrival, ...texts }, receivedAt, async () => {});
  await step(referenceCode, "register", { type: "registered" }, "2026-11-09T08:00:00");
  return referenceCode;
}

async function correct(
  referenceCode: string,
  day: string,
  when: string,
  by: typeof unit | typeof acting = unit,
) {
  const { item } = await stored(referenceCode);
  const { form, title, content, proposal, nationalCode, procedureCode, channel } = item;
  const corrected = {
    ...{ form, title, content, proposal, nationalCode, procedureCode, channel },
    receivedAt: at(`${day}T08:00:00`),
  };
  const command = { referenceCode, acting: by, reason: "Dấu bưu điện", corrected };
  const outcome = await correctFeedback(db, command, at(when));
  return outcome.ok ? (await stored(referenceCode)).state.dueOn : outcome.reason;
}

test("while there is time a unit writes the true day of arrival, earlier or later", async () => {
  const code = await letter();
  expect(await correct(code, "2026-11-04", "2026-11-12T09:00:00")).toBe("2026-11-24");
  expect(await correct(code, "2026-11-01", "2026-11-12T09:05:00")).toBe("2026-11-23");
});

test("a later day that puts off a date that is near or has passed is the provincial focal's to write", async () => {
  const near = await letter();
  // 16 of 21 days are gone on the 18th.
  expect(await correct(near, "2026-11-06", "2026-11-18T09:00:00")).toBe("LATER_NEEDS_PROVINCE");
  expect(await correct(near, "2026-11-06", "2026-11-18T09:01:00", acting)).toBe("2026-11-26");
  const late = await letter();
  expect(await correct(late, "2026-11-06", "2026-11-25T09:00:00")).toBe("LATER_NEEDS_PROVINCE");
  expect(await correct(late, "2026-10-30", "2026-11-25T09:01:00"), "earlier").toBe("2026-11-19");
});

test("a later day by which no date moves is anybody's, and one of an answered item is not: it judges the answer anew", async () => {
  const code = await letter();
  const same = await correct(code, "2026-11-01", "2026-11-18T09:00:00");
  // Twenty days from the 1st and from the 2nd end on one weekend.
  expect([same, await correct(code, "2026-11-02", "2026-11-18T09:01:00")]).toEqual([
    "2026-11-23",
    "2026-11-23",
  ]);
  const reply = { outcome: "O6", reply: "Đã giải thích." };
  const kinds = { kind: "ACT", countedKind: "ACT", contentTypes: [1] };
  const steps = [
    ["assess", { type: "assessed", assessmentClass: "B", field: "dat-dai", ...kinds }],
    ["assign", { type: "assigned", unit: "vp-ubnd" }],
    ["start", { type: "started" }],
    ["draftReply", { type: "reply_drafted", ...reply }],
    ["resolve", { type: "resolved", ...reply }],
  ] as const;
  for (const [action, event] of steps) await step(code, action, event, "2026-11-25T08:00:00");
  expect((await stored(code)).state.episodes[0]?.onTime).toBe(false);
  expect(await correct(code, "2026-11-06", "2026-11-26T09:00:00")).toBe("LATER_NEEDS_PROVINCE");
  expect((await stored(code)).state.episodes[0]?.onTime).toBe(false);
});
