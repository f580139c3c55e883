import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import type { PublishedAnswer } from "./find-answer.queries.server";
import { similarAnswers } from "./similar-answers.queries.server";

const NEVER_OLD = 0;
const MOST = 5;

/**
 * What stands beside a published answer: others that speak of the same thing, best first. Finding them costs more than
 * the rest of the page; they are kept while no answer is published, corrected or taken down.
 */
export const relatedAnswers = kept(
  NEVER_OLD,
  async (db: DbOrTx, { slug, title, content }: Pick<PublishedAnswer, "slug" | "title" | "content">) => {
    const found = await similarAnswers(db, `${title}. ${content}`, MOST, slug);
    return found.map(({ slug, title, unitName, answeredOn }) => ({ slug, title, unitName, answeredOn }));
  },
  ["answers", "reference"],
  (_db, { slug }) => slug,
);
