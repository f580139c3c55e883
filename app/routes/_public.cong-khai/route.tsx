import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FeedLinks } from "~/features/open-data/feed-links";
import { answerFacets, facetOf } from "~/features/publication/answer-facets.queries.server";
import { answerLines } from "~/features/publication/answer-lines.server";
import { AnswerList, ListPages } from "~/features/publication/answer-pages";
import { facetChoices, knownTotal, narrowedTo, withPeriod } from "~/features/publication/facet-choices";
import { LIBRARY } from "~/features/publication/library-messages";
import { libraryMeta } from "~/features/publication/library-meta";
import { writePosition } from "~/features/publication/list-position";
import { looksLikeCode, namedFacet } from "~/features/publication/named-facet";
import { inTheirPlace } from "~/features/publication/other-words";
import { otherWords } from "~/features/publication/other-words.queries.server";
import { COUNTED, countAnswers, listAnswers } from "~/features/publication/public-list.queries.server";
import { searchAnswers } from "~/features/publication/search-answers.queries.server";
import { shareOf } from "~/features/publication/share.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { type Language, languageOf } from "~/shared/language";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { AnswerFilters } from "./answer-filters";
import { type AnswersView, filterOf, readAnswersView } from "./answers-view";
import { NothingFound } from "./nothing-found";
import { SearchNote } from "./search-note";

export const handle = { access: "public", shows: ["answers"] };
export const meta: MetaFunction<typeof loader> = libraryMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const words = LIBRARY[language];
  const view = readAnswersView(new URL(request.url).searchParams);
  const [facets, listed] = await Promise.all([answerFacets(db), view.q ? search(view) : list(view)]);
  const found = listed.search ? await withNamed(view, facets, listed) : listed;
  const { q, chosen, period, page, after } = view;
  const choices = withPeriod(facetChoices(facets, language), period, language);
  const filtered = Object.values(chosen).some(Boolean) || period !== "";
  const narrowed = [
    ...(q === "" ? [] : [{ title: words.searched, words: `“${q}”`, lang: "vi" as const }]),
    ...narrowedTo(choices, chosen, period, language),
  ];
  const stretch = [
    ...(after ? [words.olderThan(formatDate(localDateOf(new Date(after.at)), language))] : []),
    ...(page > 1 ? [words.nthPage(page)] : []),
  ];
  return {
    ...{ q, chosen, period, filtered: filtered || q !== "" },
    ...found,
    badPeriod: view.badPeriod,
    choices,
    total: q === "" ? await totalOf(view, facets, language) : null,
    narrowed,
    heading: [words.title, ...narrowed.map((part) => part.words), ...stretch].join(", "),
    first: after || page > 1 ? hrefOf(view) : null,
    share: shareOf(paths.answers(), words.title, words.description, { language }),
    feed: paths.feed("atom", found.followed),
    unlisted: filtered || view.badPeriod || q !== "" || after !== undefined || page > 1,
  };
}

/** How many answers a list without words holds, in a sentence; null where it is empty. */
async function totalOf(
  view: AnswersView,
  facets: Awaited<ReturnType<typeof answerFacets>>,
  language: Language,
): Promise<string | null> {
  const words = LIBRARY[language];
  const known = knownTotal(facets, view.chosen, view.period);
  if (known !== null) return known > 0 ? words.total(known) : null;
  const n = await countAnswers(db, filterOf(view));
  if (n > COUNTED) return words.totalMany(COUNTED);
  return n > 0 ? words.total(n) : null;
}

const hrefOf = ({ q, chosen, period }: AnswersView, more: Record<string, string | number> = {}) =>
  paths.answers({ q, ...chosen, period, ...more });

async function list(view: AnswersView) {
  const { answers, next } = await listAnswers(db, filterOf(view), view.after);
  return {
    answers: answerLines(answers),
    next: next && hrefOf(view, { cursor: writePosition(next) }),
    followed: { ...view.chosen, q: view.q },
    search: null,
  };
}

