import type { HeadersFunction } from "@remix-run/node";

/** For pages that show what one person wrote: no copy in a cache, no address handed to another site. */
export const PRIVATE_HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
} as const;

/**
 * For pages somebody writes in, and for what a form is answered with: this browser alone keeps them, so that its back
 * button shows the page with the typed text; otherwise it would show its own error and offer to send once more.
 */
export const WRITING_HEADERS = { ...PRIVATE_HEADERS, "Cache-Control": "private, no-cache" } as const;

/** `export { privateHeaders as headers }` in the route; the answer to a form may say otherwise. */
export const privateHeaders: HeadersFunction = ({ actionHeaders }) =>
  actionHeaders.get("Cache-Control") === WRITING_HEADERS["Cache-Control"] ? WRITING_HEADERS : PRIVATE_HEADERS;

/** `export { writingHeaders as headers }` in the route of a page with texts to write. */
export const writingHeaders: HeadersFunction = () => WRITING_HEADERS;
