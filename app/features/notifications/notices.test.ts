import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { MESSAGES } from "../../../emails/registry";
import type { DueDateExplanation } from "../workflow/deadline";
import { dueDateInWords } from "./due-date-in-words";
import { type Happening, NOTICES, type NoticeFacts, noticesFor } from "./notices";

const facts: NoticeFacts = {
  code: "PAKN-26-7K4M-92",
  title: "Cấp phép chậm",
  confidential: false,
  holderBefore: "vp-ubnd",
  holder: "so-xay-dung",
  dueBefore: localDate("2026-02-24"),
  dueOn: localDate("2026-02-25"),
  today: localDate("2026-02-10"),
  unitName: (code) => ({ "vp-ubnd": "Văn phòng UBND tỉnh", "so-xay-dung": "Sở Xây dựng" })[code] ?? code,
  repeatWaits: true,
  slug: "cap-phep-cham",
  doors: { complaintInfo: "Cửa khiếu nại", denunciationInfo: "Cửa tố cáo" },
};

const due: DueDateExplanation = {
  receivedOn: localDate("2026-02-05"),
  amount: 20,
  dayKind: "CALENDAR",
  citation: "Thông tư 02/2017/TT-VPCP",
  citationEn: null,
  confirmed: true,
  firstDay: localDate("2026-02-06"),
  skipped: [],
  workedSaturdays: [],
  rolledOverFrom: null,
  dueOn: localDate("2026-02-25"),
  provisional: false,
};

const HAPPENINGS: { happening: Happening; sends: string[] }[] = [
  { happening: { type: "received", secret: "abcd", due }, sends: ["N1"] },
  { happening: { type: "information_requested", text: "Ở đâu?" }, sends: ["N2"] },
  { happening: { type: "rejected", reason: "R6" }, sends: ["N3"] },
  { happening: { type: "rejection_confirmed", note: "n" }, sends: ["contest"] },
  { happening: { type: "rejection_lifted", note: "n" }, sends: ["contest"] },
  {
    happening: {
      type: "extension_corrected",
      dueOn: localDate("2026-02-25"),
      takenBack: true,
      reason: "Nhầm",
    },
    sends: ["N6"],
  },
  { happening: { type: "corrected", reason: "Nhầm tháng", changes: {} }, sends: ["N6"] },
  {
    happening: {
      type: "due_recounted",
      dueOn: localDate("2026-02-25"),
      provisional: false,
      cause: "Thêm ngày nghỉ",
    },
    sends: ["N6"],
  },
  { happening: { type: "transferred_out", to: "Bộ Xây dựng" }, sends: ["N4"] },
  { happening: { type: "assigned", unit: "so-xay-dung" }, sends: ["N4", "N5 so-xay-dung"] },
  { happening: { type: "assigned", unit: "vp-ubnd" }, sends: ["N5 vp-ubnd"] },
  {
    happening: {
      type: "assigned",
      unit: "so-xay-dung",
      coordinatingUnits: ["so-tu-phap", "so-tu-phap", "so-xay-dung"],
    },
    sends: ["N4", "N5 so-xay-dung", "N5 so-tu-phap"],
  },
  {
    happening: {
      type: "opinion_asked",
      units: ["so-tu-phap", "so-tu-phap", "so-xay-dung", "vp-ubnd"],
      question: "Có trái luật không?",
      dueOn: localDate("2026-02-17"),
    },
    // The holder asks others, not itself.
    sends: ["N5 so-tu-phap", "N5 vp-ubnd"],
  },
  {
    happening: { type: "outside_answered", from: "Bộ Xây dựng", text: "Đã tiếp thu." },
    sends: ["N6"],
  },
  {
    happening: { type: "opinion_given", unit: "so-tu-phap", stance: "OPINION", text: "Đúng luật." },
    sends: ["N5 so-xay-dung"],
  },
  { happening: { type: "reopening_asked", reason: "Chưa đúng ý tôi hỏi" }, sends: ["N5 so-xay-dung"] },
  { happening: { type: "repeat_linked", firstItem: "f", nth: 1 }, sends: ["N5 so-xay-dung"] },
  { happening: { type: "reopening_declined", note: "Không có tình tiết mới." }, sends: ["N6"] },
  { happening: { type: "reopened", reason: "Có tình tiết mới", dueOn: facts.dueOn }, sends: ["N6"] },
  { happening: { type: "extended", dueOn: facts.dueOn, reason: "E1" }, sends: ["N6"] },
  { happening: { type: "progress_noted", text: "Đã kiểm tra hồ sơ." }, sends: ["N6"] },
  { happening: { type: "resolved", outcome: "O5", reply: "Đã sửa." }, sends: ["N7"] },
  {
    happening: { type: "published", publicTitle: "T", publicContent: "C", publicReply: "R" },
    sends: ["N8"],
  },
  { happening: { type: "reply_drafted", outcome: "O5", reply: "Nháp" }, sends: [] },
  { happening: { type: "secret_renewed", way: "MAIL" }, sends: [] },
];

