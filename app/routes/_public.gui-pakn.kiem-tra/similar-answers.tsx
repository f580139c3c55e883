import { type Similar, SimilarList } from "~/features/publication/similar-list";
import { SIMILAR } from "~/features/publication/similar-words";
import { Card } from "~/ui/card";
import { useWords } from "~/ui/language";

/** Answers others got to a like question: perhaps nothing needs to be sent at all. */
export function SimilarAnswers({ answers }: { answers: readonly Similar[] }) {
  const words = useWords(SIMILAR);
  if (answers.length === 0) return null;
  return (
    <Card title={words.title}>
      <p>{words.lead}</p>
      <SimilarList answers={answers} />
    </Card>
  );
}
