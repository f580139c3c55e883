import type { AnswerSummary } from "./answer-rows.server";
import { excerpt } from "./excerpt";
import { highlight, wantedIn } from "./highlight";

/** The answers as a list shows them: question and answer in a few lines, with what was looked for marked. */
export const answerLines = (answers: readonly AnswerSummary[], words = "") =>
  answers.map(({ title, content, reply, outcome: _outcome, receivedOn: _receivedOn, ...line }) => {
    const wanted = wantedIn([title, content, reply], words);
    return {
      ...line,
      title: highlight(title, wanted),
      question: highlight(excerpt(content, words), wanted),
      reply: highlight(excerpt(reply, words), wanted),
    };
  });
