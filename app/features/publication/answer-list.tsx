/** @jsxImportSource ~/ui/drawn */
import { paths } from "~/paths";
import type { Language } from "~/shared/language";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Drawn } from "~/ui/drawn/drawn";
import { Vi } from "~/ui/drawn/vi";
import type { Marked } from "./highlight";
import { LIBRARY } from "./library-messages";

export type AnswerLine = {
  slug: string;
  title: Marked;
  question: Marked;
  reply: Marked;
  fieldName: string;
  unitName: string;
  answeredOn: LocalDate;
  publishedOn: LocalDate;
  /** Since when the matter is looked at again. */
  reopenedOn: LocalDate | null;
};

/** The lines of a list of answers. Texts and names are Vietnamese, and marked so on an English page. */
export function answerItems(answers: readonly AnswerLine[], language: Language): Drawn {
  const words = LIBRARY[language];
  const vi = language === "vi" ? {} : { lang: "vi" };
  return (
    <>
      {answers.map(
        ({ slug, title, question, reply, fieldName, unitName, answeredOn, publishedOn, reopenedOn }) => (
          <li key={slug}>
            <h2>
              <a href={paths.answer(slug)} {...vi}>
                {marked(title)}
              </a>
            </h2>
            {reopenedOn ? <p className="again">{words.reopened(formatDate(reopenedOn, language))}</p> : null}
            <p {...vi}>{marked(question)}</p>
            <p>
              <b>{words.reply}</b> <Vi language={language}>{marked(reply)}</Vi>
            </p>
            <p className="meta">
              <Vi language={language}>
                {unitName} · {fieldName}
              </Vi>{" "}
              · {words.answeredOn} <time dateTime={answeredOn}>{formatDate(answeredOn, language)}</time>,{" "}
              {words.publishedOn} <time dateTime={publishedOn}>{formatDate(publishedOn, language)}</time>
            </p>
          </li>
        ),
      )}
    </>
  );
}

const marked = (pieces: Marked) =>
  pieces.map(({ text, hit }) => (hit ? <mark key={text}>{text}</mark> : text));
