import { paths } from "~/paths";
import { LIBRARY } from "./library-messages";
import type { Similar } from "./similar-list";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** What enhance.js puts under a text while it is written: a heading and a list, or nothing at all. */
export function similarFragment(answers: readonly Similar[]): string {
  const words = LIBRARY.vi;
  if (answers.length === 0) return "";
  const lines = answers.map(
    ({ slug, title, unitName, answeredOn }) =>
      `<li><a href="${escaped(paths.answer(slug))}" target="_blank">${escaped(title)}</a> <span class="meta">${escaped(words.answeredLine(unitName, answeredOn))}</span></li>`,
  );
  return `<p><b>${escaped(words.similarTitle)}.</b> ${escaped(words.similarLead)} ${escaped(words.newTab)}</p><ul class="bullets">${lines.join("")}</ul>`;
}
