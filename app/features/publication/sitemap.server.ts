import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { answerFacets } from "./answer-facets.queries.server";
import { sitemapIndex, urlSet } from "./sitemap";
import { answersByMonth, ONE_FILE, sitemapAnswers } from "./sitemap.queries.server";

/** The part that is not about single answers. */
const PAGES = "trang";

/** Every public page worth finding: one file, or an index of one file a month where there are many answers. */
export async function sitemap(db: DbOrTx): Promise<string> {
  const months = await answersByMonth(db);
  const total = months.reduce((sum, { answers }) => sum + answers, 0);
  if (total > ONE_FILE)
    return sitemapIndex(
      [PAGES, ...months.map(({ month }) => month)].map((name) => publicUrl() + paths.sitemapPart(name)),
    );
  return urlSet(publicUrl(), [...(await pages(db)), ...(await answers(db, null))]);
}

/** One file of the index; null for a name that it does not have. */
export async function sitemapPart(db: DbOrTx, name: string): Promise<string | null> {
  if (name === PAGES) return urlSet(publicUrl(), await pages(db));
  const known = (await answersByMonth(db)).some(({ month }) => month === name);
  return known ? urlSet(publicUrl(), await answers(db, name)) : null;
}

async function pages(db: DbOrTx) {
  const fixed = [paths.home(), paths.answers(), paths.answerIndex(), paths.statistics(), paths.help()];
  const more = [paths.openData(), paths.follow(), paths.contact(), paths.privacy(), paths.accessibility()];
  const facets = (await answerFacets(db)).flatMap(({ kind, value }) =>
    kind === "field" || kind === "unit" || kind === "procedure" ? [paths.answersOf(kind, value)] : [],
  );
  return [...fixed, ...more, ...facets].map((path) => ({ path }));
}

const answers = async (db: DbOrTx, month: string | null) =>
  (await sitemapAnswers(db, month)).map(({ slug, changed }) => ({ path: paths.answer(slug), changed }));
