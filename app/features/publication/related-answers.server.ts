import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import type { PublishedAnswer } from "./find-answer.queries.server";
import { answersBeside, offered } from "./similar-answers.queries.server";

const NEVER_OLD = 0;
const MOST = 5;

/**
 * What stands beside a published answer: others that speak of the same thing, best first; none where none does. Finding
 * them costs more than the rest of the page; they are kept while no answer is published, corrected or taken down.
 */
export const relatedAnswers = kept(
  NEVER_OLD,
  async (
    db: DbOrTx,
    answer: Pick<PublishedAnswer, "slug" | "title" | "content" | "field"> & {
      procedure: { code: string } | null;
    },
  ) => {
    const found = await answersBeside(db, { ...answer, procedure: answer.procedure?.code ?? "" }, MOST);
    return found.map(offered);
  },
  ["answers", "reference"],
  (_db, { slug }) => slug,
);
