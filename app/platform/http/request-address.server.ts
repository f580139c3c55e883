import type { Request as Incoming } from "express";

/** Name and port the reader asked for; express 4 itself would drop the port. */
export function hostOf(req: Incoming): string {
  const trusted = req.app.get("trust proxy fn") as (address: string, hop: number) => boolean;
  const forwarded = trusted(req.socket.remoteAddress ?? "", 0) ? req.get("X-Forwarded-Host") : undefined;
  return (forwarded?.split(",")[0] ?? req.headers.host ?? "").trim();
}

/** Where the routes are told they stand: `publicUrl` when it is set, whatever the Host header says. */
export function originOf(req: Incoming, publicUrl: string | undefined): string {
  if (publicUrl) return new URL(publicUrl).origin;
  const origin = `${req.protocol}://${hostOf(req)}`;
  return URL.canParse(origin) ? origin : "http://localhost";
}

/** The address as the routes see it, or the status to refuse it with. */
export function addressOf(req: Incoming, publicUrl: string | undefined): URL | 400 | 404 {
  const address = originOf(req, publicUrl) + req.originalUrl;
  if (!URL.canParse(address)) return 400;
  const url = new URL(address);
  // Words of the framework's scripts, which run nowhere here.
  if (/\.data$|\/__manifest$/.test(url.pathname)) return 404;
  if (url.searchParams.has("_data")) url.searchParams.delete("_data");
  return url;
}
