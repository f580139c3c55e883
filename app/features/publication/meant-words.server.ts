import type { DbOrTx } from "~/platform/db.server";
import { respaced } from "./moved-blanks";
import { anywhere, both, pairsOf } from "./search-words";
import { mended, nearness, slipBetween, slipIn, slipsOf, tellingSlip } from "./slips";
import { standingEntries } from "./standing-entries.server";
import { writtenWords } from "./written-words";

/** So many words one slip away are tried for each word, and so many sentences against the library. */
const NEAR = 24;
/** Of real words that differ by a wrong letter there are many: so many are tried for each, in sentences up to so long. */
const NEAR_REAL = 8;
const LONGEST = 8;
const TRIED = 8;
/** More answers than this make a guess no better. */
const MOST = 50;
/** In so many answers is looked how the words are written. */
const READ = 3;
/** So many guesses are told: one slip of a short word leaves several. */
const TOLD = 3;
/** What so many answers say is worth a guess in the place of what none says as one phrase, whatever letter is wrong. */
const COMMON = 3;
/** What a pair of neighbours that answers have is worth beside how near the letters are, and what marks that agree are. */
const PAIR = 10;
const MARKS = 5;

/**
 * The words with one of them mended by one slip, a blank that was forgotten or struck too often among them, as they are
 * written in an answer, likeliest first; none when nothing fits better.
 * @param typed the same words with the marks they were typed with
 * @param facets what the answers have to be beside (a query on the index, "" for anything)
 * @param unknown where the typed words are in no answer together, those that are in no answer at all: only they can be
 *   slips, and any hit is better. Null where answers have the words, together or each by itself: then the new word has to
 *   stand beside its neighbours somewhere, where the typed one never does
 * @param together where some answer has them all: in its text, and the new word has to tell more of a slip (tellingSlip);
 *   or in a title, where words that stand apart make sense as they are: then letters have to be swapped, or the marks to
 *   agree, or COMMON answers to say the phrase but for a letter too many or missing
 */
export async function meantWords(
  db: DbOrTx,
  words: readonly string[],
  typed: readonly string[],
  facets: string,
  unknown: readonly string[] | null,
  together: "title" | "text" | null = null,
): Promise<string[][]> {
  const nothingFound = unknown !== null;
  const blanks = nothingFound ? await withOtherBlanks(db, words, typed, facets, new Set(unknown)) : [];
  const near = await wordsNear(db, unknown ?? words, !nothingFound);
  if (near.size === 0) return blanks;
  const known = await knownPairs(db, words, near);
  const better = mended(words, near, known)
    .filter(({ gain }) => (nothingFound ? gain >= 0 : gain > 0))
    .slice(0, TRIED);
  const queries = better.map(({ words: tried, pairs }) =>
    both(anywhere([...tried, ...(nothingFound ? [] : pairs)]), facets),
  );
  const rows = await whatAnswers(db, queries);
  // Of words that are equally near, what most answers speak of was most likely meant.
  const guesses = rows
    .flatMap(({ nth, hits, texts }) => {
      const one = better[nth - 1];
      if (!one) return [];
      const written = writtenWords(one.words, typed, texts);
      const agrees = agreeing(words, typed, one.words, written);
      const common = hits >= COMMON;
      const slip = slipIn(words, one);
      if (together === "title" && !agrees && slip !== "swapped" && !(common && slip === "length")) return [];
      if (together && !common && !tellingSlip(words, one, agrees)) return [];
      return [{ written, fit: PAIR * one.gain + one.near + (agrees ? MARKS : 0), hits }];
    })
    .sort((a, b) => b.fit - a.fit || b.hits - a.hits);
  const least = (guesses[0]?.fit ?? 0) - PAIR;
  const letters = guesses.filter(({ fit }) => fit > least).map(({ written }) => written);
  // All letters are as typed where only a blank moved: that says more than a letter that is another.
  return [...blanks, ...letters].slice(0, TOLD);
}

/** The words with a blank put in or taken out, as answers of the facets write them, what most of them say first. */
async function withOtherBlanks(
  db: DbOrTx,
  words: readonly string[],
  typed: readonly string[],
  facets: string,
  unknown: ReadonlySet<string>,
): Promise<string[][]> {
  if (words.length > LONGEST) return [];
  const all = respaced(words, typed, unknown);
  const said = await standingEntries(
    db,
    all.map(({ needs }) => needs),
  );
  const better = all.filter(({ needs }) => said.has(needs)).slice(0, TRIED);
  const rows = await whatAnswers(
    db,
    better.map(({ words: tried, needs }) => both(anywhere([...tried, needs]), facets)),
  );
  return rows
    .sort((a, b) => b.hits - a.hits)
    .flatMap(({ nth, texts }) => {
      const one = better[nth - 1];
      return one ? [writtenWords(one.words, one.typed, texts)] : [];
    });
}

/** Of each query that answers pass: how many they are, up to MOST, and what the newest of them say. */
const whatAnswers = (db: DbOrTx, queries: readonly string[]) =>
  db.$queryRaw<{ nth: number; hits: number; texts: string[] }[]>`
    SELECT nth::int, hits::int, ARRAY(
      SELECT concat_ws(' ', title, content, reply) FROM published_feedback WHERE id = ANY (newest)) AS texts
    FROM unnest(${queries}::text[]) WITH ORDINALITY AS tried (query, nth),
      LATERAL (SELECT count(*) AS hits, (array_agg(id))[:${READ}::int] AS newest
        FROM find_answers(tried.query::tsquery, NULL, NULL, NULL, ${MOST}::int)) AS found
    WHERE hits > 0`;

/** Whether the new word as answers write it is one slip from the typed one with its marks; null where it had none. */
function agreeing(
  words: readonly string[],
  typed: readonly string[],
  tried: readonly string[],
  written: readonly string[],
): boolean | null {
  const at = words.findIndex((word, i) => word !== tried[i]);
  const own = typed[at]?.toLowerCase() ?? "";
  return own === words[at] ? null : slipBetween(own, written[at] ?? "") !== null;
}

/**
 * For each word of letters: the words of the library one slip away, nearest first; of `real` words, which stand in
 * answers, only a few with a wrong letter, behind the others.
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
      .filter((other) => slipBetween(word, other) !== null)
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
