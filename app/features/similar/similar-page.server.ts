import type { DbOrTx } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { meantWords } from "../publication/meant-words.server";
import { knownWords } from "../publication/most-words.queries.server";
import { searchWords } from "../publication/search-words";
import type { StoredItem } from "../workflow/item.server";
import { type Found, searchItems } from "../workflow/search.queries.server";
import { UNCLASSIFIED } from "../workflow/states";
import { coSigners } from "./co-sign.server";
import { itemsUnder, leadOf, similarItems } from "./similar-items.queries.server";
import { suggest } from "./suggest";

/** So many similar items a suggestion is drawn from. */
const ASKED = 9;
const SHOWN = 5;

/** What belongs to the matter of an item: its lead or those under it, who co-signed it, what is like it. */
export async function matterOf(db: DbOrTx, actor: Pick<Actor, "roles">, item: StoredItem, look: boolean) {
  const [lead, under, signers, similar] = await Promise.all([
    leadOf(db, actor, item.mergedInto),
    itemsUnder(db, actor, item.id),
    coSigners(db, item.id),
    look ? similarItems(db, actor, item, ASKED) : [],
  ]);
  return { lead, under, signers, similar: similar.slice(0, SHOWN), ...suggest(similar, UNCLASSIFIED) };
}

/**
 * Items found by words an officer typed, all of them in one item, with or without diacritics; where none has them, one
 * slip of the fingers, in a word that no published answer has, is forgiven with the words of the published answers.
 */
export async function searchMatter(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  typed: string,
): Promise<{ found: Found[]; words: string }> {
  const found = await searchItems(db, actor, typed);
  if (found.length > 0) return { found, words: typed };
  const words = searchWords(typed);
  const known = await knownWords(db, words);
  const unknown = words.filter((word) => !known.has(word));
  const meant = (await meantWords(db, words, "", unknown))?.join(" ");
  return meant ? { found: await searchItems(db, actor, meant), words: meant } : { found, words: typed };
}
