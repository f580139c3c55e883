import { type DbOrTx, Prisma } from "~/platform/db.server";
import { oneBox } from "../intake/own-co-signatures.server";

/** UNKNOWN: nothing that one of them left can be held against what the other left. */
export type SenderComparison = "SAME" | "OTHER" | "UNKNOWN";

/**
 * Whether an item was sent by one of those who sent the others, as far as that can be known: under one phone number, one
 * mail address or one name, no matter the diacritics. Says nothing of who it is, so it is not logged; unknown senders are
 * nobody's equal.
 */
export async function compareSenders(
  db: DbOrTx,
  one: number,
  others: readonly number[],
): Promise<SenderComparison> {
  const [row] = await db.$queryRaw<{ same: boolean | null; comparable: boolean | null }[]>`
    SELECT bool_or(a.phone_digits = b.phone_digits OR ${oneBox("a.email")} = ${oneBox("b.email")}
        OR (f_plain(btrim(a.name)) = f_plain(btrim(b.name)) AND btrim(a.name) <> '')) AS same,
      bool_or(${bothLeft("phone_digits")} OR ${bothLeft("email")} OR ${bothLeft("name")}) AS comparable
    FROM sender a JOIN sender b ON b.feedback_id = ANY(${[...others]}::int[])
    WHERE a.feedback_id = ${one}`;
  if (row?.same) return "SAME";
  return row?.comparable ? "OTHER" : "UNKNOWN";
}

const bothLeft = (column: "phone_digits" | "email" | "name"): Prisma.Sql =>
  Prisma.raw(`(btrim(coalesce(a.${column}, '')) <> '' AND btrim(coalesce(b.${column}, '')) <> '')`);
