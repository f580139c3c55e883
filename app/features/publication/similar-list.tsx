import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { useFormats, useWords, Vi } from "~/ui/language";
import { LIBRARY } from "./library-messages";
import { SIMILAR } from "./similar-words";

export type Similar = {
  slug: string;
  title: string;
  unitName: string;
  answeredOn: LocalDate;
  reopenedOn: LocalDate | null;
};

/** Published answers about a like matter; they open in a `newTab` while something is being written. */
export function SimilarList({ answers, newTab }: { answers: readonly Similar[]; newTab?: boolean }) {
  const words = useWords(SIMILAR);
  const { reopened } = useWords(LIBRARY);
  const formats = useFormats();
  return (
    <ul className="bullets">
      {answers.map(({ slug, title, unitName, answeredOn, reopenedOn }) => (
        <li key={slug}>
          <a href={paths.answer(slug)} target={newTab ? "_blank" : undefined}>
            <Vi>{title}</Vi>
          </a>{" "}
          <span className="meta">
            <Vi>{unitName}</Vi> {words.answered} {formats.date(answeredOn)}
            {reopenedOn ? `. ${reopened(formats.date(reopenedOn))}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
