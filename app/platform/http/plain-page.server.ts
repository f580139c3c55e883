import { inLanguage, type Language } from "../../shared/language";
import { PLAIN } from "./plain-words";

/** A page for the moments when not even the frame can be drawn: while starting, when drawing failed, or when what came is
 * no request. */
export function plainPage(what: Exclude<keyof (typeof PLAIN)["vi"], "home">, language: Language): string {
  const { home, [what]: words } = PLAIN[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title></head><body><main><h1>${words.title}</h1><p>${words.sentence}</p><p><a href="${inLanguage("/", language)}">${home}</a></p></main></body></html>`;
}
