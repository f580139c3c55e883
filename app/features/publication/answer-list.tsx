import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { useFormats, useVi, useWords, Vi } from "~/ui/language";
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
  const words = useWords(LIBRARY);
  const formats = useFormats();
  const vi = useVi();
  return (
    <ol className="results">
      {answers.map(({ slug, title, question, reply, fieldName, unitName, answeredOn }) => (
        <li key={slug}>
          <h2>
            <a href={paths.answer(slug)} {...vi}>
              <MarkedText pieces={title} />
            </a>
          </h2>
          <p {...vi}>
            <MarkedText pieces={question} />
          </p>
          <p>
            <b>{words.reply}</b>{" "}
            <Vi>
              <MarkedText pieces={reply} />
            </Vi>
          </p>
          <p className="meta">
            <Vi>
              {unitName} · {fieldName}
            </Vi>{" "}
            · {words.answeredOn} <time dateTime={answeredOn}>{formats.date(answeredOn)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The way on through a list, and back to its beginning. */
export function ListPages({ first, next }: { first: string | null; next: string | null }) {
  const words = useWords(LIBRARY);
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
