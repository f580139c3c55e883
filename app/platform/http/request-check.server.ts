import { withoutLanguage } from "../../shared/language";

/** What the checks need to know of a request; `host` and `publicHost` are what an own form's Origin may name. */
export interface IncomingRequest {
  method: string;
  /** Path and query as they came. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  host: string;
  publicHost?: string;
  /** Paths under which forms may bring files. */
  fileForms: readonly string[];
  /** Paths that carry their key themselves: no cookie counts there, so that another site's form can do nothing by them. */
  keyForms: readonly string[];
}

const MIB = 1024 * 1024;
/** Five attachments and their texts. */
const WITH_FILES = 30 * MIB;
/** Texts of 100,000 Vietnamese letters take nine bytes a letter when a form encodes them; they get a form, not a 413. */
const TEXT_ONLY = 4 * MIB;

/** The largest body, in bytes, that this request may bring. */
export function bodyLimit({ url, headers, fileForms }: Omit<IncomingRequest, "method">): number {
  const takesFiles = fileForms.some((path) => withoutLanguage(url).startsWith(path));
  return takesFiles && mediaType(headers) === "multipart/form-data" ? WITH_FILES : TEXT_ONLY;
}

/**
 * Looks at everything but the body.
 * @returns the status to refuse with (400, 403, 405, 413, 415), or undefined when the routes may see it
 */
export function refusalBeforeBody(request: IncomingRequest): number | undefined {
  if (!isReadable(request.url)) return 400;
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (request.method !== "POST") return 405;
  if (isForeign(request)) return 403;
  if (Number(request.headers["content-length"] ?? 0) > bodyLimit(request)) return 413;
  if (!["application/x-www-form-urlencoded", "multipart/form-data"].includes(mediaType(request.headers)))
    return 415;
  const encoding = request.headers["content-encoding"];
  return encoding === undefined || encoding === "identity" ? undefined : 415;
}

/** Percent signs that spell no UTF-8, and U+0000, which no text of ours may hold. */
export function isReadable(url: string): boolean {
  if (!url.includes("%")) return true;
  if (/%00/.test(url)) return false;
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** A form of another site that posts to ours. Old browsers send neither header; the cookies are SameSite then too. */
function isForeign({ headers, host, publicHost, url, keyForms }: IncomingRequest): boolean {
  if (keyForms.some((path) => withoutLanguage(url).startsWith(path))) return false;
  if (headers["sec-fetch-site"] === "cross-site") return true;
  const origin = headers.origin;
  if (typeof origin !== "string") return false;
  const from = URL.canParse(origin) ? new URL(origin).host : undefined;
  return from === undefined || (from !== host && from !== publicHost);
}

const mediaType = (headers: IncomingRequest["headers"]): string =>
  String(headers["content-type"] ?? "")
    .split(";", 1)[0]
    ?.trim()
    .toLowerCase() ?? "";
