import type { DbOrTx } from "~/platform/db.server";

/** A file that came with an item, or with an answer of its sender: then `eventSeq` is that answer's. */
export type ItemFile = { id: number; fileName: string; size: number; eventSeq: number | null };

type Beside = {
  files: ItemFile[];
  /** Last part of the address of its published answer, while there is one. */
  answerSlug: string | null;
  /** The same of the item that it repeats. */
  matterSlug: string | null;
};

/** What a confidential item shows. */
export const NOTHING_BESIDE: Beside = { files: [], answerSlug: null, matterSlug: null };

/** What stands beside an item on its sender's page, in one question. */
export async function besideItem(
  db: DbOrTx,
  { id, repeatOf }: { id: number; repeatOf: number | null },
): Promise<Beside> {
  const [row] = await db.$queryRaw<Beside[]>`
    SELECT (SELECT slug FROM published_feedback WHERE feedback_id = ${id} AND withdrawn_at IS NULL) AS "answerSlug",
           (SELECT slug FROM published_feedback WHERE feedback_id = ${repeatOf}::int AND withdrawn_at IS NULL)
             AS "matterSlug",
           ARRAY(SELECT json_build_object('id', id, 'fileName', file_name, 'size', size, 'eventSeq', event_seq)
                   FROM attachment WHERE feedback_id = ${id} ORDER BY id) AS files`;
  return row ?? NOTHING_BESIDE;
}
