import { into } from "~/ui/drawn/drawn";
import { useLanguage, useWords } from "~/ui/language";
import { Onward } from "~/ui/onward";
import { type AnswerLine, answerItems } from "./answer-list";
import { LIBRARY } from "./library-messages";

/** Each line shows the question and the first lines of the answer. */
export function AnswerList({ answers }: { answers: readonly AnswerLine[] }) {
  return <ol className="results" {...into(answerItems(answers, useLanguage()))} />;
}

/** The way on through a list, and back to its beginning. */
export function ListPages({ first, next }: { first: string | null; next: string | null }) {
  const { pages, toStart, onward } = useWords(LIBRARY);
  return <Onward label={pages} first={first} next={next} words={{ first: toStart, next: onward }} />;
}
