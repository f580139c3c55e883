import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { displayCode, displayHeader, displayOf } from "~/shared/display";
import type { ChangeWatch } from "../pages/change-watch";
import { type PageStore, pageKey, type StoredPage } from "../pages/page-store";
import type { PageChanges, PageTopic } from "../pages/page-topics";
import { packedFor } from "./packed.server";
import { pageOf } from "./page-response.server";
import { addressOf, type Surroundings } from "./request-address.server";
import { isReadable } from "./request-check.server";
import { securityHeaders } from "./security-headers.server";

export interface PublicPagesOptions extends Surroundings {
  store: PageStore;
  watch: ChangeWatch;
  /** What the page at a path shows, when it is the same for everyone; null for all others. */
  topicsAt(pathname: string): readonly PageTopic[] | null;
  /**
   * Draws the page. The request has nothing but an address and, where the reader chose one, how pages look: nothing else
   * of a cookie, no address of a person, no language.
   */
  render(request: Request): Promise<Response>;
  /** Pages speak of today: they do not outlive it. */
  today(): string;
  /** Milliseconds since 1970. */
  clock?: () => number;
}

/** What came of drawing a page; without a page when it is not one to keep: an error, a way to another address. */
type Drawn = { status: number; headers: [string, string][]; body: Buffer; page?: StoredPage };

/**
 * Answers pages that are the same for everyone from memory, each as long as nothing that it shows has changed
 * (decision 0014). Answers false for whatever else is asked for: that goes on to the routes.
 */
export function publicPages(options: PublicPagesOptions) {
  const { store, watch, topicsAt, render, today, clock = Date.now } = options;
  const drawing = new Map<string, Promise<Drawn>>();

  return async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    if ((req.method !== "GET" && req.method !== "HEAD") || !isReadable(req.url ?? "")) return false;
    const url = addressOf(req, options);
    if (typeof url === "number") return false;
    const display = displayCode(displayOf(req.headers.cookie));
    const key = pageKey(url, display);
    const known = store.get(key);
    const topics = known?.topics ?? topicsAt(url.pathname);
    const changes = topics && (await watch.now());
    // Without the database nobody knows whether a page is still right; the routes say what is the matter.
    if (!changes) return false;
    const stamp = stampOf(topics, changes, today());
    const ready = known?.stamp === stamp ? known : null;
    const drawn = ready
      ? null
      : await drawOnce(new Request(url, { headers: displayHeader(display) }), key, stamp, topics);
    const page = ready ?? drawn?.page;
    if (page && sendPage(page, display, req, res)) store.set(key, page);
    if (page || !drawn) return true;
    // Answers without words for people are given words by the door behind.
    if (drawn.status >= 500 || (drawn.status >= 400 && drawn.body.length === 0)) return false;
    res.writeHead(drawn.status, drawn.headers.flat());
    res.end(req.method === "HEAD" ? undefined : drawn.body);
    return true;
  };

  /** Many who ask for a page that has just been dropped wait for one drawing of it. */
  function drawOnce(
    asked: Request,
    key: string,
    stamp: string,
    topics: readonly PageTopic[],
  ): Promise<Drawn> {
    const same = `${stamp} ${key}`;
    const underWay = drawing.get(same);
    if (underWay) return underWay;
    const begun = draw(asked, stamp, topics).finally(() => drawing.delete(same));
    drawing.set(same, begun);
    return begun.then((drawn) => {
      if (drawn.page) store.set(key, drawn.page);
      return drawn;
    });
  }

  async function draw(asked: Request, stamp: string, topics: readonly PageTopic[]): Promise<Drawn> {
    const response = await render(asked);
    const page = pageOf(response);
    const body = page === undefined ? Buffer.from(await response.arrayBuffer()) : Buffer.from(page);
    // To be asked about before it is shown again: that costs a few bytes, and nobody reads what was withdrawn.
    const usual = {
      ...securityHeaders(asked.url.startsWith("https:")),
      "cache-control": "no-cache",
      vary: "Accept-Encoding, Cookie",
    };
    const headers = [
      ...Object.entries(usual).filter(([name]) => !response.headers.has(name)),
      ...response.headers,
    ];
    if (response.status !== 200 || !mayBeKept(response.headers))
      return { status: response.status, headers, body };
    const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    const modified = Math.floor(clock() / 1000);
    return { status: 200, headers, body, page: { stamp, topics, headers, etag, modified, body } };
  }

  /** @returns whether the page has grown by being packed */
  function sendPage(page: StoredPage, display: string, req: IncomingMessage, res: ServerResponse): boolean {
    // When it was drawn, which is never before it changed, with whatever portal a reader compares it. Two versions of
    // one second would look the same, so a page of this very second does not say when it was made; nor does a page in
    // another look, since a change of looks leaves the time of the page as it was.
    const datable = display === "" && page.modified < Math.floor(clock() / 1000);
    // In one go: a header at a time, writing them takes as long as all the rest.
    const head: string[] = ["ETag", page.etag];
    if (datable) head.push("Last-Modified", new Date(page.modified * 1000).toUTCString());
    const current = datable ? isCurrent(page, req.headers) : isKnown(page.etag, req.headers["if-none-match"]);
    for (const [name, value] of page.headers) if (!current || name !== "content-type") head.push(name, value);
    if (current) {
      res.writeHead(304, head).end();
      return false;
    }
    const { body, encoding, fresh } = packedFor(page, req.headers["accept-encoding"]);
    if (encoding) head.push("Content-Encoding", encoding);
    head.push("Content-Length", String(body.length));
    res.writeHead(200, head).end(req.method === "HEAD" ? undefined : body);
    return fresh;
  }
}

/** Two equal stamps: nothing that the page shows has changed in between. */
const stampOf = (topics: readonly PageTopic[], changes: PageChanges, today: string): string =>
  [today, ...topics.map((topic) => changes[topic])].join(" ");

/** A page that hands out a cookie, or that its route wants nobody to keep, is one reader's own. */
const mayBeKept = (headers: Headers): boolean =>
  !headers.has("Set-Cookie") && !/private|no-store/i.test(headers.get("Cache-Control") ?? "");

/** A reader that names a version is answered by it; one that knows only a time, by the time (RFC 9110 §13.2.2). */
function isCurrent(page: StoredPage, headers: IncomingMessage["headers"]): boolean {
  const etags = headers["if-none-match"];
  if (etags !== undefined) return isKnown(page.etag, etags);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Number.isFinite(since) && since / 1000 >= page.modified;
}

/** Has the reader this version? Compared as RFC 9110 §13.1.2 wants it, weakly. */
const isKnown = (etag: string, known: string | undefined): boolean =>
  (known ?? "").split(",").some((one) => ["*", etag.slice(2)].includes(one.trim().replace(/^W\//, "")));
