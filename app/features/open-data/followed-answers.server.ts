import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Stretch } from "../publication/answer-filter";
import { wordsInTheirPlace } from "../publication/other-words.queries.server";
import { type Followed, filterFor } from "./followed";
import { type BareAnswer, openAnswers } from "./open-answers.queries.server";

/**
 * The newest answers of what a feed, an alert or a frame is about, at most `limit`; everyday words mean what they mean in
 * the library on that day.
 */
export async function followedAnswers(
  db: DbOrTx,
  followed: Followed,
  on: LocalDate,
  { limit, period = null }: { limit: number; period?: Stretch | null },
): Promise<BareAnswer[]> {
  const filter = filterFor(followed);
  const words = await wordsInTheirPlace(db, followed.q, filter, on);
  const { answers } = await openAnswers(db, { ...filter, period }, { limit, words });
  return answers;
}
