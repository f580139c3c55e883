import { blanksIn, blanksInWords } from "~/shared/blanks";
import { daysBetween, type LocalDate, yearOf } from "~/shared/local-date";
import { formatDate, searchable } from "~/shared/vi-format";
import type { SharedReply } from "../publication/shared-reply.server";
import type { OutcomeCode } from "../workflow/events";
import type { CountedKind, Kind } from "../workflow/states";
import { isEmptyPhrase } from "./empty-phrase";
import { impossibleIn, namesProvision } from "./provisions";
import { answerField, criterionField, criterionNoteField, ownerField, promiseFields } from "./reply-fields";
import { asksCriteria, CRITERIA, ownersIn, type ReplyParts } from "./sheet";
import { WHAT_FOLLOWS } from "./what-follows";

/** ERROR stops a draft; ADVICE may be passed over with a written reason, by the handler and again by the head. */
export type Finding = {
  code: FindingCode;
  level: "ERROR" | "ADVICE";
  /** The field of the form where it is mended. */
  field: string;
  /** What is missing, where. */
  text: string;
};
export type FindingCode =
  | "NOTHING_SAID"
  | "POINT_UNANSWERED"
  | "SAME_ANSWER"
  | "EMPTY_PHRASE"
  | "BLANK_LEFT"
  | "NAMES_SENDER"
  | "NO_WORDS"
  | "REFERS_ELSEWHERE"
  | "NO_PROVISION"
  | "IMPOSSIBLE_PROVISION"
  | "OPINION_OPEN"
  | "NO_NEXT_STEP"
  | "CRITERION_OPEN"
  | "CRITERION_WITHOUT_NOTE"
  | "NO_FOLLOW_UP"
  | "WRONG_FOLLOW_UP"
  | "FAR_PROMISE"
  | "UNFIT_OWNER"
  | "VERY_SHORT";

/** Days after which the day of a promise is rather a slip of the pen. */
const FAR = 2 * 366;
/** Whether a promise until `day` reaches so far from `today` that the year wants a second look. */
export const isFar = (day: LocalDate, today: LocalDate): boolean => daysBetween(today, day) > FAR;

/** A unit that was asked for its opinion and has given none, and until when it was asked, if that was said. */
export type AwaitedOpinion = { unit: string; dueOn: LocalDate | null };

/** Somebody whom a draft lets keep a promise and who cannot any more, and why. */
export type UnfitOwner = { id: number; name: string; why: string };
/** What is said of them. */
export const unfitInWords = ({ name, why }: UnfitOwner): string =>
  `Dự thảo giao cam kết cho ${name}, nhưng ${why}: chọn người khác.`;

/**
 * What a head should not have to find: each point answered, a provision cited, the sender's next step, no answer that
 * only takes note, the six criteria and what follows from the outcome (Decree 20/2008/NĐ-CP art. 14, 15; QĐ 31/2021
 * art. 46). `parts` as written, `kind` of the item, `awaited` the opinions that are still out, `unfit` who can keep no
 * promise any more, `shared` that more than one sender gets this reply. Findings stand in the order of the form. Without an
 * outcome nothing can be said of what follows from it.
 */
