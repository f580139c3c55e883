import type { FormLine } from "~/features/reporting/form-sheet";
import { isFigureKey } from "~/features/reporting/form-version";
import type { ReportView } from "~/features/reporting/report-view";
import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";

/** The grid of the form; every number leads to the episodes it counts. */
export function FormTable({ view: { sheet, query } }: { view: ReportView }) {
  const columns = sheet.groups.flatMap((group) => group.columns);
  const cells = ({ field, name, values }: FormLine) =>
    columns.map((column, index) => {
      const value = values[index] ?? 0;
      const heading = column.group === null ? column.label : `${column.group}, ${column.label}`;
      if (!isFigureKey(column.key)) return <td key={column.key}>{formatNumber(value)}</td>;
      return (
        <td key={column.key}>
          <a
            href={paths.staff.reportEpisodes({ ...query, field, key: column.key })}
            className={value === 0 ? "text-soft no-underline" : "print:text-ink print:no-underline"}
            aria-label={`${formatNumber(value)}, ${name}: ${heading}`}
          >
            {formatNumber(value)}
          </a>
        </td>
      );
    });
  return (
    <div className="scroll print:overflow-visible print:text-[8pt]">
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              TT
            </th>
            <th scope="col" rowSpan={2}>
              Lĩnh vực
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
              <th scope="row" className="min-w-44 print:min-w-0">
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
