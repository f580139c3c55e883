import { into } from "~/ui/drawn/drawn";
import { useLanguage } from "~/ui/language";
import type { Section } from "./section";
import { SectionBody } from "./section-body";

type Props = {
  section: Section;
  /** Of the table as a file. */
  fileHref: string;
  words: { table: string; file: string };
};

/** A subject of the statistics. */
export function SectionView(props: Props) {
  const { id } = props.section;
  const body = SectionBody({ ...props, language: useLanguage() });
  return <section className="chart-section" aria-labelledby={id} {...into(body)} />;
}
