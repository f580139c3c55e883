import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import type { LocalDate } from "~/shared/local-date";
import { quarterOf } from "~/shared/period";

/** What a rating is counted under, and nothing else of the answer. */
export type Rated = { period: string; unit: string; field: string };

/** An answer as its rating link is made from: the item's code, and which of its answers (0 for the first). */
export type Answered = { code: string; episode: number; answeredOn: LocalDate; unit: string; field: string };

/**
 * The one-time link's token for an answer: what the rating is counted under, and a number that only the key of the portal
 * turns an item into. It is computed and never stored, so no table leads from a rating to an item (decision 0035); mail and
 * tracking page give the same one, which can be used once.
 */
export async function ratingToken(db: DbOrTx, answer: Answered): Promise<string> {
  const key = await ratingKey(db);
  const nonce = createHmac("sha256", key)
    .update(`answer|${answer.code}|${answer.episode}`)
    .digest("base64url");
  const body = JSON.stringify([
    quarterOf(answer.answeredOn).code,
    answer.unit,
    answer.field,
    nonce.slice(0, 22),
  ]);
  const packed = Buffer.from(body).toString("base64url");
  return `${packed}.${signature(key, packed)}`;
}

/** What a token is counted under, and the hash by which it is known as used; null for one that the portal never made. */
export async function readToken(
  db: DbOrTx,
  token: string,
): Promise<(Rated & { hash: Uint8Array<ArrayBuffer> }) | null> {
  const [packed = "", signed = ""] = token.split(".");
  const expected = Buffer.from(signature(await ratingKey(db), packed));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const [period, unit, field, nonce] = JSON.parse(
    Buffer.from(packed, "base64url").toString("utf8"),
  ) as string[];
  if (!period || !unit || !field || !nonce) return null;
  return {
    period,
    unit,
    field,
    hash: new Uint8Array(createHash("sha256").update(`spent|${nonce}`).digest()),
  };
}

/** The token of an answer as long as nobody has rated with it. */
export async function unspentToken(db: DbOrTx, answer: Answered): Promise<string | null> {
  const token = await ratingToken(db, answer);
  const read = await readToken(db, token);
  return read && !(await isSpent(db, read.hash)) ? token : null;
}

/** Whether a token was used already. */
export async function isSpent(db: DbOrTx, hash: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return (await db.ratingSpent.count({ where: { hash } })) > 0;
}

const signature = (key: Uint8Array, packed: string): string =>
  createHmac("sha256", key).update(`link|${packed}`).digest("base64url").slice(0, 32);

/** Made with the database and never changed. */
const ratingKey = kept(
  0,
  async (db: DbOrTx): Promise<Uint8Array> =>
    (await db.ratingKey.findUniqueOrThrow({ where: { id: 1 }, select: { key: true } })).key,
  [],
);
