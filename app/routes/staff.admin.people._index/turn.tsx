/** Forward and back through a list in the order of names. */
export function Turn({ previous, next }: { previous: string | null; next: string | null }) {
  if (!previous && !next) return null;
  return (
    <nav className="pagination" aria-label="Các trang của danh sách">
      {previous ? (
        <a href={previous} rel="prev">
          <span aria-hidden="true">← </span>Trang trước
        </a>
      ) : null}
      {next ? (
        <a href={next} rel="next">
          Trang sau<span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
