import type { Written } from "../narrative/narrative";
import type { Outline } from "../sections/outline";
import { figureWords } from "../sections/section-figures";

/** S11: what the outline asks for and nobody stated, a sentence each: required figures, texts and empty sections. */
export function missingParts(
  outline: Outline,
  written: Written,
  figures: ReadonlyMap<string, unknown>,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): { where: string; words: string }[] {
  return outline.sections.flatMap((section) => {
    const title = `Mục ${section.key} (${section.title.replace(/ \{@next\}/, "")})`;
    const isEmpty = written.sections.find(({ key }) => key === section.key)?.empty ?? false;
    if (isEmpty) return [{ where: section.key, words: `${title} chưa có nội dung.` }];
    const absent = section.required.filter((key) => !figures.has(key)).map(figureWords);
    const unsaid = section.texts
      .filter(({ key, required }) => required && !texts[section.key]?.[key]?.trim())
      .map(({ label }) => label);
    return [
      ...(absent.length > 0
        ? [{ where: section.key, words: `${title} chưa có số ${absent.join(", số ")}.` }]
        : []),
      ...unsaid.map((label) => ({ where: section.key, words: `${title}: chưa có phần “${label}”.` })),
    ];
  });
}
