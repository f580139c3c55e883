import { describe, expect, it } from "vitest";
import type { LocalDate } from "~/shared/local-date";
import { readBulkForm } from "./bulk-form.server";
import type { BulkLine, BulkView } from "./bulk-view.queries.server";

const line = (seq: number, more: Partial<BulkLine> = {}): BulkLine => ({
  ...{
    seq,
    code: `PAKN-26-000${seq}-AA`,
    title: "Đường hỏng",
    holderName: "Sở Xây dựng",
    status: "ASSIGNED",
  },
  ...{ dueOn: "2026-12-01" as LocalDate, chosen: true, texts: null, done: false, refusal: null },
  wantsReason: false,
  ...more,
});
const LACKING = { refusal: "Viết lý do chuyển.", wantsReason: true };
/** Shown for a unit, without a reason: the first goes there, the next two are at work elsewhere, the last cannot go at all. */
const VIEW: BulkView = {
  ...{ id: 1, kind: "ASSIGN", intent: { unit: "so-xd" }, confirmed: false, finished: false },
  lines: [
    line(0),
    line(1, LACKING),
    line(2, { ...LACKING, chosen: false }),
    line(3, { refusal: "Đã trả lời." }),
  ],
  ...{ promises: [], units: [{ value: "so-xd", label: "Sở Xây dựng" }], people: [] },
};
const read = (intent: string, note: string) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ intent, note, target: "so-xd", items: "0" }))
    form.set(name, value);
  const asked = readBulkForm(form, VIEW);
  if (!asked.ok) throw new Error(asked.reason);
  return asked.value;
};

describe("items that only lacked a reason, in the form that shows them without a box", () => {
  it("are shown before they are handed on when the reason comes with the confirmation", () => {
    const { confirm, missing, chosen } = read("confirm", "Đúng thẩm quyền.");
    expect([confirm, [...chosen]]).toEqual([false, [0, 1]]);
    expect(missing).toContain("thêm 01 phản ánh giao được");
  });

  it("stay ticked for the next look", () => {
    expect([...read("preview", "Đúng thẩm quyền.").chosen]).toEqual([0, 1]);
    expect([...read("preview", "").chosen]).toEqual([0, 1]);
  });

  it("are left where they are when the rest is confirmed without one", () => {
    const { confirm, chosen } = read("confirm", "");
    expect([confirm, [...chosen]]).toEqual([true, [0]]);
  });
});
