import type { DbOrTx } from "~/platform/db.server";
import { oneBox } from "../intake/own-co-signatures.server";

/**
 * Whether two items were sent by one person, as far as that can be known: under one phone number, one mail address or one
 * name, no matter the diacritics. Says nothing of who it is, so it is not logged; unknown senders are nobody's equal.
 */
export async function sameSender(db: DbOrTx, one: number, other: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ same: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM sender a JOIN sender b
        ON a.phone_digits = b.phone_digits OR ${oneBox("a.email")} = ${oneBox("b.email")}
        OR (f_plain(btrim(a.name)) = f_plain(btrim(b.name)) AND btrim(a.name) <> '')
       WHERE a.feedback_id = ${one} AND b.feedback_id = ${other}) AS same`;
  return row?.same ?? false;
}
