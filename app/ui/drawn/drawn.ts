/** Markup that is ready to be sent: whatever was text in it has been escaped. */
export class Drawn {
  constructor(readonly html: string) {}
}

/** What an element may hold, as in React: numbers and texts are shown, nothing and truth values are not. */
export type Child = Drawn | string | number | boolean | null | undefined | readonly Child[];

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const ANY_SIGN = /[&<>"']/;
const EACH_SIGN = /[&<>"']/g;

/** A text as it stands between tags and in the quotes of an attribute, written as React writes it. */
export const escaped = (text: string): string =>
  ANY_SIGN.test(text) ? text.replace(EACH_SIGN, (sign) => SIGNS[sign] ?? sign) : text;

/** What an element holds, in markup. */
export function markupOf(child: Child): string {
  if (typeof child === "string") return escaped(child);
  if (child instanceof Drawn) return child.html;
  if (typeof child === "number") return String(child);
  if (child === null || child === undefined || typeof child === "boolean") return "";
  let markup = "";
  for (const one of child) markup += markupOf(one);
  return markup;
}

/** Hands what is drawn to the React element around it: `<ol {...into(lines)} />`. The one way markup gets into a page unescaped. */
export const into = (drawn: Drawn): { dangerouslySetInnerHTML: { __html: string } } => ({
  dangerouslySetInnerHTML: { __html: drawn.html },
});
