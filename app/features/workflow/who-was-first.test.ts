import { describe, expect, it } from "vitest";
import { overtakenBy, type Since } from "./who-was-first";

const ME = 7;
const mine = (type: string): Since => ({ type, actorId: ME, actorRole: "HANDLER" });
const hers = (type: string): Since => ({ type, actorId: 8, actorRole: "AGENCY_HEAD" });
const sender = (type: string): Since => ({ type, actorId: null, actorRole: null });
const calendar: Since = { type: "due_recounted", actorId: 9, actorRole: "ADMINISTRATOR" };

describe("who was first", () => {
  it.each([
    ["one's own second click", [mine("started")], "DONE_BY_YOU"],
    ["one's own other tab", [mine("reply_drafted")], "CHANGED_BY_YOU"],
    ["a colleague", [hers("started")], "CHANGED_MEANWHILE"],
    ["a colleague after oneself", [mine("started"), hers("extended")], "CHANGED_MEANWHILE"],
    ["the sender", [sender("information_received")], "CHANGED_BY_SENDER"],
    ["the calendar", [calendar], "DUE_DATE_MOVED"],
    ["nothing that is known", [], "CHANGED_MEANWHILE"],
  ] as const)("%s", (_who, since, expected) => {
    expect(overtakenBy(since, ME, { type: "started", data: {} })).toBe(expected);
  });

  const note = (text: string) => ({ type: "progress_noted", data: { text, at: new Date(0) } }) as const;
  const recorded: Since = {
    ...mine("progress_noted"),
    data: { text: "Đã hẹn", at: "1970-01-01T00:00:00.000Z" },
  };

  it("says that it is recorded only of the very same words", () => {
    expect(overtakenBy([recorded], ME, note("Đã hẹn"))).toBe("DONE_BY_YOU");
    expect(overtakenBy([recorded], ME, note("Đã hẹn lại"))).toBe("OTHER_BY_YOU");
    expect(
      overtakenBy([{ ...recorded, data: { more: 1, ...(recorded.data as object) } }], ME, note("Đã hẹn")),
    ).toBe("OTHER_BY_YOU");
    expect(overtakenBy([recorded], ME, { type: "progress_noted" })).toBe("SAME_STEP_BY_YOU");
  });

  it("says nothing of the sender to the sender", () => {
    expect(overtakenBy([sender("withdrawn")], undefined, { type: "withdrawn" })).toBe("CHANGED_MEANWHILE");
  });
});
