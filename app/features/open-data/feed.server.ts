import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { loadSettings } from "../reference/settings.server";
import { aboutInWords, unknownCodes } from "./about.server";
import { withAddress } from "./answers-api.server";
import { atomFeed, jsonFeed } from "./feed";
import { filterFor, followedQuery, readFollowed } from "./followed";
import { openAnswers } from "./open-answers.queries.server";
import { OPEN_DATA } from "./open-data-messages";
import { unknownRefused } from "./respond.server";

/** A reader that looks once a day misses nothing. */
const ENTRIES = 50;

/** The newest answers of a field, a unit, a search or all, as a feed; 422 for a code that does not exist. */
export async function feedOf(db: DbOrTx, request: Request, as: "atom" | "json"): Promise<Response> {
  const followed = readFollowed(new URL(request.url).searchParams);
  const about = await aboutInWords(db, followed);
  if (about === false) return unknownRefused(await unknownCodes(db, followed));
  const { portalName, provinceName, focalUnitName } = await loadSettings(db);
  const words = OPEN_DATA.vi;
  const { answers } = await openAnswers(db, filterFor(followed), { limit: ENTRIES, words: followed.q });
  const query = followedQuery(followed);
  const feed = {
    title: words.feedTitle(about, `${portalName} ${provinceName}`),
    self: publicUrl() + paths.feed(as) + (query && `?${query}`),
    page: publicUrl() + paths.answers() + (query && `?${query}`),
    host: new URL(publicUrl()).hostname,
    author: focalUnitName,
    entries: answers.map(withAddress),
    words,
  };
  return as === "atom"
    ? new Response(atomFeed(feed), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } })
    : new Response(JSON.stringify(jsonFeed(feed)), { headers: { "Content-Type": "application/feed+json" } });
}
