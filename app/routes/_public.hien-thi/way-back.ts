import { withoutLanguage } from "~/shared/language";

/**
 * The page that a reader came from, as ~/paths names it; null when it lies elsewhere or is `here` itself.
 * @param address a whole address or a path, as the browser or a form has it
 * @param own addresses that this site is known by
 */
export function wayBack(address: string | null, own: readonly string[], here: string): string | null {
  const [first = "http://local"] = own;
  if (!address || !URL.canParse(address, first)) return null;
  const url = new URL(address, first);
  if (!own.some((one) => new URL(one).host === url.host) || !/^https?:$/.test(url.protocol)) return null;
  const path = withoutLanguage(url.pathname);
  // Two slashes at the start would lead to another site.
  if (path.startsWith("//") || path === here) return null;
  return path + url.search;
}
