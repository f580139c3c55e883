import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import type { EventData } from "../workflow/events";
import { citizenTimeline, type RecordedEvent } from "./citizen-timeline";

const at = new Date("2026-02-05T02:00:00Z");
const INTERNAL = "CHỈ NỘI BỘ ĐƯỢC ĐỌC";
const record = (event: EventData, bySender = false): RecordedEvent => ({
  event,
  at,
  bySender,
  unit: bySender ? null : "so-nnmt",
});
const item = { receivedAt: at, receivingUnit: "vp-ubnd", confidential: false };
const told = (event: EventData, bySender = false, confidential = false) =>
  citizenTimeline({ ...item, confidential }, [record(event, bySender)], (code) => `tên ${code}`).slice(1);

/** Every text that is written for colleagues, in every event that can carry one. */
const WITH_INTERNAL_TEXTS: EventData[] = [
  { type: "assigned", unit: "so-nnmt", instruction: INTERNAL },
  { type: "returned", reason: INTERNAL, suggestedUnit: INTERNAL },
  { type: "reclassified", field: INTERNAL, note: INTERNAL },
  { type: "information_received", text: INTERNAL },
  { type: "unpublished", reason: INTERNAL },
  { type: "withdrawn", note: INTERNAL },
  { type: "reopened", reason: INTERNAL, dueOn: "2026-03-01" as never },
  {
    type: "assessed",
    assessmentClass: "B",
    field: INTERNAL,
    kind: "ACT",
    countedKind: "ACT",
    contentTypes: [1],
    note: INTERNAL,
  },
  { type: "rejection_proposed", reason: "R2", note: INTERNAL },
  { type: "rejection_declined", note: INTERNAL },
  { type: "collecting", note: INTERNAL },
  { type: "reply_drafted", outcome: "O6", reply: INTERNAL, legalBasis: INTERNAL },
  { type: "sent_back", note: INTERNAL },
  { type: "corrected", reason: INTERNAL, changes: { title: { before: INTERNAL, after: INTERNAL } } },
  {
    type: "publication_corrected",
    reason: INTERNAL,
    publicTitle: INTERNAL,
    publicContent: INTERNAL,
    publicReply: INTERNAL,
  },
  { type: "rejected", reason: "R7", note: INTERNAL },
  { type: "rejected", reason: "R9", note: INTERNAL },
];

test.each(WITH_INTERNAL_TEXTS)("what is written for colleagues in $type stays there", (event) => {
  expect(JSON.stringify(told(event))).not.toContain(INTERNAL);
});

test("what is written for the sender is shown, with the unit that wrote it", () => {
  expect(told({ type: "information_requested", text: "Xin gửi số hồ sơ." })).toMatchObject([
    { text: "Xin gửi số hồ sơ.", unit: "so-nnmt", from: "OFFICE" },
  ]);
  expect(told({ type: "resolved", outcome: "O6", reply: "Hồ sơ đã có kết quả." })).toMatchObject([
    { title: "Đã trả lời: đã giải thích, không thay đổi quy định", text: "Hồ sơ đã có kết quả." },
  ]);
  expect(told({ type: "extended", dueOn: "2026-03-01" as never, reason: "E1" })).toMatchObject([
    { title: "Gia hạn đến 01/03/2026: cần xác minh thực tế" },
  ]);
});

test("the sender's own answer is shown back, a clerk's note of a call is not", () => {
  const event: EventData = { type: "information_received", text: "Số hồ sơ 12." };
  expect(told(event, true)).toMatchObject([{ text: "Số hồ sơ 12.", from: "SENDER", unit: null }]);
  expect(told(event, false)).toMatchObject([{ text: null }]);
});

