/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import { formatNumber } from "~/shared/vi-format";
import { Vi } from "~/ui/drawn/vi";
import { DrawnChart } from "./chart";
import type { Section } from "./section";

type Props = {
  section: Section;
  /** Of the table as a file. */
  fileHref: string;
  words: { table: string; file: string };
  language: Language;
};

/**
 * A subject of the statistics: its sentence, its table, the table as a file, its picture. The letters of a picture are loose
 * numbers where nothing is drawn, so they come last there; the style sheet shows the picture under the sentence.
 */
export function SectionBody({ section, fileHref, words, language }: Props) {
  const { id, heading, sentence, chart, rows } = section;
  const isVietnamese = (name: string) => language !== "vi" && section.vietnameseNames.includes(name);
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <p>{sentence}</p>
      {rows.length > 0 ? (
        <>
          <details className="numbers">
            <summary>
              {words.table}
              <span className="sr-only">: {heading}</span>
            </summary>
            <Numbers section={section} isVietnamese={isVietnamese} language={language} />
          </details>
          <p className="numbers-file no-print meta">
            <a href={fileHref}>
              {words.file}
              <span className="sr-only">: {heading}</span>
            </a>
          </p>
        </>
      ) : null}
      {chart?.note ? <p className="chart-note meta">{chart.note}</p> : null}
      {chart ? (
        <DrawnChart
          id={`hinh-${id}`}
          title={chart.title}
          says={sentence}
          drawn={chart.drawn}
          names={(name) => (isVietnamese(name) ? { lang: "vi" } : {})}
          language={language}
        />
      ) : null}
    </>
  );
}

type TableProps = Pick<Props, "section" | "language"> & { isVietnamese(name: string): boolean };

/** As ui/data-table draws it; there are hundreds of cells, and nothing in them but names and numbers. */
function Numbers({ section: { heading, columns, rows }, isVietnamese, language }: TableProps) {
  return (
    <table className="data">
      <caption className="sr-only">{heading}</caption>
      <thead>
        <tr>
          {columns.map((header, index) => (
            <th key={header} scope="col" className={index > 0 ? "num" : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = "", ...cells]) => (
          <tr key={name}>
            <th scope="row" data-label={columns[0]}>
              <Vi language={isVietnamese(String(name)) ? language : "vi"}>{name}</Vi>
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} data-label={columns[index + 1]} className="num">
                {typeof cell === "number" ? formatNumber(cell, language) : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
