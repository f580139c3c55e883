import { DataTable } from "~/ui/data-table";
import { useFormats, useVi, Vi } from "~/ui/language";
import { DrawnChart } from "./chart";
import type { Section } from "./section";

type Props = {
  section: Section;
  /** Of the table as a file. */
  fileHref: string;
  words: { table: string; file: string };
};

type Line = readonly (string | number)[];

/** A subject of the statistics: its sentence, its picture, its table and the table as a file. */
export function SectionView({ section, fileHref, words }: Props) {
  const formats = useFormats();
  const vi = useVi();
  const namesOf = (name: string) => (section.vietnameseNames.includes(name) ? vi : {});
  const { id, heading, sentence, chart, columns, rows } = section;
  return (
    <section className="chart-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{sentence}</p>
      {chart ? (
        <DrawnChart
          id={`hinh-${id}`}
          title={chart.title}
          says={sentence}
          drawn={chart.drawn}
          names={namesOf}
        />
      ) : null}
      {rows.length > 0 ? (
        <>
          <details className="numbers">
            <summary>
              {words.table}
              <span className="sr-only">: {heading}</span>
            </summary>
            <DataTable
              caption={heading}
              rows={rows}
              rowKey={([name = ""]) => name}
              empty={null}
              columns={columns.map((header, index) => ({
                key: header,
                header,
                rowHeader: index === 0,
                numeric: index > 0,
                cell: (row: Line) => {
                  const cell = row[index] ?? "";
                  return typeof cell === "number" ? (
                    formats.number(cell)
                  ) : index === 0 && section.vietnameseNames.includes(cell) ? (
                    <Vi>{cell}</Vi>
                  ) : (
                    cell
                  );
                },
              }))}
            />
          </details>
          <p className="no-print meta">
            <a href={fileHref}>
              {words.file}
              <span className="sr-only">: {heading}</span>
            </a>
          </p>
        </>
      ) : null}
    </section>
  );
}
