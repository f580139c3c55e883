import type { OfficialLetter } from "~/shared/official-letter";
import type { FormSheet } from "../form-sheet";
import type { Written } from "../narrative/narrative";

/** A report and its forms are one document: place, date and signature of the letter stand under each form too. */
export const signedAlike = (annexes: readonly FormSheet[], letter: OfficialLetter): FormSheet[] =>
  annexes.map((sheet) => ({
    ...sheet,
    signature: { dateLine: letter.placeAndDate, lines: letter.signature, name: letter.signer },
  }));

/** The law that a report is made by, as its unit typed it, before the first sentence of the outline. */
export function onBasis(written: Written, basis: string | undefined): Written {
  const typed = basis
    ?.trim()
    .replace(/\s+/g, " ")
    .replace(/[.;,:]$/, "");
  return typed ? { ...written, intro: `${typed}. ${written.intro}` } : written;
}

/** The text of a numbered supplement: its title says so, its first words say why it was made. */
export function asSupplement(written: Written, supplement: number, reason: string | null): Written {
  const number = String(supplement).padStart(2, "0");
  const why = reason?.trim().replace(/[.;]$/, "");
  return {
    ...written,
    abstract: `${written.abstract} (bổ sung số ${number})`,
    intro: `${why ? `Lý do bổ sung: ${why}. ` : ""}${written.intro}`,
  };
}

/** What a report still lacks on paper: sections without a word, its number, its place; a sentence each. */
export function gapsOnPaper(
  { sections }: Pick<Written, "sections">,
  { number, place }: { number: string; place: string },
): string[] {
  const empty = sections.filter((section) => section.empty);
  const names = empty.map((section) => `${section.number} ${section.title}`.trim());
  return [
    ...(empty.length > 0 ? [`${empty.length} mục chưa có nội dung: ${names.join("; ")}.`] : []),
    ...(number.trim() ? [] : ["Chưa có số văn bản."]),
    ...(place.trim() ? [] : ["Chưa có địa danh."]),
  ];
}
