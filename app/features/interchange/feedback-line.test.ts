import { expect, test } from "vitest";
import { feedbackText } from "./canonical";
import { FeedbackLineSchema } from "./feedback-line";
import { parseLine } from "./parse-line";

const LINE = {
  sourceId: "SO-2020-001",
  receivedAt: "2020-02-03T08:15:00+07:00",
  channel: "phone",
  receivingUnit: "VP",
  submitter: { type: "PERSON", name: "Trần Thị Lan" },
  form: "PHAN_ANH",
  kind: "ACT",
  field: "dat-dai",
  title: "Hẹn trả hồ sơ nhiều lần",
  content: "Hồ sơ tách thửa đã hẹn trả ba lần.",
  history: [
    { type: "assigned", at: "2020-02-04T09:00:00+07:00", unit: "VP" },
    { type: "resolved", at: "2020-02-10T09:00:00+07:00", outcome: "O5", reply: "Đã trả kết quả và xin lỗi." },
  ],
};

const read = (line: unknown, text = JSON.stringify(line)) =>
  parseLine({ text, problem: null }, FeedbackLineSchema);
const refusalOf = (line: unknown, text?: string) => {
  const parsed = read(line, text);
  return parsed.ok ? "accepted" : parsed.reason;
};
const event = (more: object) => ({ ...LINE, history: [{ at: "2020-02-04T09:00:00+07:00", ...more }] });

test("a plain line is read, and null is the same as missing at any depth", () => {
  expect(refusalOf(LINE)).toBe("accepted");
  const withNulls = {
    ...LINE,
    proposal: null,
    procedureCode: null,
    countedKind: null,
    submitter: { ...LINE.submitter, phone: null },
    history: LINE.history.map((one) => ({ ...one, coordinatingUnits: null, note: null })),
  };
  const [a, b] = [read(LINE), read(withNulls)];
  expect(a.ok && b.ok && feedbackText(a.value) === feedbackText(b.value)).toBe(true);
});

test("anything of the submitter may be missing, the submitter not", () => {
  expect(refusalOf({ ...LINE, submitter: {} })).toBe("accepted");
  expect(refusalOf({ ...LINE, submitter: null })).toBe('thiếu khóa "submitter"');
});

test("the canonical text does not depend on the order of keys, the offset or a countedKind that adds nothing", () => {
  const turned = Object.fromEntries(Object.entries(LINE).reverse());
  const [a, b] = [read(LINE), read({ ...turned, receivedAt: "2020-02-03T01:15:00Z", countedKind: "ACT" })];
  expect(a.ok && b.ok && feedbackText(a.value) === feedbackText(b.value)).toBe(true);
});

test.each<[string, unknown, string?]>([
  ["dòng không phải JSON đúng cú pháp", null, "{"],
  ["dòng phải là một đối tượng JSON { … }", [LINE]],
  ["dòng phải là một đối tượng JSON { … }", null],
  ["dữ liệu lồng nhau quá sâu", null, `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`],
  ['khóa "title" được ghi hai lần', null, JSON.stringify(LINE).replace('"form"', '"title":"x","form"')],
  [
    'khóa "at" được ghi hai lần',
    null,
    JSON.stringify(LINE).replace('"unit"', '"at":"2020-02-04T09:00:00Z","unit"'),
  ],
  ['khóa lạ "titel"', { ...LINE, titel: "x" }],
  ['khóa lạ "__proto__"', null, JSON.stringify(LINE).replace('"form"', '"__proto__":{"x":1},"form"')],
  ['khóa "submitter": khóa lạ "cccd"', { ...LINE, submitter: { type: "PERSON", cccd: "1" } }],
  ['sự kiện 1: khóa lạ "reason"', event({ type: "assigned", unit: "VP", reason: "x" })],
  ['thiếu khóa "title"', { ...LINE, title: null }],
  ['khóa "title" không được để trống', { ...LINE, title: "  " }],
  ['khóa "title" phải là chuỗi', { ...LINE, title: 5 }],
  ['khóa "history" phải là danh sách', { ...LINE, history: {} }],
  ['thiếu khóa "history"', { ...LINE, history: undefined }],
  ['khóa "form" phải là một trong PHAN_ANH, KIEN_NGHI', { ...LINE, form: "KHIEU_NAI" }],
  ['khóa "proposal" phải có nội dung khi form là KIEN_NGHI', { ...LINE, form: "KIEN_NGHI" }],
  ['khóa "countedKind" phải có khi "kind" là BOTH', { ...LINE, kind: "BOTH" }],
  ['khóa "countedKind" khác với khóa "kind"', { ...LINE, countedKind: "REGULATION" }],
  ['khóa "content" có ký tự U+0000', { ...LINE, content: "a\u0000b" }],
  [
    'khóa "content" có ký tự Unicode hỏng (nửa cặp surrogate)',
    null,
    JSON.stringify(LINE).replace("Hồ sơ", "\\ud800"),
  ],
  ['khóa "reply" của sự kiện 1 có ký tự U+0000', event({ type: "resolved", outcome: "O1", reply: "\u0000" })],
  ['khóa "sourceId" dài quá 200 ký tự', { ...LINE, sourceId: "x".repeat(201) }],
  [
    'khóa "receivedAt" không phải thời điểm ISO 8601 có múi giờ, ví dụ 2026-02-11T09:00:00+07:00',
    { ...LINE, receivedAt: "2020-02-03T08:15:00" },
  ],
  [
    'khóa "dueOn" của sự kiện 1 không phải ngày có thật dạng YYYY-MM-DD',
    event({ type: "extended", reason: "E1", dueOn: "2020-02-30" }),
  ],
  [
    'khóa "reason" của sự kiện 1 phải là một trong E1, E2, E3, E4, E5',
    event({ type: "extended", reason: "R1", dueOn: "2020-02-28" }),
  ],
  ['thiếu khóa "unit" của sự kiện 1', event({ type: "assigned" })],
  [
    'khóa "coordinatingUnits" của sự kiện 1 phải là danh sách',
    event({ type: "assigned", unit: "VP", coordinatingUnits: "VP" }),
  ],
])("%s", (reason, line, text) => expect(refusalOf(line, text)).toBe(reason));

test("an unknown type of event is answered with the known ones", () => {
  expect(refusalOf(event({ type: "assessed" }))).toMatch(
    /^khóa "type" của sự kiện 1 phải là một trong assigned, returned/,
  );
});
