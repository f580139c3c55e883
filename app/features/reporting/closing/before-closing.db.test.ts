import { expect, test } from "vitest";
import { buildWhole } from "../documents/build-whole.server";
import { formSheet } from "../form-sheet";
import { at, period } from "../hand-made-items.test-kit";
import { beginReport } from "../periods/begin-report.server";
import { buildReport } from "../report.server";
import { saveSections } from "../sections/save-section.server";
import { announceClosing } from "./if-closed-now.server";
import { paperOf } from "./paper.server";
import { reportingOffice } from "./reporting-office.test-kit";

const { db, officer, head, close, closeAnswered, handIn, accept, frozen } = await reportingOffice();
const asked = { unit: "P", period: period("2025-Q1"), now: at("2025-03-20") };

async function announced() {
  const form = await buildReport(db, asked);
  if (!form.ok) throw new Error(form.reason);
  return announceClosing(db, form.value);
}

async function theWhole(unit: string) {
  const built = await buildWhole(db, { ...asked, unit });
  if (!built.ok) throw new Error(built.reason);
  return built.value;
}

async function sectionOfPakn() {
  const { whole, outline } = await theWhole("P");
  const { key } = outline.sections.find(({ figures }) => figures.includes("pakn.received_total")) ?? {
    key: "",
  };
  return {
    text: whole.written.sections.find((each) => each.key === key)?.paragraphs.join("\n") ?? "",
    draft: whole.draft,
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
  // A letter says what it reports; what is to be done about it stands above its title.
  expect(draft.text).not.toContain("Nếu chốt bây giờ");
  expect(draft.draft).toContain("Báo cáo chưa chốt");
  expect(draft.draft).toContain(CLOSED);
  expect(draft.notes).toContain(CLOSED);

  expect(await close("P", "2025-Q1", "2025-03-20", { allowMissing: true })).toMatchObject({ ok: true });
  expect((await frozen("P", "2025-Q1")).report.figures.total).toMatchObject({
    ...{ received_total: 2, resolved_total: 1, pending_total: 1 },
  });
  const signed = await sectionOfPakn();
  expect(signed.text).toContain("tổng số PAKN là 02");
  expect(signed.draft).toBeUndefined();
  expect(signed.text).toContain("(Mục này theo số liệu của 1/2 sở, 0/1 xã, phường;");
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

test("what the sections page finds in a report that nobody began, the closing asks about too", async () => {
  const found = (await theWhole("B")).whole.findings.map(({ words }) => words);
  expect(found.length).toBeGreaterThan(0);
  const open = await close("B", "2025-Q1", "2025-03-16", { formAlone: false });
  if (open.ok || !("findings" in open)) throw new Error(JSON.stringify(open));
  expect(open.findings.map(({ words }) => words)).toEqual(found);
  expect(await closeAnswered("B", "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
  expect((await frozen("B", "2025-Q1")).report.acknowledged?.findings).toEqual(found);
});

test("a unit that says it sends the form alone is not asked, unless it has begun the rest", async () => {
  expect((await frozen("A", "2025-Q1")).report).toMatchObject({ formAlone: true });
  expect((await theWhole("A")).formAlone).toBe(true);
  const paper = await paperOf(db, (await frozen("A", "2025-Q1")).id, head("A"), asked.now);
  expect(paper.gapsWith({ number: "12", place: "Tỉnh lỵ" })).toEqual([]);

  const begun = await beginReport(
    db,
    { unit: "OLD", period: asked.period, actor: officer("OLD") },
    asked.now,
  );
  if (!begun.ok) throw new Error(begun.reason);
  const { outline } = await theWhole("OLD");
  const section = outline.sections.find(({ texts }) => texts.length > 0);
  const text = section?.texts[0]?.key ?? "";
  const data = { figures: {}, texts: { [text]: "Đã triển khai." }, details: {} };
  const save = { reportId: begun.value.reportId, section: section?.key ?? "", version: 0, staffId: null };
  expect(await saveSections(db, [{ ...save, data }], asked.now)).toMatchObject({ ok: true });
  expect(await close("OLD", "2025-Q1", "2025-03-20", { formAlone: true })).toMatchObject({
    reason: "FINDINGS_OPEN",
  });
});
