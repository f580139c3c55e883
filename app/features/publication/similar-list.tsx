import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { useFormats, useWords, Vi } from "~/ui/language";
import { SIMILAR } from "./similar-words";

export type Similar = { slug: string; title: string; unitName: string; answeredOn: LocalDate };

/** Answers about a like matter, each with who gave it and when. `newTab` while something is being written. */
export function SimilarList({ answers, newTab }: { answers: readonly Similar[]; newTab?: boolean }) {
  const words = useWords(SIMILAR);
  const formats = useFormats();
  return (
    <ul className="bullets">
      {answers.map(({ slug, title, unitName, answeredOn }) => (
        <li key={slug}>
          <a href={paths.answer(slug)} target={newTab ? "_blank" : undefined}>
            <Vi>{title}</Vi>
          </a>{" "}
          <span className="meta">
            <Vi>{unitName}</Vi> {words.answered} {formats.date(answeredOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
