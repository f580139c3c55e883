import { isBroken, lengthOf } from "~/shared/clean-text";
import type { Language } from "~/shared/language";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { SURVEY } from "./survey-words";

/** What a survey form can ask. PROPOSAL: what should be changed, the part that makes an answer a kiến nghị. */
export const QUESTION_KIND = {
  ONE: { vi: "Chọn một" },
  MANY: { vi: "Chọn nhiều" },
  TEXT: { vi: "Ý kiến tự viết" },
  PROPOSAL: { vi: "Đề xuất sửa đổi, bổ sung" },
} as const;
export type QuestionKind = keyof typeof QUESTION_KIND;
export type Question = { id: string; kind: QuestionKind; text: string; options: string[] };
export type Answers = Record<string, string | string[]>;

/** As many as fit on two printed sides. */
export const MOST_QUESTIONS = 12;
const MOST_OPTIONS = 8;
const LONGEST_ANSWER = TEXT_LIMITS.note;

type Read = (name: string) => string;
type Problems = Record<string, string[]>;

/** Reads the rows q1_text, q1_kind, q1_options … of the form; empty rows are left out and the rest numbered anew. */
export function readQuestions(typed: Read): { questions: Question[]; errors: Problems } {
  const questions: Question[] = [];
  const errors: Problems = {};
  for (let row = 1; row <= MOST_QUESTIONS; row += 1) {
    const text = typed(`q${row}_text`).replace(/\s+/g, " ").trim();
    if (text === "") continue;
    const kind = typed(`q${row}_kind`) as QuestionKind;
    const options = [...new Set(lines(typed(`q${row}_options`)))];
    const choosing = kind === "ONE" || kind === "MANY";
    if (lengthOf(text) > 500) errors[`q${row}_text`] = ["Rút ngắn câu hỏi còn tối đa 500 ký tự"];
    if (!Object.hasOwn(QUESTION_KIND, kind)) errors[`q${row}_kind`] = ["Chọn cách trả lời"];
    if (choosing && (options.length < 2 || options.length > MOST_OPTIONS))
      errors[`q${row}_options`] = [`Nhập từ 2 đến ${MOST_OPTIONS} lựa chọn, mỗi dòng một lựa chọn`];
    if (options.some((option) => option.length > 200))
      errors[`q${row}_options`] = ["Lựa chọn dài quá 200 ký tự"];
    questions.push({ id: `q${questions.length + 1}`, kind, text, options: choosing ? options : [] });
  }
  if (questions.length === 0) errors.q1_text = ["Nhập ít nhất một câu hỏi"];
  return { questions, errors };
}

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Reads the answers to a form. A question may stay open (nobody is made to answer), but a form without any answer says
 * nothing. Choices that the form does not offer are dropped. Says in `language` what is wrong.
 */
export function readAnswers(
  questions: readonly Question[],
  given: (name: string) => readonly string[],
  language: Language = "vi",
): { answers: Answers; errors: Problems } {
  const words = SURVEY[language];
  const answers: Answers = {};
  const errors: Problems = {};
  for (const { id, kind, options } of questions) {
    if (kind === "MANY") {
      const chosen = options.filter((option) => given(id).includes(option));
      if (chosen.length > 0) answers[id] = chosen;
      continue;
    }
    const text = (given(id)[0] ?? "").normalize("NFC").replace(/\r\n/g, "\n").trim();
    if (text === "" || (kind === "ONE" && !options.includes(text))) continue;
    if (isBroken(text)) errors[id] = [words.broken];
    else if (lengthOf(text) > LONGEST_ANSWER) errors[id] = [words.tooLong];
    else answers[id] = text;
  }
  const first = questions[0];
  if (first && Object.keys(answers).length === 0 && Object.keys(errors).length === 0)
    errors[first.id] = [words.oneAnswer];
  return { answers, errors };
}

/** The answers without what was written in own words. */
export const choicesIn = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const answer = answers[id];
      return options.length > 0 && answer !== undefined ? [[id, answer]] : [];
    }),
  );

export type Tally = {
  question: Question;
  /** How many answered this question. */
  answered: number;
  /** In the order of the form. */
  options: { option: string; count: number }[];
  /** Own words, with the number of the form. */
  texts: { no: number; text: string }[];
};

/** What the forms say, question by question. `forms`: number and answers of each that came back. */
export function tally(
  questions: readonly Question[],
  forms: readonly { no: number; answers: Answers }[],
): Tally[] {
  return questions.map((question) => {
    const given = forms.flatMap(({ no, answers }) => {
      const answer = answers[question.id];
      return answer === undefined ? [] : [{ no, values: [answer].flat() }];
    });
    return {
      question,
      answered: given.length,
      options: question.options.map((option) => ({
        option,
        count: given.filter(({ values }) => values.includes(option)).length,
      })),
      texts:
        question.options.length > 0 ? [] : given.map(({ no, values }) => ({ no, text: values.join("\n") })),
    };
  });
}

/** A form as the words of an item: all questions answered, the proposals apart. `no`: null for one that was never taken in. */
export function itemTexts(
  campaign: { regulation: string; questions: readonly Question[] },
  no: number | null,
  answers: Answers,
): { title: string; content: string; proposal: string; form: "PHAN_ANH" | "KIEN_NGHI" } {
  const said = (kinds: readonly QuestionKind[]) =>
    campaign.questions.flatMap(({ id, kind, text }) => {
      const answer = answers[id];
      return answer === undefined || !kinds.includes(kind) ? [] : [`${text}\n${[answer].flat().join("; ")}`];
    });
  const proposal = said(["PROPOSAL"]).join("\n\n");
  const rest = said(["ONE", "MANY", "TEXT"]).join("\n\n");
  const title = `Ý kiến về ${campaign.regulation}${no === null ? "" : ` (phiếu số ${no})`}`;
  return {
    title: [...title].slice(0, TEXT_LIMITS.title).join(""),
    content: rest || proposal,
    proposal,
    form: proposal ? "KIEN_NGHI" : "PHAN_ANH",
  };
}
