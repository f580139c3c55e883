import { renderToStaticMarkup } from "react-dom/server";
import { type Language, linksInLanguage } from "~/shared/language";
import { LanguageContext } from "~/ui/language";
import type { Similar } from "./similar-list";
import { SimilarNote } from "./similar-note";

/** What enhance.js puts under a text while it is written: a heading and a list, or nothing at all. */
export function similarFragment(answers: readonly Similar[], language: Language): string {
  if (answers.length === 0) return "";
  const html = renderToStaticMarkup(
    <LanguageContext.Provider value={language}>
      <SimilarNote answers={answers} newTab />
    </LanguageContext.Provider>,
  );
  return linksInLanguage(html, language);
}
