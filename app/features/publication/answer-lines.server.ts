import type { AnswerSummary } from "./answer-rows.server";
import { excerpt } from "./excerpt";
import { highlight, wantedIn } from "./highlight";

/** The answers as a list shows them: question and answer in a few lines, with what was looked for marked. */
export const answerLines = (answers: readonly AnswerSummary[], words = "") =>
  answers.map(({ slug, title, content, reply, fieldName, unitName, answeredOn, publishedOn }) => {
    const wanted = wantedIn([title, content, reply], words);
    return {
      ...{ slug, fieldName, unitName, answeredOn, publishedOn },
      title: highlight(title, wanted),
      question: highlight(excerpt(content, words), wanted),
      reply: highlight(excerpt(reply, words), wanted),
    };
  });