test("of a denunciation nothing is shown but that it came and how it ended", () => {
  const history: EventData[] = [
    { type: "registered" },
    { type: "assigned", unit: "so-nnmt" },
    { type: "information_requested", text: INTERNAL },
    { type: "rejection_proposed", reason: "R7", note: INTERNAL },
    { type: "rejected", reason: "R7", note: INTERNAL },
  ];
  const lines = citizenTimeline(
    { ...item, confidential: true },
    history.map((event) => record(event)),
    (c) => c,
  );
  expect(lines.map(({ title }) => title)).toEqual(["Đã nhận", "Đã vào sổ tiếp nhận", "Không tiếp nhận"]);
  expect(lines.every(({ unit }) => unit === null)).toBe(true);
  expect(JSON.stringify(lines)).not.toContain(INTERNAL);
});

/** One of each event that the sender is told of. */
const TO_TELL: EventData[] = [
  ...(["registered", "started", "resumed", "withdrawn"] as const).map((type) => ({ type })),
  { type: "assigned", unit: "so-nnmt" },
  { type: "returned", reason: "x" },
  { type: "information_requested", text: "Số hồ sơ?", answerBy: localDate("2026-03-02") },
  { type: "information_received", text: "Số 12." },
  { type: "extended", dueOn: localDate("2026-03-02"), reason: "E3", movedFrom: localDate("2026-03-01") },
  {
    ...{ type: "extension_corrected", dueOn: localDate("2026-03-02"), takenBack: true, reason: "Ghi nhầm." },
    movedFrom: localDate("2026-03-01"),
  },
  { type: "due_recounted", dueOn: localDate("2026-03-02"), provisional: true, cause: "Thêm ngày nghỉ." },
  { type: "rejected", reason: "R5", note: "Hãy hỏi ở quầy." },
  { type: "rejection_contested", reason: "Không đúng." },
  { type: "rejection_confirmed", note: "Đúng." },
  { type: "rejection_lifted", note: "Tiếp nhận." },
  { type: "transferred_out", to: "Bộ Xây dựng" },
  { type: "transferred_out", to: "Bộ Xây dựng", answerTo: "UNIT", note: "Thẩm quyền của Bộ." },
  { type: "resolved", outcome: "O6", reply: "Đã giải thích." },
  { type: "reopening_asked", reason: "Còn thiếu." },
  { type: "reopening_declined", note: "Đã đủ." },
  { type: "opinion_asked", units: ["so-nnmt"], question: "x", dueOn: localDate("2026-03-02") },
  { type: "opinion_given", unit: "so-nnmt", stance: "NONE" },
  { type: "progress_noted", text: "Đang đo đạc." },
];

test.each(TO_TELL)(
  "an English page tells of $type in English, with names and what was written apart",
  (event) => {
    for (const bySender of [true, false]) {
      const [vi, en] = (["vi", "en"] as const).map(
        (language) => citizenTimeline(item, [record(event, bySender)], (code) => `Sở ${code}`, language)[1],
      );
      expect(`${en?.title} ${en?.words ?? ""}`).toMatch(/^[\x20-\x7e]+$/);
      expect(vi).toMatchObject({ named: null, words: null });
      for (const part of [en?.named, en?.text])
        expect(`${vi?.title} ${vi?.text}`.includes(part ?? ""), part ?? "").toBe(true);
    }
  },
);

test("an English date is one that nobody misreads", () => {
  const extended: EventData = {
    ...{ type: "extended", dueOn: localDate("2026-03-02"), reason: "E1" },
    ...{ movedFrom: localDate("2026-03-01"), note: "Phải đo lại." },
  };
  expect(citizenTimeline(item, [record(extended)], (code) => code, "en")[1]).toMatchObject({
    title: "Extended to 2 Mar 2026: has to be checked on the spot",
    words: "1 Mar 2026 is a day off, so the due date moves to the next working day.",
    text: "Phải đo lại.",
  });
});

test.each([
  ["SENDER", "gửi riêng cho cơ quan đó"],
  ["UNIT", "không được gửi kèm"],
] as const)("what went outside says who answers and whether the name went along: %s", (answerTo, said) => {
  const out: EventData = { type: "transferred_out", to: "Bộ Xây dựng", answerTo, note: "Thẩm quyền của Bộ." };
  expect(citizenTimeline(item, [record(out)], (code) => code)[1]?.text).toMatch(
    new RegExp(`${said}.*\\nThẩm quyền của Bộ\\.$`),
  );
});