test.each(HAPPENINGS)("$happening.type → $sends", ({ happening, sends }) => {
  const notices = noticesFor(happening, facts);
  expect(notices.map(({ kind, unit }) => (unit ? `${kind} ${unit}` : kind))).toEqual(sends);
  for (const { kind, payload } of notices)
    expect(MESSAGES[kind].schema.safeParse(payload).error).toBeUndefined();
});

test("a repetition that no unit has yet holds nobody up, and nobody is written to", () =>
  expect(
    noticesFor({ type: "repeat_linked", firstItem: "f", nth: 1 }, { ...facts, repeatWaits: false }),
  ).toEqual([]));

test("a correction that leaves the due date as it was told is no news, and its reason is for colleagues", () => {
  const corrected = { type: "corrected", reason: "Cô Ba gõ nhầm", changes: {} } as const;
  expect(noticesFor(corrected, { ...facts, dueBefore: facts.dueOn })).toEqual([]);
  expect(JSON.stringify(noticesFor(corrected, facts))).not.toContain("Cô Ba");
});

test("every happening that writes to somebody is in the table above", () => {
  const writing = Object.entries(NOTICES).filter(([, build]) => build !== null);
  const told = new Set(
    HAPPENINGS.filter(({ sends }) => sends.length > 0).map(({ happening }) => happening.type),
  );
  expect(writing.map(([type]) => type).sort()).toEqual([...told].sort());
});

describe("what a mailbox must not hold", () => {
  test.each(["R7", "R9"] as const)("%s: no details, only the right door", (reason) => {
    const [notice] = noticesFor({ type: "rejected", reason, note: "Ông X nhận tiền" }, facts);
    expect(JSON.stringify(notice)).not.toContain("Ông X");
  });

  test("a confidential item is assigned without its title", () => {
    const notices = noticesFor({ type: "assigned", unit: "so-xay-dung" }, { ...facts, confidential: true });
    expect(JSON.stringify(notices)).not.toContain("Cấp phép chậm");
  });

  test("the unit is told neither the instruction nor anything else beyond the title", () => {
    const [notice] = noticesFor({ type: "assigned", unit: "vp-ubnd", instruction: "Liên hệ bà Lan" }, facts);
    expect(Object.keys(notice?.payload ?? {}).sort()).toEqual(["code", "dueOn", "part", "title", "unit"]);
    expect(JSON.stringify(notice)).not.toContain("bà Lan");
  });
});

test("a complaint is shown the door that the province named", () => {
  expect(noticesFor({ type: "rejected", reason: "R6" }, facts)[0]?.payload).toMatchObject({
    rightDoor: "Cửa khiếu nại",
  });
});

describe("how a due date was counted, in words", () => {
  test("calendar days that roll over a day off", () => {
    const rolled = { ...due, rolledOverFrom: localDate("2026-02-25"), dueOn: localDate("2026-02-26") };
    expect(dueDateInWords(rolled)).toBe(
      "20 ngày kể từ ngày 05/02/2026, không tính ngày nhận. Ngày cuối 25/02/2026 là ngày nghỉ nên hạn chuyển sang 26/02/2026. Căn cứ: Thông tư 02/2017/TT-VPCP.",
    );
  });

  test("working days by a rule nobody confirmed, in a year without a calendar", () => {
    const words = dueDateInWords({
      ...due,
      dayKind: "WORKING",
      amount: 15,
      confirmed: false,
      provisional: true,
    });
    expect(words).toContain("15 ngày làm việc");
    expect(words).toContain("(cần xác nhận).");
    expect(words).toContain("tạm tính");
  });
});