export function checkReply(
  parts: Omit<ReplyParts, "outcome"> & { outcome: OutcomeCode | null },
  {
    kind,
    today,
    awaited = [],
    unfit = [],
    shared = null,
  }: {
    kind: Kind | CountedKind;
    today: LocalDate;
    awaited?: readonly AwaitedOpinion[];
    unfit?: readonly UnfitOwner[];
    shared?: SharedReply | null;
  },
): Finding[] {
  const findings: Finding[] = [];
  const add = (level: Finding["level"], code: FindingCode, field: string, text: string) =>
    findings.push({ code, level, field, text });
  const { opening, points, answers, outcome } = parts;

  if (wordsOf(opening) === 0 && points.length === 0)
    add("ERROR", "NOTHING_SAID", "reply", "Viết nội dung trả lời.");
  if (isEmptyPhrase(opening))
    add(
      "ERROR",
      "EMPTY_PHRASE",
      "reply",
      `Nội dung trả lời chỉ có “${shortened(opening)}”: nói rõ đã làm gì, kết luận thế nào.`,
    );
  else if (points.length === 0 && wordsOf(opening) > 0 && wordsOf(opening) < 15)
    add(
      "ADVICE",
      "VERY_SHORT",
      "reply",
      "Nội dung trả lời rất ngắn: người gửi có hiểu đã xác minh gì và kết luận thế nào không?",
    );

  for (const [i, point] of points.entries()) {
    const answer = answers[i]?.trim() ?? "";
    const field = answerField(i);
    if (!answer)
      add("ERROR", "POINT_UNANSWERED", field, `Điểm ${i + 1} chưa được trả lời: “${shortened(point)}”.`);
    else if (wordsOf(answer) === 0)
      add("ERROR", "NO_WORDS", field, `Trả lời điểm ${i + 1} chỉ có “${shortened(answer)}”: viết thành lời.`);
    else if (refersElsewhere(answer) === "NOWHERE")
      add(
        "ERROR",
        "REFERS_ELSEWHERE",
        field,
        `Trả lời điểm ${i + 1} chỉ có “${shortened(answer)}”: viết ngay tại đây, người gửi đọc từng điểm.`,
      );
    else if (isEmptyPhrase(answer))
      add(
        "ERROR",
        "EMPTY_PHRASE",
        field,
        `Trả lời điểm ${i + 1} chỉ có “${shortened(answer)}”: nói rõ làm gì, không chỉ ghi nhận.`,
      );
    else if (answers.findIndex((other) => searchable(other) === searchable(answer)) < i)
      add(
        "ADVICE",
        "SAME_ANSWER",
        field,
        `Trả lời điểm ${i + 1} giống hệt một điểm khác: đã trả lời đúng điểm này chưa?`,
      );
    else if (refersElsewhere(answer) === "POINT")
      add(
        "ADVICE",
        "REFERS_ELSEWHERE",
        field,
        `Trả lời điểm ${i + 1} chỉ dẫn sang điểm khác: điểm ấy có trả lời cả việc này không?`,
      );
    else if (wordsOf(answer) < 3)
      add(
        "ADVICE",
        "VERY_SHORT",
        field,
        `Trả lời điểm ${i + 1} chỉ có “${shortened(answer)}”: người gửi có hiểu kết luận thế nào không?`,
      );
  }

  for (const { field, text, under } of writtenIn(parts)) {
    const blanks = blanksIn(text);
    if (blanks.length > 0)
      add("ERROR", "BLANK_LEFT", field, `Còn chỗ của mẫu chưa điền: ${blanksInWords(blanks)}.`);
    const named = shared?.namesIn(`${under}\n${text}`);
    if (shared && named)
      add(
        "ADVICE",
        "NAMES_SENDER",
        field,
        `Câu trả lời này được gửi cho ${shared.readers} người, ở đây có ${named}: viết lại, hoặc ghi vì sao những người kia được biết.`,
      );
  }

  // Elsewhere it may be the sender's own words that are quoted.
  const cited: [level: Finding["level"], field: string, text: string][] = [
    ["ADVICE", "reply", opening],
    ...answers.map((text, i): [Finding["level"], string, string] => ["ADVICE", answerField(i), text]),
    ["ERROR", "legalBasis", parts.legalBasis],
  ];
  for (const [level, field, text] of cited) {
    const wrong = impossibleIn(text, yearOf(today));
    if (wrong.length > 0)
      add(
        level,
        "IMPOSSIBLE_PROVISION",
        field,
        `Không thể có ${wrong.map((words) => `“${words}”`).join(", ")}: xem lại số điều, số và năm của văn bản.`,
      );
  }
  if (!namesProvision(cited.map(([, , text]) => text).join("\n"), yearOf(today)))
    add(
      kind === "ACT" ? "ADVICE" : "ERROR",
      "NO_PROVISION",
      "legalBasis",
      "Chưa nêu căn cứ: ghi điều, khoản và số, ký hiệu văn bản, ví dụ “khoản 2 Điều 9 Nghị định 20/2008/NĐ-CP”.",
    );
  // “Không.” tells nobody whether there is nothing more to do or nothing more to say.
  if (wordsOf(parts.nextStep) < 3)
    add(
      "ADVICE",
      "NO_NEXT_STEP",
      "nextStep",
      "Chưa nói người gửi làm gì tiếp: đến đâu, mang gì, liên hệ ai, hay không phải làm gì nữa.",
    );

  if (asksCriteria(kind, outcome))
    for (const [i, { vi }] of CRITERIA.entries()) {
      const { met = null, note = "" } = parts.criteria[i] ?? {};
      if (met === null)
        add(
          "ERROR",
          "CRITERION_OPEN",
          criterionField(i),
          `Chưa đánh giá tiêu chí ${i + 1}: ${vi.toLowerCase()}.`,
        );
      else if (met === "NO" && !note.trim())
        add(
          "ERROR",
          "CRITERION_WITHOUT_NOTE",
          criterionNoteField(i),
          `Tiêu chí ${i + 1} không đạt: ghi vì sao.`,
        );
    }

  if (awaited.length > 0)
    add(
      "ADVICE",
      "OPINION_OPEN",
      "overrideReason",
      `Chưa có ý kiến phối hợp của ${awaited
        .map(({ unit, dueOn }) => (dueOn ? `${unit} (hạn ${formatDate(dueOn)})` : unit))
        .join("; ")}: chờ ý kiến, hoặc ghi vì sao trả lời mà không chờ.`,
    );

  for (const [i, { ownerId }] of ownersIn(parts.followUp).entries()) {
    const owner = unfit.find(({ id }) => id === ownerId);
    if (owner) add("ERROR", "UNFIT_OWNER", ownerField(i + 1), unfitInWords(owner));
  }

  if (outcome === null) return findings;
  const { may, vi } = WHAT_FOLLOWS[outcome];
  const chosen = parts.followUp?.kind ?? null;
  if (chosen === null) {
    if (!may.includes("NONE"))
      add("ERROR", "NO_FOLLOW_UP", "followUp", `Với kết quả này cần nêu việc tiếp theo của cơ quan. ${vi}`);
  } else if (!may.includes(chosen))
    add("ERROR", "WRONG_FOLLOW_UP", "followUp", `Không hợp với kết quả đã chọn. ${vi}`);
  const far = parts.followUp?.kind === "PROMISE" ? parts.followUp.dueOn : today;
  if (isFar(far, today))
    add(
      "ADVICE",
      "FAR_PROMISE",
      "promiseOn",
      `Cam kết đến tận ${formatDate(far)}: xem lại năm, hoặc ghi vì sao người gửi phải chờ hơn hai năm.`,
    );
  return findings;
}

