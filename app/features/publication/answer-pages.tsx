import { into } from "~/ui/drawn/drawn";
import { useLanguage, useWords } from "~/ui/language";
import { type AnswerLine, answerItems } from "./answer-list";
import { LIBRARY } from "./library-messages";

/** Each line shows the question and the first lines of the answer. */
export function AnswerList({ answers }: { answers: readonly AnswerLine[] }) {
  return <ol className="results" {...into(answerItems(answers, useLanguage()))} />;
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
