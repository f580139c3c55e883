import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { meantWords } from "../publication/meant-words.server";
import { searchWords, typedWords } from "../publication/search-words";
import { standingEntries } from "../publication/standing-entries.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import { assignableUnits } from "../workflow/assignable.server";
import type { StoredItem } from "../workflow/item.server";
import { type Found, searchItems } from "../workflow/search.queries.server";
import { UNCLASSIFIED } from "../workflow/states";
import { coSigners } from "./co-signers.server";
import { itemsUnder, leadOf, similarItems } from "./similar-items.queries.server";
import { suggest } from "./suggest";

/** So many similar items a suggestion is drawn from. */
const ASKED = 9;
const SHOWN = 5;

/** Whether an actor may hand an item to a unit now: only then a suggestion leads there. */
export const mayAssign = async (
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  item: StoredItem,
  unit: string,
  today: LocalDate,
): Promise<boolean> => (await assignableUnits(db, actor, item, [unit], today)).length > 0;

/** What belongs to the matter of an item, and who has it now: its lead or those under it, who co-signed it, what is like it. */
export async function matterOf(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  item: StoredItem,
  look: boolean,
  today: LocalDate,
) {
  const [lead, under, signers, similar, holder] = await Promise.all([
    leadOf(db, actor, item.mergedInto),
    itemsUnder(db, actor, item.id),
    coSigners(db, item.id),
    look ? similarItems(db, actor, item, ASKED, today) : [],
    unitAtWork(db, item.holder, today),
  ]);
  const suggested = suggest(similar, UNCLASSIFIED);
  const assigns = suggested.unit !== null && (await mayAssign(db, actor, item, suggested.unit.value, today));
  return { lead, under, signers, similar: similar.slice(0, SHOWN), ...suggested, assigns, holder };
}

/**
 * Items found by words an officer typed, all of them in one item, with or without diacritics; where none has them, one
 * slip of the fingers, in a word that no published answer has, is forgiven with the words of the published answers. With
 * what says whether another item can be put under them (canLead).
 */
export async function searchMatter(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  typed: string,
  today: LocalDate,
): Promise<{ found: (Found & { holder: string; mergedInto: number | null })[]; words: string }> {
  const { found, words } = await foundByWords(db, actor, typed);
  const rows = await db.$queryRaw<{ code: string; holder: string; mergedInto: number | null }[]>`
    SELECT reference_code AS code, unit_on(holder, ${today}::date) AS holder, merged_into AS "mergedInto"
      FROM feedback WHERE reference_code = ANY(${found.map(({ code }) => code)}::text[])`;
  const of = new Map(rows.map(({ code, ...row }) => [code, row]));
  return {
    words,
    found: found.flatMap((item) => {
      const row = of.get(item.code);
      return row ? [{ ...item, ...row }] : [];
    }),
  };
}

async function foundByWords(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  typed: string,
): Promise<{ found: Found[]; words: string }> {
  const { found } = await searchItems(db, actor, typed);
  if (found.length > 0) return { found, words: typed };
  const words = searchWords(typed);
  const known = await standingEntries(db, words);
  const unknown = words.filter((word) => !known.has(word));
  for (const meant of await meantWords(db, words, typedWords(typed), "", unknown)) {
    const other = await searchItems(db, actor, meant.join(" "));
    if (other.found.length > 0) return { found: other.found, words: meant.join(" ") };
  }
  return { found, words: typed };
}