/**
 * Every text of a reply by the field it is written in; `under`: the sender's own words above it in what is sent, a point
 * above its answer.
 */
function writtenIn({
  opening,
  points,
  answers,
  legalBasis,
  nextStep,
  criteria,
  followUp,
}: Omit<ReplyParts, "outcome">): { field: string; text: string; under: string }[] {
  const more = followUp?.kind === "PROMISE" ? (followUp.more ?? []) : [];
  const written = (field: string, text: string, under = "") => ({ field, text, under });
  return [
    written("reply", opening),
    ...answers.map((text, i) => written(answerField(i), text, points[i])),
    written("legalBasis", legalBasis),
    written("nextStep", nextStep),
    ...criteria.map(({ note }, i) => written(criterionNoteField(i), note)),
    ...(followUp && followUp.kind !== "NONE" ? [written("promise", followUp.text)] : []),
    ...more.map(({ text }, i) => written(promiseFields(i + 2).text, text)),
  ];
}

/**
 * Whether an answer does nothing but point elsewhere: to a point by its number, or to nothing that the sender could look
 * up ("như trên").
 */
function refersElsewhere(text: string): "POINT" | "NOWHERE" | null {
  const plain = searchable(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (!/^(da |cung |xin )*(nhu|xem|theo|tuong tu|giong|nt|tra loi)( |$)/.test(plain)) return null;
  const rest = plain.replace(POINTING, " ").trim();
  return rest === "" ? "NOWHERE" : /^\d{1,2}$/.test(rest) ? "POINT" : null;
}

const POINTING =
  /\b(da|cung|xin|nhu|xem|theo|tuong|tu|giong|nt|tra|loi|neu|noi|trinh|bay|o|tai|diem|y|phan|noi dung|muc|so|tren|duoi|truoc|nay|day)\b/g;

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const shortened = (text: string): string =>
  text.trim().length > 80 ? `${text.trim().slice(0, 79)}…` : text.trim();

/** What is worth a second look and stops nobody. */
export const adviceOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === "ADVICE");
