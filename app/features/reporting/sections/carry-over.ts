import { OPENING_RULES } from "../checks/figure-rules";
import { LETTER } from "../documents/letter";
import type { Outline } from "./outline";
import type { ReportSections, SectionData } from "./section-data";

/** Figures that stay what they were until somebody changes them: stocks and equipment. Flows start anew each period. */
const STAYS =
  /^(publish\.(open|local)|boxes\.|services\.|esystem\.(units|departments|districts)|onestop\.procedures|units\..*_all|nonterritorial\.)/;

/**
 * The last period's sections as a starting point for this one: texts and stocks as they were, what was pending as what
 * is carried over (not where another quarter lies between, `adjoins`), no flow. Sections that this outline does not have
 * are left behind; so are number and date of the letter.
 */
export function carryOver(
  last: ReportSections,
  outline: Outline,
  adjoins: boolean,
): Record<string, SectionData> {
  const all: Record<string, number> = Object.assign({}, ...Object.values(last).map(({ figures }) => figures));
  const carried: Record<string, SectionData> = {};
  for (const section of outline.sections) {
    const before = last[section.key];
    const figures: Record<string, number> = {};
    for (const key of section.figures) {
      const closing = OPENING_RULES.find(({ opening }) => opening === key)?.closing;
      const value = closing ? (adjoins ? all[closing] : undefined) : STAYS.test(key) ? all[key] : undefined;
      if (value !== undefined) figures[key] = value;
    }
    const known = section.texts.map(({ key }) => key);
    const texts = Object.fromEntries(
      Object.entries(before?.texts ?? {}).filter(([key]) => known.includes(key)),
    );
    if (Object.keys(figures).length + Object.keys(texts).length > 0)
      carried[section.key] = { figures, texts, details: {} };
  }
  const { number: _, date: __, ...letter } = last[LETTER]?.texts ?? {};
  if (Object.keys(letter).length > 0) carried[LETTER] = { figures: {}, texts: letter, details: {} };
  return carried;
}
