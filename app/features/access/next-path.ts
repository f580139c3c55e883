const BASE = "http://local";

/**
 * The page to go on to, from an address that came with the request: only a path of the staff area of this site, else
 * null. Sign-in and sign-out are no places to go on to.
 */
export function safeNext(next: string | null | undefined): string | null {
  if (!next || !/^\/staff(?:[/?]|$)/.test(next) || /[\\\p{Cc}]/u.test(next) || !URL.canParse(next, BASE))
    return null;
  const url = new URL(next, BASE);
  // Dots are resolved before looking: /staff/../x is not in the staff area.
  if (url.origin !== BASE || !/^\/staff(?:\/|$)/.test(url.pathname)) return null;
  if (/^\/staff\/sign-(?:in|out)(?:\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search;
}
