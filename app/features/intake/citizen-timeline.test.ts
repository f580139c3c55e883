import { expect, test } from "vitest";
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
