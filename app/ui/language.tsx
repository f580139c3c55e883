import { createContext, type ReactNode, useContext } from "react";
import type { InBoth, Language } from "~/shared/language";
import { formatsIn } from "~/shared/vi-format";

/** The language of the page that is being drawn; set once for the whole page (entry.server.tsx). */
export const LanguageContext = createContext<Language>("vi");

/** The language of the page. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a dictionary in the language of the page. */
export const useWords = <W,>(dictionary: InBoth<W>): W => dictionary[useContext(LanguageContext)];

/** Numbers, dates and sizes as the language of the page writes them. */
export const useFormats = () => formatsIn(useContext(LanguageContext));

/**
 * What is Vietnamese in whatever language the page is: names, questions, answers, an officer's reasons. Marked, so that
 * it is read out with the right voice.
 */
export function Vi({ children }: { children: ReactNode }) {
  return useLanguage() === "vi" ? children : <span lang="vi">{children}</span>;
}

/** The same for an element that holds nothing else: `<p {...useVi()}>`. */
export const useVi = (): { lang?: "vi" } => (useLanguage() === "vi" ? {} : { lang: "vi" });
