import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";

/** What the address of a request depends on beside the request. */
export interface Surroundings {
  /** When set, what the routes take for their own address, whatever the Host header says. */
  publicUrl: string | undefined;
  /** Whether a neighbour may say where the reader came from; `hop` counts from the nearest, 0. */
  trusts(address: string, hop: number): boolean;
}

/** Name and port the reader asked for. */
export const hostOf = (req: IncomingMessage, around: Surroundings): string =>
  (forwarded(req, "x-forwarded-host", around) ?? req.headers.host ?? "").trim();

/** Whether the reader came by TLS, here or at the proxy in front. */
const cameByTls = (req: IncomingMessage, around: Surroundings): boolean =>
  (req.socket as Partial<TLSSocket>).encrypted === true ||
  forwarded(req, "x-forwarded-proto", around)?.trim() === "https";

/** Where the routes are told they stand. */
export function originOf(req: IncomingMessage, around: Surroundings): string {
  if (around.publicUrl) return originOfUrl(around.publicUrl);
  const origin = `http${cameByTls(req, around) ? "s" : ""}://${hostOf(req, around)}`;
  return URL.canParse(origin) ? origin : "http://localhost";
}

/** What the reader's own proxy said first; undefined when nobody in front is trusted. */
function forwarded(req: IncomingMessage, name: string, { trusts }: Surroundings): string | undefined {
  const said = req.headers[name];
  if (said === undefined || !trusts(req.socket.remoteAddress ?? "", 0)) return undefined;
  return String(said).split(",", 1)[0];
}

let lastUrl = "";
let lastOrigin = "";

/** There is one public address in a process, and every request asks for its origin. */
function originOfUrl(url: string): string {
  if (url !== lastUrl) [lastUrl, lastOrigin] = [url, new URL(url).origin];
  return lastOrigin;
}

/** The address as the routes see it, or the status to refuse it with. */
export function addressOf(req: IncomingMessage, around: Surroundings): URL | 400 | 404 {
  let url: URL;
  try {
    url = new URL(originOf(req, around) + req.url);
  } catch {
    return 400;
  }
  // Words of the framework's scripts, which run nowhere here.
  if (/\.data$|\/__manifest$/.test(url.pathname)) return 404;
  if (url.search && url.searchParams.has("_data")) url.searchParams.delete("_data");
  return url;
}
