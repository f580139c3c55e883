import { useWords } from "./language";
import { UI } from "./ui-words";

type Props = {
  /** Address of the page with newer rows, if there is one. */
  newer?: string | null;
  older?: string | null;
  /** Which list this turns, for those who hear the page. */
  label?: string;
};

/** Forward and back through a list that is too long for page numbers. */
export function Pagination({ newer, older, label }: Props) {
  const words = useWords(UI);
  if (!newer && !older) return null;
  return (
    <nav className="pagination" aria-label={label ?? words.pages}>
      {newer ? (
        <a href={newer} rel="prev">
          <span aria-hidden="true">← </span>
          {words.newer}
        </a>
      ) : null}
      {older ? (
        <a href={older} rel="next">
          {words.older}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
