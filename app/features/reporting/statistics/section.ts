import type { Language } from "~/shared/language";
import type { StatisticsMessages } from "./statistics-messages";

export const SECTIONS = {
  quarters: "theo-quy",
  punctuality: "dung-han",
  field: "linh-vuc",
  unit: "co-quan",
  channel: "kenh",
  kind: "loai",
  result: "ket-qua",
  excluded: "khong-tiep-nhan",
  ratings: "hai-long",
  promises: "cam-ket",
} as const;
export type SectionName = keyof typeof SECTIONS;

/** Drawn as bars from nothing; the parts of a bar lie one after the other. */
export type Chart =
  | { is: "bars"; series: readonly string[]; bars: readonly { name: string; values: readonly number[] }[] }
  | {
      is: "columns";
      series: readonly string[];
      columns: readonly { name: string; values: readonly number[] }[];
    }
  | { is: "line"; points: readonly { name: string; numerator: number; denominator: number }[] };

/** One subject: its sentence, its table, and what is drawn of it. Page and CSV show the same. */
export type Section = {
  name: SectionName;
  /** In addresses: of the page and of the CSV. */
  id: string;
  heading: string;
  sentence: string;
  /** What the picture shows, and what is in the table alone; null when there is nothing to draw. */
  chart: { title: string; drawn: Chart; note?: string | undefined } | null;
  columns: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly (string | number)[])[];
  /** Names of rows and bars that are Vietnamese whatever the language: of fields and units. */
  vietnameseNames: readonly string[];
};

/** The words of one language, and which it is. */
export type Words = StatisticsMessages & { language: Language };

/** What a subject is called, with nothing in it yet. */
export const head = (name: SectionName, words: Words) => ({
  name,
  id: SECTIONS[name],
  heading: words[name].heading,
  vietnameseNames: [],
});
