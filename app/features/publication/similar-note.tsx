import { LIBRARY } from "./library-messages";
import { type Similar, SimilarList } from "./similar-list";

/** Answers others got to a like question, with what to do about them; similarFragment() says the same to scripts. */
export function SimilarNote({ answers }: { answers: readonly Similar[] }) {
  const words = LIBRARY.vi;
  return (
    <>
      <p>
        <b>{words.similarTitle}.</b> {words.similarLead}
      </p>
      <SimilarList answers={answers} />
    </>
  );
}
