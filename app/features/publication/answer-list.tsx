import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { MarkedText } from "~/ui/marked-text";
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
};

/** Each line shows the question and the first lines of the answer. */
export function AnswerList({ answers }: { answers: readonly AnswerLine[] }) {
  const words = LIBRARY.vi;
  return (
    <ol className="results">
      {answers.map(({ slug, title, question, reply, fieldName, unitName, answeredOn }) => (
        <li key={slug}>
          <h2>
            <a href={paths.answer(slug)}>
              <MarkedText pieces={title} />
            </a>
          </h2>
          <p>
            <MarkedText pieces={question} />
          </p>
          <p>
            <b>{words.reply}</b> <MarkedText pieces={reply} />
          </p>
          <p className="meta">
            {unitName} · {fieldName} · {words.answeredOn}{" "}
            <time dateTime={answeredOn}>{formatDate(answeredOn)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The way on through a list, and back to its beginning. */
export function ListPages({ first, next }: { first: string | null; next: string | null }) {
  const words = LIBRARY.vi;
  if (!first && !next) return null;
  return (
    <nav className="pagination" aria-label={words.pages}>
      {first ? <a href={first}>{words.toStart}</a> : null}
      {next ? (
        <a href={next} rel="next">
          {words.onward}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
