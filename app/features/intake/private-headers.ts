/** For pages that show what one person wrote: no copy in a cache, no address handed to another site. */
export const PRIVATE_HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
} as const;

/** `export { privateHeaders as headers }` in the route. */
export const privateHeaders = () => PRIVATE_HEADERS;
