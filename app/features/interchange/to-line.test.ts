import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import type { ItemEvent } from "../workflow/events";
import { feedbackText } from "./canonical";
import { FeedbackLineSchema } from "./feedback-line";
import { parseLine } from "./parse-line";
import { toLine } from "./to-line";

const at = (day: number) => new Date(`2026-03-${String(day).padStart(2, "0")}T02:00:00Z`);
const copy = (word: string) => ({
  publicTitle: `Tên ${word}`,
  publicContent: `Nội dung ${word}`,
  publicReply: `Trả lời ${word}`,
});
const EVENTS: ItemEvent[] = [
  { type: "registered", at: at(2) },
  {
    type: "assessed",
    at: at(3),
    assessmentClass: "B",
    field: "dat-dai",
    kind: "ACT",
    countedKind: "ACT",
    contentTypes: [1],
  },
  { type: "assigned", at: at(4), unit: "S", coordinatingUnits: ["T"], instruction: "Trả lời sớm" },
  { type: "started", at: at(4) },
  { type: "points_listed", at: at(4), points: { before: ["a"], after: ["b"] } },
  { type: "information_requested", at: at(5), text: "Số thửa?", answerBy: localDate("2026-03-10") },
  { type: "resumed", at: at(6) },
  { type: "reply_drafted", at: at(7), outcome: "O5", reply: "Dự thảo", legalBasis: "x" },
  { type: "sent_back", at: at(8), note: "Viết rõ hơn" },
  { type: "resolved", at: at(9), outcome: "O5", reply: "Đã trả kết quả." },
  { type: "published", at: at(10), ...copy("có tên người") },
  { type: "publication_corrected", at: at(11), reason: "Lộ tên", ...copy("đã che") },
  { type: "corrected", at: at(12), reason: "Gõ sai", changes: { title: { before: "Sai", after: "Đúng" } } },
  { type: "unpublished", at: at(13), reason: "x" },
  { type: "published", at: at(14), ...copy("lần hai") },
  { type: "reopened", at: at(15), reason: "Tình tiết mới", dueOn: localDate("2026-04-06") },
  { type: "withdrawn", at: at(16), note: "Gọi điện" },
];

const linesOf = (events: ItemEvent[]) =>
  toLine({
    ...{ sourceId: "1", receivedAt: at(1), channel: "web", receivingUnit: "T", form: "PHAN_ANH" },
    ...{ arrivalKind: "ACT", arrivalCountedKind: "ACT", arrivalField: "dat-dai", procedureCode: null },
    ...{ title: "t", content: "c", proposal: null, events, sender: { type: "PERSON" } },
  }).history;
const historyOf = (events: ItemEvent[]) =>
  linesOf(events).map(({ type, at: when }) => `${type} ${when.getUTCDate()}`);

test("a copy that came down after a reopening goes out as taken down the moment before it", () => {
  const dueOn = localDate("2026-04-06");
  const posted: ItemEvent[] = [
    { type: "resolved", at: at(2), outcome: "O6", reply: "r" },
    { type: "published", at: at(3), ...copy("lộ tên") },
    { type: "reopened", at: at(5), reason: "r", dueOn },
  ];
  const down: ItemEvent = { type: "unpublished", at: at(7), reason: "Lộ tên" };
  const expected = ["resolved 2", "published 3", "unpublished 5", "reopened 5"];
  expect(historyOf([...posted, down])).toEqual(expected);
  expect(historyOf([...posted, { type: "withdrawn", at: at(6) }, down])).toEqual([
    ...expected,
    "withdrawn 6",
  ]);
  const again: ItemEvent[] = [
    { type: "resolved", at: at(8), outcome: "O6", reply: "r" },
    { type: "published", at: at(9), ...copy("đã che") },
  ];
  expect(historyOf([...posted, down, ...again])).toEqual([...expected, "resolved 8", "published 9"]);
});

test("a unit that is asked later goes out with those that were asked when the item was handed out", () => {
  const units = (events: ItemEvent[]) =>
    linesOf(events).map((event) =>
      event.type === "assigned" ? (event.coordinatingUnits ?? []) : event.type,
    );
  const given: ItemEvent = { type: "assigned", at: at(2), unit: "S", coordinatingUnits: ["T"] };
  const asked: ItemEvent = {
    ...{ type: "opinion_asked", at: at(3), units: ["T", "U", "S"], question: "?" },
    dueOn: localDate("2026-03-10"),
  };
  expect(units([given, asked])).toEqual([["T", "U"]]);
  expect(units([given, { type: "returned", at: at(3), reason: "r" }, asked])).toEqual([["T"], "returned"]);
});

test("an item of the portal goes out in the words of the format, without what only the portal knows", () => {
  const line = toLine({
    ...{
      sourceId: "PAKN-26-7K4M-92",
      receivedAt: at(1),
      channel: "web",
      receivingUnit: "T",
      form: "PHAN_ANH",
    },
    ...{
      arrivalKind: "BOTH",
      arrivalCountedKind: "ACT",
      arrivalField: "chua-phan-loai",
      procedureCode: null,
    },
    ...{ title: "Đúng", content: "Nội dung", proposal: null, events: EVENTS },
    sender: { type: "PERSON", name: "Lan", address: null, phone: "0912345678", email: null },
  });
  const text = feedbackText(line);
  expect(JSON.parse(text)).toEqual({
    ...{
      sourceId: "PAKN-26-7K4M-92",
      receivedAt: "2026-03-01T09:00:00+07:00",
      channel: "web",
      receivingUnit: "T",
    },
    submitter: { type: "PERSON", name: "Lan", phone: "0912345678" },
    ...{
      form: "PHAN_ANH",
      kind: "BOTH",
      countedKind: "ACT",
      field: "chua-phan-loai",
      title: "Đúng",
      content: "Nội dung",
    },
    history: [
      { type: "reclassified", at: "2026-03-03T09:00:00+07:00", field: "dat-dai", kind: "ACT" },
      { type: "assigned", at: "2026-03-04T09:00:00+07:00", unit: "S", coordinatingUnits: ["T"] },
      { type: "information_requested", at: "2026-03-05T09:00:00+07:00", text: "Số thửa?" },
      { type: "resolved", at: "2026-03-09T09:00:00+07:00", outcome: "O5", reply: "Đã trả kết quả." },
      { type: "published", at: "2026-03-10T09:00:00+07:00", ...copy("đã che") },
      { type: "unpublished", at: "2026-03-13T09:00:00+07:00", reason: "x" },
      { type: "published", at: "2026-03-14T09:00:00+07:00", ...copy("lần hai") },
      { type: "reopened", at: "2026-03-15T09:00:00+07:00", reason: "Tình tiết mới" },
      { type: "withdrawn", at: "2026-03-16T09:00:00+07:00" },
    ],
  });
  const back = parseLine({ text, problem: null }, FeedbackLineSchema);
  expect(back.ok && feedbackText(back.value)).toBe(text);
});
