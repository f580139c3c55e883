import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { phaseOf, reminderDue } from "./phase";
import { itemTexts, type Question, readAnswers, readQuestions, tally } from "./questions";

const QUESTIONS: Question[] = [
  { id: "q1", kind: "ONE", text: "Quy định có cần thiết không?", options: ["Cần", "Không cần"] },
  { id: "q2", kind: "MANY", text: "Giấy tờ nào nên bỏ?", options: ["Bản sao sổ đất", "Giấy xác nhận"] },
  { id: "q3", kind: "TEXT", text: "Vướng mắc gặp phải", options: [] },
  { id: "q4", kind: "PROPOSAL", text: "Nên sửa thế nào?", options: [] },
];
const reader = (form: Record<string, string | string[]>) => (name: string) => [form[name] ?? []].flat();
const one = (form: Record<string, string>) => (name: string) => form[name] ?? "";

test("rows without a question are left out, the rest numbered anew", () => {
  const { questions, errors } = readQuestions(
    one({
      q2_text: " Có cần  không? ",
      q2_kind: "ONE",
      q2_options: "Có\nKhông\nCó",
      q5_text: "Vì sao?",
      q5_kind: "TEXT",
    }),
  );
  expect(errors).toEqual({});
  expect(questions).toEqual([
    { id: "q1", kind: "ONE", text: "Có cần không?", options: ["Có", "Không"] },
    { id: "q2", kind: "TEXT", text: "Vì sao?", options: [] },
  ]);
});

test.each([
  [{}, ["q1_text"]],
  [{ q1_text: "Có cần không?", q1_kind: "ONE", q1_options: "Có" }, ["q1_options"]],
  [{ q1_text: "Có cần không?", q1_kind: "RATE" }, ["q1_kind"]],
])("%j is no survey", (form, fields) => {
  expect(Object.keys(readQuestions(one(form)).errors)).toEqual(fields);
});

test("what the form does not offer is not an answer", () => {
  const { answers } = readAnswers(
    QUESTIONS,
    reader({ q1: "Có lẽ", q2: ["Giấy xác nhận", "Khác"], q3: " a\r\nb " }),
  );
  expect(answers).toEqual({ q2: ["Giấy xác nhận"], q3: "a\nb" });
});

test("a form with no answer at all is sent back", () => {
  expect(Object.keys(readAnswers(QUESTIONS, reader({ q1: "Có lẽ" })).errors)).toEqual(["q1"]);
});

test("the sums are of those who answered the question", () => {
  const [first, second, third] = tally(QUESTIONS, [
    { no: 1, answers: { q1: "Cần", q2: ["Giấy xác nhận", "Bản sao sổ đất"] } },
    { no: 2, answers: { q1: "Không cần", q3: "Phải đi hai lần" } },
    { no: 3, answers: { q3: "Chờ lâu" } },
  ]);
  expect(first).toMatchObject({ answered: 2, options: [{ count: 1 }, { count: 1 }] });
  expect(second).toMatchObject({ answered: 1, options: [{ count: 1 }, { count: 1 }] });
  expect(third?.texts).toEqual([
    { no: 2, text: "Phải đi hai lần" },
    { no: 3, text: "Chờ lâu" },
  ]);
});

test("a proposal makes an item a kiến nghị; without one it is a phản ánh", () => {
  const campaign = { regulation: "Quyết định 12/2025", questions: QUESTIONS };
  expect(itemTexts(campaign, 4, { q1: "Cần", q4: "Bỏ giấy xác nhận" })).toEqual({
    title: "Ý kiến về Quyết định 12/2025 (phiếu số 4)",
    content: "Quy định có cần thiết không?\nCần",
    proposal: "Nên sửa thế nào?\nBỏ giấy xác nhận",
    form: "KIEN_NGHI",
  });
  expect(itemTexts(campaign, 5, { q3: "Chờ lâu" })).toMatchObject({ form: "PHAN_ANH", proposal: "" });
});

test.each([
  ["2026-03-24", null],
  ["2026-03-25", "SOON"],
  ["2026-03-28", "SOON"],
  ["2026-03-29", "DUE"],
  ["2026-03-30", "DUE"],
  ["2026-03-31", null],
])("on %s the reminder due is %s", (today, stage) => {
  expect(reminderDue(localDate("2026-03-30"), localDate(today), { SOON: 5, DUE: 1 })).toBe(stage);
});

test("the last day still takes answers", () => {
  const dates = { openedAt: new Date(), closedAt: null, answerBy: localDate("2026-03-30") };
  expect(phaseOf(dates, localDate("2026-03-30"))).toBe("OPEN");
  expect(phaseOf(dates, localDate("2026-03-31"))).toBe("OVER");
  expect(phaseOf({ ...dates, openedAt: null }, localDate("2026-03-31"))).toBe("PLANNED");
});
