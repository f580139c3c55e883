import { createHmac, timingSafeEqual } from "node:crypto";
import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { type DbOrTx, db } from "~/platform/db.server";
import { inLanguage, LANGUAGES, type Language, withoutLanguage } from "~/shared/language";
import { hit, PER_ADDRESS, takeBack } from "../access/throttle.server";
import { readItem, type StoredItem } from "../workflow/item.server";
import { parseReferenceCode } from "../workflow/reference-code";
import { cookie, readCookie } from "./cookies.server";
import { PRIVATE_HEADERS } from "./private-headers";
import { openWithSecret } from "./secrets.server";

/** Long enough to read and answer, short enough for a machine that others use too. */
const HOURS = 4;
const COOKIE = "pakn-tra-cuu";

export type LookUpResult =
  | { ok: true; referenceCode: string; key: Uint8Array }
  | { ok: false; reason: "WRONG" }
  | { ok: false; reason: "SLOW_DOWN"; waitSeconds: number };

/**
 * Whether code and secret, as typed, belong together. An unknown code and a wrong secret are one answer; every wrong
 * try slows its network address down, a right one is taken back. A secret that was given later is in force from here on.
 */
export async function lookUp(
  db: DbOrTx,
  given: { code: string; secret: string; address: string },
  now: Date,
): Promise<LookUpResult> {
  const throttle = `look-up:address:${given.address}`;
  const waitSeconds = await hit(db, throttle, now, PER_ADDRESS);
  if (waitSeconds > 0) return { ok: false, reason: "SLOW_DOWN", waitSeconds };
  const referenceCode = parseReferenceCode(given.code);
  const key = referenceCode ? await openWithSecret(db, referenceCode, given.secret) : null;
  if (!referenceCode || !key) return { ok: false, reason: "WRONG" };
  await takeBack(db, throttle);
  return { ok: true, referenceCode, key };
}

/** Goes on to the item that was found, which stays open on this device in both languages. */
export function openTracking(
  request: Request,
  { referenceCode, key }: { referenceCode: string; key: Uint8Array },
  now: Date,
): Response {
  const answer = redirect(paths.tracking(referenceCode), { status: 303, headers: PRIVATE_HEADERS });
  for (const cookie of trackingCookies(request, { referenceCode, key }, now))
    answer.headers.append("Set-Cookie", cookie);
  return answer;
}

/** What opens an item on this device, in both languages. */
export const trackingCookies = (
  request: Request,
  { referenceCode, key }: { referenceCode: string; key: Uint8Array },
  now: Date,
): string[] => LANGUAGES.map((language) => trackingCookie(request, referenceCode, key, now, language));

/**
 * The Set-Cookie value that opens the pages of one item in a language for a few hours. It is signed with the hash of the secret, so the first use of a
 * new secret closes what the old one opened, and the cookie does not hold the secret itself.
 */
export function trackingCookie(
  request: Request,
  referenceCode: string,
  key: Uint8Array,
  now: Date,
  language: Language = "vi",
): string {
  const expires = String(now.getTime() + HOURS * 3_600_000);
  const value = `${expires}.${signature(referenceCode, expires, key)}`;
  const path = inLanguage(paths.tracking(referenceCode), language);
  return cookie(request, COOKIE, value, { path, maxAgeSeconds: HOURS * 3600 });
}

/**
 * The lock of the tracking pages: the reference code of the item this device has opened. Throws a redirect to the
 * look-up form otherwise, whether there is such an item or not.
 */
export async function requireTracking(
  request: Request,
  code: string | undefined,
  now: Date,
): Promise<string> {
  const keyOf = (referenceCode: string) =>
    db.feedback.findUnique({ where: { referenceCode }, select: { secretHash: true, referenceCode: true } });
  return (await opened(request, code, now, keyOf)).referenceCode;
}

/** The same lock; answers the whole item, which is then read once. */
export const requireTrackedItem = (
  request: Request,
  code: string | undefined,
  now: Date,
): Promise<StoredItem> => opened(request, code, now, (referenceCode) => readItem(db, referenceCode));

async function opened<Item extends { secretHash: Uint8Array | null }>(
  request: Request,
  code: string | undefined,
  now: Date,
  read: (referenceCode: string) => Promise<Item | null>,
): Promise<Item> {
  const referenceCode = parseReferenceCode(code ?? "");
  const [expires = "", signed = ""] = (readCookie(request, COOKIE) ?? "").split(".");
  if (referenceCode && Number(expires) > now.getTime()) {
    const item = await read(referenceCode);
    const key = item?.secretHash;
    if (key && equal(signed, signature(referenceCode, expires, key))) return item;
  }
  const writes =
    request.method === "POST" ? unlockedPage(withoutLanguage(new URL(request.url).pathname)) : null;
  // 307: what was written comes along, so that it can be sent once both codes were typed anew (decision 0008).
  throw redirect(paths.lookUp({ ma: code, nhac: signed ? "het-gio" : undefined, tiep: writes }), {
    status: writes ? 307 : 303,
    headers: PRIVATE_HEADERS,
  });
}

/** A page of an item on which its sender writes, from an address that came with a request; null for every other one. */
export const unlockedPage = (path: string | null): string | null =>
  path && /^\/tra-cuu\/[A-Za-z0-9-]{1,40}\/(?:bo-sung|mo-lai|rut|xem-lai)$/.test(path) ? path : null;

const signature = (referenceCode: string, expires: string, key: Uint8Array): string =>
  createHmac("sha256", key).update(`${referenceCode}|${expires}`).digest("base64url");

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
