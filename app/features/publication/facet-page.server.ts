import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { inLanguage, type Language } from "~/shared/language";
import { facetOf } from "./answer-facets.queries.server";
import { answerLines } from "./answer-lines.server";
import { LIBRARY } from "./library-messages";
import { readPosition, writePosition } from "./list-position";
import { listAnswers } from "./public-list.queries.server";
import { shareOf } from "./share.server";

/** The page of a field, a unit or a procedure: its answers, newest first, with words in `language`. Throws 404 for what does not exist, and leads on to the search where the address holds words. */
export async function loadFacetPage(
  db: DbOrTx,
  kind: "field" | "unit" | "procedure",
  code: string,
  query: URLSearchParams,
  language: Language,
) {
  // Words in the address are looked for where the form of the page looks for them.
  const q = query.get("q")?.trim();
  if (q) throw redirect(inLanguage(paths.answers({ [kind]: code, q }), language));
  const after = readPosition(query.get("cursor") ?? "");
  const [facet, page] = await Promise.all([
    facetOf(db, kind, code),
    listAnswers(db, { [kind]: code }, after),
  ]);
  if (!facet) throw new Response(null, { status: 404 });
  const here = paths.answersOf(kind, code);
  const words = LIBRARY[language];
  const lead = words.facetLead[kind](facet.name);
  return {
    ...{ kind, code, name: facet.name, count: facet.answers, lead },
    answers: answerLines(page.answers),
    first: after ? here : null,
    next: page.next && paths.answersOf(kind, code, { cursor: writePosition(page.next) }),
    share: shareOf(here, `${facet.name} – ${words.title}`, lead, { language }),
    feed: paths.feed("atom", { [kind]: code }),
    unlisted: after !== undefined,
  };
}
