import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { localDateOf } from "~/shared/local-date";
import { LIBRARY } from "../publication/library-messages";
import { loadSettings } from "../reference/settings.server";
import { aboutInWords, unknownCodes } from "./about.server";
import { withAddress } from "./answers-api.server";
import { atomFeed, jsonFeed } from "./feed";
import { followedQuery, readFollowed } from "./followed";
import { followedAnswers } from "./followed-answers.server";
import { OPEN_DATA } from "./open-data-messages";
import { FeedQuery, readQuery } from "./queries";
import { problem, unknownRefused } from "./respond.server";

/** A reader that looks once a day misses nothing. */
const ENTRIES = 50;

/** The newest answers of a field, a unit, a search or all, as a feed; 400 for a parameter that it does not know or that is there twice, 422 for a code that does not exist. */
export async function feedOf(db: DbOrTx, request: Request, as: "atom" | "json"): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const read = readQuery(FeedQuery, query);
  if (!read.ok) return problem(400, "badQuery", read.wrong);
  const followed = readFollowed(query);
  const about = await aboutInWords(db, followed);
  if (about === false) return unknownRefused(await unknownCodes(db, followed));
  const { portalName, provinceName, focalUnitName } = await loadSettings(db);
  const words = { ...OPEN_DATA.vi, reopened: LIBRARY.vi.reopened };
  const answers = await followedAnswers(db, followed, localDateOf(new Date()), { limit: ENTRIES });
  const asked = followedQuery(followed);
  const feed = {
    title: words.feedTitle(about, `${portalName} ${provinceName}`),
    self: publicUrl() + paths.feed(as) + (asked && `?${asked}`),
    page: publicUrl() + paths.answers() + (asked && `?${asked}`),
    host: new URL(publicUrl()).hostname,
    author: focalUnitName,
    entries: answers.map(withAddress),
    changed: answers.length > 0 ? "" : await lastChange(db),
    words,
  };
  return as === "atom"
    ? new Response(atomFeed(feed), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } })
    : new Response(JSON.stringify(jsonFeed(feed)), { headers: { "Content-Type": "application/feed+json" } });
}

/** When an answer was last published, corrected or taken down; this moment where none ever was. */
async function lastChange(db: DbOrTx): Promise<string> {
  const last = await db.publicationLog.findFirst({ orderBy: { seq: "desc" }, select: { at: true } });
  return (last?.at ?? new Date()).toISOString();
}