async function search(view: AnswersView) {
  const { q, page, after } = view;
  const filter = filterOf(view);
  const [typed, others] = await Promise.all([
    searchAnswers(db, q, filter, page, { after }),
    after || page > 1 ? NO_OTHER : otherWords(db, q, filter, localDateOf(new Date())),
  ]);
  const said = inTheirPlace(others, typed.weighed === 0 || typed.fewer || typed.words !== q);
  const found = said === null ? typed : await searchAnswers(db, said, filter, 1);
  // Where other words were looked for than typed, the next pages are of those.
  const href = (more: Record<string, string | number>) => hrefOf({ ...view, q: found.words }, more);
  const older = found.next && href({ cursor: writePosition(found.next) });
  const cursor = after ? writePosition(after) : "";
  return {
    answers: answerLines(found.answers, found.words),
    next: page < found.pages ? href({ cursor, page: page + 1 }) : older,
    // Who follows a search follows what was found: words with a slip would bring nothing, ever.
    followed: { ...view.chosen, q: found.words },
    search: {
      ...{ weighed: found.weighed, more: found.next !== null, first: !after, fewer: found.fewer },
      exact: found.exact,
      shown: found.words === q ? null : found.words,
      unsaid: said !== null && !others.said,
      meant: found.meant.map((words) => ({ words, href: hrefOf({ ...view, q: words }) })),
      also: others.words
        .filter((words) => words !== said)
        .map((words) => ({
          words,
          href: hrefOf({ ...view, q: words }),
        })),
    },
  };
}

/** The procedure whose code was typed. */
async function procedureOf(q: string) {
  const found = looksLikeCode(q) ? await facetOf(db, "procedure", q.trim()) : null;
  return found && { kind: "procedure" as const, value: found.code, name: found.name, answers: found.answers };
}

/**
 * What was found, with the field, unit or procedure that the words name; where no answer has all the words, its answers
 * stand in the place of guesses.
 */
async function withNamed(
  view: AnswersView,
  facets: Awaited<ReturnType<typeof answerFacets>>,
  found: Awaited<ReturnType<typeof search>>,
) {
  const named = Object.values(view.chosen).some(Boolean)
    ? null
    : (namedFacet(facets, view.q) ?? (await procedureOf(view.q)));
  const { weighed, fewer, shown } = found.search;
  if (!named || (weighed > 0 && !fewer && shown === null))
    return { ...found, search: { ...found.search, named } };
  const of = { ...view, q: "", chosen: { ...view.chosen, [named.kind]: named.value } };
  return { ...(await list(of)), search: { ...NOTHING_ELSE, first: found.search.first, named } };
}

const NO_OTHER = { words: [], said: true };
const NOTHING_ELSE = {
  weighed: 0,
  more: false,
  fewer: false,
  exact: null,
  shown: null,
  unsaid: false,
  meant: [],
  also: [],
};

export default function AnswersPage() {
  const { answers, next, first, filtered, followed, search, total, badPeriod, ...filters } =
    useLoaderData<typeof loader>();
  const words = useWords(LIBRARY);
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <AnswerFilters {...filters} />
      <p className="print-only">
        {filters.narrowed.map(({ title, words: said, lang }) => (
          <span key={title}>
            {title}: {lang ? <Vi>{said}</Vi> : said}.{" "}
          </span>
        ))}
      </p>
      {badPeriod ? <Notice tone="warning">{words.badPeriod}</Notice> : null}
      {search ? <SearchNote typed={filters.q} {...search} /> : total ? <p>{total}</p> : null}
      {answers.length > 0 ? <AnswerList answers={answers} /> : <NothingFound filtered={filtered} />}
      <ListPages first={first} next={next} />
      <p>
        <a href={paths.answerIndex()}>{words.index}</a>
      </p>
      <FeedLinks query={followed} />
    </>
  );
}
