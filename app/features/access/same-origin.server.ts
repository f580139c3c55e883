import { publicUrl } from "~/platform/env.server";
import { FOREIGN_FORM } from "~/ui/error-words";

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * True when a request that changes something was sent by a page of this site: docs/decisions/0007. The browser's own
 * word (Sec-Fetch-Site) comes first, then Origin, then Referer, against the host asked for. A request with none of them
 * is no browser of the last years; it carries nobody's cookie by accident (SameSite=Lax) and passes.
 */
export function sameOrigin(request: Request): boolean {
  if (READING.includes(request.method)) return true;
  const site = request.headers.get("Sec-Fetch-Site");
  // "none": the person reloaded or restored the page by hand.
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("Origin") ?? request.headers.get("Referer");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  // A proxy that does not hand on the host leaves the address of the site as the one to compare with.
  return [request.url, publicUrl()].some((own) => new URL(own).host === new URL(origin).host);
}

/** Throws a 403 for a changing request that another site sent. For every action, public ones included. */
export function requireSameOrigin(request: Request): void {
  if (sameOrigin(request)) return;
  throw new Response(null, { status: 403, statusText: FOREIGN_FORM });
}
