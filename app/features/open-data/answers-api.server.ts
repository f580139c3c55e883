import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { localDateOf } from "~/shared/local-date";
import { type AnswerFilter, FACETS, readStretch } from "../publication/answer-filter";
import { findAnswer } from "../publication/find-answer.queries.server";
import { writePosition } from "../publication/list-position";
import { inTheirPlace } from "../publication/other-words";
import { otherWords, wordsInTheirPlace } from "../publication/other-words.queries.server";
import { searchAnswers } from "../publication/search-answers.queries.server";
import { unknownCodes } from "./about.server";
import type { OpenAnswer } from "./api-schemas";
import { ANSWER_COLUMNS, ENDPOINTS } from "./endpoints";
import { type BareAnswer, openAnswer, openAnswers, openAnswersAt } from "./open-answers.queries.server";
import { readCursor, writeCursor } from "./queries";
import { jsonAnswer, listAnswer, problem, queryOf, unknownRefused } from "./respond.server";

/** The page of an answer, as a whole address. */
const addressOf = (slug: string): string => publicUrl() + paths.answer(slug);
/** An answer as the API shows it, with the whole address of its page. */
export const withAddress = (answer: BareAnswer): OpenAnswer => openAnswer(answer, addressOf);

type Filtered = { period?: string | undefined } & Partial<
  Record<(typeof FACETS)[number], string | undefined>
>;

/** Codes and period of a query as the library reads them. */
export function filterOf(query: Filtered): AnswerFilter {
  const chosen = FACETS.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : []));
  return { ...Object.fromEntries(chosen), period: readStretch(query.period ?? "") };
}

/** GET /api/v1/answers: a page of answers; words are looked for and ranked as the library does it. */
export async function answersApi(db: DbOrTx, request: Request): Promise<Response> {
  const read = queryOf(ENDPOINTS.answers, request);
  if (!read.ok) return read.refused;
  const { q, order, limit, cursor = "", format, ...facets } = read.query;
  const unknown = await unknownCodes(db, facets);
  if (unknown.length > 0) return unknownRefused(unknown);
  const at = readCursor(cursor) ?? { after: undefined, page: 1 };
  const filter = filterOf(facets);
  const ranked = order !== "newest";
  const { answers, next, words, fewer } = !q
    ? { ...(await list(db, filter, at.after, limit)), words: null, fewer: false }
    : ranked
      ? await search(db, q, filter, at, limit)
      : await newest(db, q, filter, at.after, limit);
  const nextAt =
    next &&
    publicUrl() +
      paths.api("/answers", {
        ...{ ...facets, q: words, order, limit, format, cursor: next },
      });
  const items = answers.map(withAddress);
  return listAnswer(format, {
    ...{ name: "tra-loi", columns: ANSWER_COLUMNS, items },
    whole: { items, next: nextAt, words, fewer },
    ...(nextAt && { link: `<${nextAt}>; rel="next"` }),
  });
}

const today = () => localDateOf(new Date());

type Cursor = NonNullable<ReturnType<typeof readCursor>>;

async function list(db: DbOrTx, filter: AnswerFilter, after: Cursor["after"], limit: number, words?: string) {
  const { answers, next } = await openAnswers(db, filter, { limit, after, ...(words && { words }) });
  return { answers, next: next && writePosition(next) };
}

/** A search by time. On further pages the words of the first stay. */
async function newest(db: DbOrTx, q: string, filter: AnswerFilter, after: Cursor["after"], limit: number) {
  const words = after ? q : await wordsInTheirPlace(db, q, filter, today());
  return { ...(await list(db, filter, after, limit, words)), words, fewer: false };
}

async function search(db: DbOrTx, q: string, filter: AnswerFilter, { after, page }: Cursor, size: number) {
  const typed = await searchAnswers(db, q, filter, page, { after, size });
  const first = !after && page === 1;
  const others = first ? await otherWords(db, q, filter, today()) : { words: [], said: true };
  const official = inTheirPlace(others, typed.weighed === 0 || typed.fewer || typed.words !== q);
  const found = official === null ? typed : await searchAnswers(db, official, filter, 1, { size });
  const answers = await openAnswersAt(
    db,
    found.answers.map(({ slug }) => slug),
  );
  const place = after ? writePosition(after) : "";
  const older = found.next && writePosition(found.next);
  return {
    answers,
    next: page < found.pages ? writeCursor(place, page + 1) : older,
    words: found.words,
    fewer: found.fewer,
  };
}

/** GET /api/v1/answers/{slug}: one answer; former addresses lead on, one that was taken down says only that. */
export async function answerApi(db: DbOrTx, request: Request, slug: string): Promise<Response> {
  const read = queryOf(ENDPOINTS.answer, request);
  if (!read.ok) return read.refused;
  const found = await findAnswer(db, slug);
  if (!found) return problem(404, "noAnswer");
  if (found.is === "withdrawn") return problem(410, "withdrawn");
  if (found.is === "elsewhere")
    return new Response(null, {
      status: 301,
      headers: { Location: paths.api(`/answers/${encodeURIComponent(found.slug)}`) },
    });
  const [answer] = await openAnswersAt(db, [slug]);
  return answer ? jsonAnswer(withAddress(answer)) : problem(410, "withdrawn");
}
