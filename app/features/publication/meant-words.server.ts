import type { DbOrTx } from "~/platform/db.server";
import { anywhere, both, pairsOf } from "./search-words";
import { mended, nearness, slipBetween, slipsOf, tellingSlip } from "./slips";
import { standingEntries } from "./standing-entries.server";
import { writtenWords } from "./written-words";

/** So many words one slip away are tried for each word, and so many sentences against the library. */
const NEAR = 12;
/** Of real words that differ by a wrong letter there are many: so many are tried for each, in sentences up to so long. */
const NEAR_REAL = 5;
const LONGEST = 8;
const TRIED = 6;
/** More answers than this make a guess no better. */
const MOST = 50;
/** In so many answers is looked how the words are written. */
const READ = 5;

/**
 * The words with one of them mended by one slip, as they are written in an answer; null when nothing fits better.
 * @param typed the same words with the marks they were typed with
 * @param facets what the answers have to be beside (a query on the index, "" for anything)
 * @param unknown where the typed words are in no answer together, those that are in no answer at all: only they can be
 *   slips, and any hit is better. Null where answers have the words, together or each by itself: then the first letter is
 *   right, and the new word has to stand beside its neighbours somewhere, where the typed one never does
 * @param together whether some answer has them all: then a wrong letter has to tell more of a slip (tellingSlip)
 */
export async function meantWords(
  db: DbOrTx,
  words: readonly string[],
  typed: readonly string[],
  facets: string,
  unknown: readonly string[] | null,
  together = false,
): Promise<string[] | null> {
  const nothingFound = unknown !== null;
  const near = await wordsNear(db, unknown ?? words, !nothingFound);
  if (near.size === 0) return null;
  const known = await knownPairs(db, words, near);
  const better = mended(words, near, known)
    .filter((one) => (nothingFound ? one.gain >= 0 : one.gain > 0 && (!together || tellingSlip(words, one))))
    .slice(0, TRIED);
  const queries = better.map(({ words: tried, pairs }) =>
    both(anywhere([...tried, ...(nothingFound ? [] : pairs)]), facets),
  );
  const fit = better.map(({ gain, near }) => 10 * gain + near);
  // Of words that are equally near, what most answers speak of was most likely meant.
  const [best] = await db.$queryRaw<{ nth: number }[]>`
    SELECT nth::int FROM unnest(${queries}::text[], ${fit}::int[]) WITH ORDINALITY AS tried (query, fit, nth),
      LATERAL (SELECT count(*) AS hits FROM find_answers(tried.query::tsquery, NULL, NULL, NULL, ${MOST}::int)) AS found
    WHERE hits > 0 ORDER BY fit DESC, hits DESC, nth LIMIT 1`;
  const found = best && better[best.nth - 1];
  if (!found) return null;
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT concat_ws(' ', title, content, reply) AS text
    FROM find_answers(${queries[best.nth - 1]}::tsquery, NULL, NULL, NULL, ${READ}::int) JOIN published_feedback USING (id)`;
  return writtenWords(
    found.words,
    typed,
    rows.map(({ text }) => text),
  );
}

/**
 * For each word of letters: the words of the library one slip away, nearest first; of `real` words, which stand in
 * answers, only such as begin alike, a few with a wrong letter behind the others.
 */
async function wordsNear(
  db: DbOrTx,
  words: readonly string[],
  real: boolean,
): Promise<Map<string, string[]>> {
  const typed = [...new Set(words)].filter((word) => /^[a-z]{2,15}$/.test(word));
  const rows = await db.$queryRaw<{ slip: string; word: string }[]>`
    SELECT slip, word FROM answer_slip WHERE slip = ANY (${[...new Set(typed.flatMap(slipsOf))]}::text[])`;
  const near = new Map<string, string[]>();
  for (const word of typed) {
    const slips = new Set(slipsOf(word));
    const found = new Set(rows.filter(({ slip }) => slips.has(slip)).map((row) => row.word));
    const all = [...found]
      .filter((other) => slipBetween(word, other) !== null && (!real || other[0] === word[0]))
      .sort(
        (a, b) =>
          nearness(word, b) - nearness(word, a) ||
          Math.abs(a.length - word.length) - Math.abs(b.length - word.length) ||
          (a < b ? -1 : 1),
      );
    const wrongLetter = (other: string) => real && slipBetween(word, other) === "letter";
    const fitting = [
      ...all.filter((other) => !wrongLetter(other)).slice(0, NEAR),
      ...(words.length > LONGEST ? [] : all.filter(wrongLetter).slice(0, NEAR_REAL)),
    ];
    if (fitting.length > 0) near.set(word, fitting);
  }
  return near;
}

/** Which of the pairs that typed and near words would make stand in an answer that is public now. */
function knownPairs(
  db: DbOrTx,
  words: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
): Promise<Set<string>> {
  const pairs = new Set(pairsOf(words));
  for (const [i, word] of words.entries())
    for (const other of near.get(word) ?? []) {
      const before = words[i - 1];
      const after = words[i + 1];
      if (before) pairs.add(`${before} ${other}`);
      if (after) pairs.add(`${other} ${after}`);
    }
  return standingEntries(db, [...pairs]);
}
