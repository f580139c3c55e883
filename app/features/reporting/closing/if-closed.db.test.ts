import { expect, test } from "vitest";
import { buildWhole } from "../documents/build-whole.server";
import { formSheet } from "../form-sheet";
import { at, period } from "../hand-made-items.test-kit";
import { buildReport } from "../report.server";
import { announceClosing } from "./if-closed-now.server";
import { reportingOffice } from "./reporting-office.test-kit";

const { db, close, handIn, accept, frozen } = await reportingOffice();
const asked = { unit: "P", period: period("2025-Q1"), now: at("2025-03-20") };

async function announced() {
  const form = await buildReport(db, asked);
  if (!form.ok) throw new Error(form.reason);
  return announceClosing(db, form.value);
}

async function sectionOfPakn() {
  const built = await buildWhole(db, asked);
  if (!built.ok) throw new Error(built.reason);
  const { whole } = built.value;
  const { key } = built.value.outline.sections.find(({ figures }) =>
    figures.includes("pakn.received_total"),
  ) ?? { key: "" };
  return {
    text: whole.written.sections.find((each) => each.key === key)?.paragraphs.join("\n") ?? "",
    notes: whole.annexes[0]?.notes.join("\n") ?? "",
  };
}

const NOW = "Số liệu đếm từ sổ theo dữ liệu hiện nay, gồm cả đơn vị chưa có báo cáo được tiếp nhận: 05 PAKN";
const CLOSED =
  "Nếu chốt bây giờ: 1/3 đơn vị đã có báo cáo được tiếp nhận (theo số liệu của 1/2 sở, 0/1 xã, phường), 02 PAKN (đã xử lý 01, đang xử lý 01).";

test("before it is closed a province's form, letter and paper say what a closing would take, and it takes that", async () => {
  expect(await close("A", "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
  await handIn("A", "2025-Q1", "2025-03-17");
  await accept("A", "2025-Q1", "2025-03-18");

  const { report, words } = await announced();
  expect(words).toEqual({ now: expect.stringContaining(NOW), closed: CLOSED });
  expect(formSheet(report).notes.at(-1)).toContain(CLOSED);
  const draft = await sectionOfPakn();
  expect(draft.text).toContain("tổng số PAKN là 05");
  expect(draft.text).toContain(CLOSED);
  expect(draft.notes).toContain(CLOSED);

  expect(await close("P", "2025-Q1", "2025-03-20", { allowMissing: true })).toMatchObject({ ok: true });
  expect((await frozen("P", "2025-Q1")).report.figures.total).toMatchObject({
    ...{ received_total: 2, resolved_total: 1, pending_total: 1 },
  });
  const signed = await sectionOfPakn();
  expect(signed.text).toContain("tổng số PAKN là 02");
  expect(signed.text).toContain("(Số PAKN trên đây theo số liệu của 1/2 sở, 0/1 xã, phường;");
  expect((await announced()).words).toBeNull();
});

test("nothing is said of a unit whose closing takes what its form shows, nor while the period runs", async () => {
  const words = async (unit: string, day: string) => {
    const form = await buildReport(db, { ...asked, unit, now: at(day) });
    if (!form.ok) throw new Error(form.reason);
    return (await announceClosing(db, form.value)).words;
  };
  expect(await words("B", "2025-03-20")).toBeNull();
  expect(await words("P", "2025-03-14")).toBeNull();
});
