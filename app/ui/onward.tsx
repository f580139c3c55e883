type Props = {
  /** Which list this leads through, for those who hear the page. */
  label: string;
  /** Address of its beginning, or of the page before, where this one does not begin there. */
  first?: string | null;
  next: string | null;
  words?: { first: string; next: string };
};

/** On through a list whose pages are read one after another, and back to its beginning from any of them. */
export function Onward({ label, first, next, words = STAFF }: Props) {
  if (!first && !next) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {first ? <a href={first}>{words.first}</a> : null}
      {next ? (
        <a href={next} rel="next">
          {words.next}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}

const STAFF = { first: "Về đầu danh sách", next: "Xem tiếp" };
