import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures. */
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
};

type Props<Row> = {
  /** What the table holds; read out first. Hidden for the eye unless `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** What would be here and what to do next. */
  empty: ReactNode;
};

/** A table on a screen, a list of small cards on a phone. */
export function DataTable<Row>({ caption, showCaption, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0) return <div className="empty">{empty}</div>;
  return (
    <table className="data">
      <caption className={showCaption ? undefined : "sr-only"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, numeric }) => (
            <th key={key} scope="col" className={numeric ? "num" : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, numeric, rowHeader, cell } = column;
  const shared = { "data-label": header, className: numeric ? "num" : undefined };
  return rowHeader ? (
    <th scope="row" {...shared}>
      {cell(row)}
    </th>
  ) : (
    <td {...shared}>{cell(row)}</td>
  );
}
