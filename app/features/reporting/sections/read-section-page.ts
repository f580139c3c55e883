import type { LocalDate } from "~/shared/local-date";
import { LETTER, readLetter } from "../documents/letter";
import type { Section } from "./outline";
import { type ReadSection, readSectionForm, textName } from "./read-section-form";

/** What was typed on a section's page; of the letter, whose texts are of kinds of their own, its date is read as one. */
export function readSectionPage(
  { key, section }: { key: string; section: Section },
  get: (name: string) => string,
  { sums, period }: { sums?: Readonly<Record<string, number>> | undefined; period: { to: LocalDate } },
): ReadSection {
  const read = readSectionForm(section, get, sums);
  if (key !== LETTER) return read;
  const { texts, errors } = readLetter(read.data.texts, period);
  const byName = Object.fromEntries(Object.entries(errors).map(([each, words]) => [textName(each), [words]]));
  return { data: { ...read.data, texts }, errors: { ...read.errors, ...byName } };
}
