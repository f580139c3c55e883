import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { LIBRARY } from "./library-messages";

export type Similar = { slug: string; title: string; unitName: string; answeredOn: LocalDate };

/** Answers about a like matter, each with who gave it and when. */
export function SimilarList({ answers }: { answers: readonly Similar[] }) {
  return (
    <ul className="bullets">
      {answers.map(({ slug, title, unitName, answeredOn }) => (
        <li key={slug}>
          <a href={paths.answer(slug)}>{title}</a>{" "}
          <span className="meta">{LIBRARY.vi.answeredLine(unitName, answeredOn)}</span>
        </li>
      ))}
    </ul>
  );
}
