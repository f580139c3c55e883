type Props = {
  /** Address of the page with newer rows, if there is one. */
  newer?: string | null;
  older?: string | null;
  /** Which list this turns, for those who hear the page. */
  label?: string;
};

/** Forward and back through a list that is too long for page numbers. */
export function Pagination({ newer, older, label = "Trang kết quả" }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {newer ? (
        <a href={newer} rel="prev">
          <span aria-hidden="true">← </span>Mới hơn
        </a>
      ) : null}
      {older ? (
        <a href={older} rel="next">
          Cũ hơn<span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
