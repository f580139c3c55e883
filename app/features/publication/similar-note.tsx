import { useWords } from "~/ui/language";
import { type Similar, SimilarList } from "./similar-list";
import { SIMILAR } from "./similar-words";

/** Answers others got to a like question, with what to do about them. `newTab` while something is being written. */
export function SimilarNote({ answers, newTab }: { answers: readonly Similar[]; newTab?: boolean }) {
  const words = useWords(SIMILAR);
  return (
    <>
      <p>
        <b>{words.title}.</b> {words.lead} {newTab ? words.newTab : null}
      </p>
      <SimilarList answers={answers} newTab={newTab} />
    </>
  );
}
