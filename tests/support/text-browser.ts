import { plain } from "./site-walk";

const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|td|th|title|tr|ul|textarea)$/;

/**
 * A page as a browser that shows only text reads it: one line a block, in the order of the document, without stylesheet,
 * scripts and pictures. "# " before headings (as many as their level), [links], (buttons), <fields>.
 */
export function readAsText(html: string): string[] {
  const lines: string[] = [];
  let line = "";
  const unseen: string[] = [];
  const end = () => {
    const text = plain(line).replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  const body = html.replace(/<!doctype[^>]*>|<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1>/g, " ");
  for (const [, closing, name = "", rest = "", text] of body.matchAll(
    /<(\/?)([a-z][a-z\d]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi,
  )) {
    if (text !== undefined) {
      if (unseen.length === 0) line += text;
      continue;
    }
    const tag = name.toLowerCase();
    if (unseen.length > 0) {
      if (closing && tag === unseen.at(-1)) unseen.pop();
      else if (!closing && tag === unseen.at(-1)) unseen.push(tag);
      continue;
    }
    if (!closing && / hidden(?:=|\s|$)| aria-hidden="true"/.test(rest) && !VOID.test(tag)) {
      unseen.push(tag);
      continue;
    }
    if (BLOCK.test(tag)) end();
    line += closing ? (CLOSE[tag] ?? "") : markOf(tag, rest);
  }
  end();
  return lines;
}

const CLOSE: Readonly<Record<string, string>> = { a: "]", button: ")", label: " " };

function markOf(tag: string, rest: string): string {
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`, "i").exec(rest)?.[1];
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level) return `${"#".repeat(Number(level))} `;
  if (tag === "a") return "[";
  if (tag === "button") return `(${attribute("aria-label") ?? ""}`;
  if (tag === "img") return attribute("alt") ?? "";
  if (tag === "input" && attribute("type") !== "hidden") return ` <${attribute("type") ?? "text"}> `;
  if (tag === "textarea") return " <textarea> ";
  return tag === "select" ? " <select> " : "";
}
