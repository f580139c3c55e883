import { formatNumber } from "~/shared/vi-format";
import type { FigureKey } from "./figures";
import type { FormLine, FormSheet } from "./form-sheet";
import { isFigureKey } from "./form-version";

type Props = {
  sheet: FormSheet;
  /** Where a number leads: the items behind it; `field` is null in the total. Left out where nothing was counted. */
  hrefOf?: (field: string | null, key: FigureKey) => string;
};

/** The grid of the form; every number leads to the episodes it counts. */
export function FormTable({ sheet, hrefOf }: Props) {
  const columns = sheet.groups.flatMap((group) => group.columns);
  const cells = ({ field, name, values }: FormLine) =>
    columns.map((column, index) => {
      const value = values[index] ?? 0;
      const heading = column.group === null ? column.label : `${column.group}, ${column.label}`;
      if (!hrefOf || !isFigureKey(column.key)) return <td key={column.key}>{formatNumber(value)}</td>;
      return (
        <td key={column.key}>
          <a
            href={hrefOf(field, column.key)}
            className={value === 0 ? "text-soft no-underline" : "print:text-ink print:no-underline"}
            aria-label={`${formatNumber(value)}, ${name}: ${heading}`}
          >
            {formatNumber(value)}
          </a>
        </td>
      );
    });
  return (
    <div className="print-wide scroll print:overflow-visible print:text-[8pt]">
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              TT
            </th>
            <th scope="col" rowSpan={2}>
              {sheet.rowHead}
            </th>
            {sheet.groups.map(({ label, columns: own }) =>
              label === null ? (
                <th key={own[0]?.key} scope="col" rowSpan={2}>
                  {own[0]?.label}
                </th>
              ) : (
                <th key={label} scope="colgroup" colSpan={own.length}>
                  {label}
                </th>
              ),
            )}
          </tr>
          <tr>
            {sheet.groups.flatMap(({ label, columns: own }) =>
              label === null
                ? []
                : own.map((column) => (
                    <th key={column.key} scope="col">
                      {column.label}
                    </th>
                  )),
            )}
          </tr>
          <tr>
            {["A", "B", ...columns.map(({ number }) => `(${number})`)].map((text) => (
              <td key={text} className="bg-wash text-center!">
                {text}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.lines.map((line) => (
            <tr key={line.field}>
              <td className="text-center!">{line.number}</td>
              <th scope="row" className="min-w-44 print:min-w-40">
                {line.name}
              </th>
              {cells(line)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">
              <b>{sheet.total.name}</b>
            </th>
            {cells(sheet.total)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
