import type { Request as Incoming } from "express";

/** Name and port the reader asked for; express 4 itself would drop the port. */
export function hostOf(req: Incoming): string {
  const trusted = req.app.get("trust proxy fn") as (address: string, hop: number) => boolean;
  const forwarded = trusted(req.socket.remoteAddress ?? "", 0) ? req.get("X-Forwarded-Host") : undefined;
  return (forwarded?.split(",")[0] ?? req.headers.host ?? "").trim();
}

/** Where the routes are told they stand: `publicUrl` when it is set, whatever the Host header says. */
export function originOf(req: Incoming, publicUrl: string | undefined): string {
  if (publicUrl) return originOfUrl(publicUrl);
  const origin = `${req.protocol}://${hostOf(req)}`;
  return URL.canParse(origin) ? origin : "http://localhost";
}

let lastUrl = "";
let lastOrigin = "";

/** There is one public address in a process, and every request asks for its origin. */
function originOfUrl(url: string): string {
  if (url !== lastUrl) [lastUrl, lastOrigin] = [url, new URL(url).origin];
  return lastOrigin;
}

/** The address as the routes see it, or the status to refuse it with. */
export function addressOf(req: Incoming, publicUrl: string | undefined): URL | 400 | 404 {
  let url: URL;
  try {
    url = new URL(originOf(req, publicUrl) + req.originalUrl);
  } catch {
    return 400;
  }
  // Words of the framework's scripts, which run nowhere here.
  if (/\.data$|\/__manifest$/.test(url.pathname)) return 404;
  if (url.search && url.searchParams.has("_data")) url.searchParams.delete("_data");
  return url;
}
