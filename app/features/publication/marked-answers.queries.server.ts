import type { DbOrTx, Prisma } from "~/platform/db.server";
import { NEWEST_FIRST, type Position } from "./answer-rows.server";

/** So many texts are read at a time, and so many times: a word that is rare in these marks takes no minute. */
const BLOCK = 200;
const BLOCKS = 10;

type Hit = { id: number; at: string; says: boolean };

/**
 * Of the answers that a query on the index finds, newest first, those for which `says` holds: at most `n`, and where to
 * look on (null at the end).
 * @param from before this publication instant and number, null for the newest; `since`: not older
 */
export async function markedAnswers(
  db: DbOrTx,
  query: string,
  says: Prisma.Sql,
  n: number,
  from: { at: string | null; id: number },
  since: string | null,
): Promise<{ ids: number[]; next: Position | null }> {
  const kept: Hit[] = [];
  let place = from;
  const ids = () => kept.map(({ id }) => id);
  const lastKept = () => positionOf(kept.at(-1));
  for (let block = 0; block < BLOCKS; block += 1) {
    const hits = await db.$queryRaw<Hit[]>`
      SELECT p.id, to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, ${says} AS says
      FROM find_answers(${query}::tsquery, ${place.at}::timestamptz, ${place.id}::int, ${since}::timestamptz, ${BLOCK}::int) hit
      JOIN published_feedback p ON p.id = hit.id ${NEWEST_FIRST}`;
    for (const hit of hits.filter(({ says }) => says)) {
      // Only the one behind the last tells that there are more.
      if (kept.length === n) return { ids: ids(), next: lastKept() };
      kept.push(hit);
    }
    const last = positionOf(hits.at(-1));
    if (hits.length < BLOCK || !last) return { ids: ids(), next: null };
    place = last;
  }
  return { ids: ids(), next: kept.length === n ? lastKept() : (place as Position) };
}

const positionOf = (hit: Hit | undefined): Position | null => (hit ? { at: hit.at, id: hit.id } : null);
