import { useLocation } from "@remix-run/react";
import { hasOneAddress, inLanguage, type Language } from "~/shared/language";
import { useLanguage } from "./language";

/**
 * The page in the other language, with what was asked of it; the home page where the address is there only once, as
 * for what the server refused by itself.
 */
export function useOtherLanguage(): { language: Language; href: string } {
  const { pathname, search } = useLocation();
  const language = useLanguage() === "vi" ? "en" : "vi";
  return { language, href: inLanguage(hasOneAddress(pathname) ? "/" : pathname + search, language) };
}
