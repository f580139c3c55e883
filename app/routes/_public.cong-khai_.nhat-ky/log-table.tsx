import type { LogLine } from "~/features/publication/public-log.queries.server";
import { TRUST } from "~/features/publication/trust-messages";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";
import { useFormats, useWords, Vi } from "~/ui/language";

/** The rows of the log, newest first. */
export function LogTable({ lines }: { lines: readonly LogLine[] }) {
  const words = useWords(TRUST);
  const formats = useFormats();
  return (
    <DataTable
      caption={words.logTitle}
      rows={lines}
      rowKey={({ seq }) => seq}
      empty={words.noLog}
      columns={[
        { key: "seq", header: words.columns.seq, numeric: true, cell: ({ seq }) => seq },
        { key: "at", header: words.columns.at, cell: ({ at }) => formats.dateTime(new Date(at)) },
        {
          key: "act",
          header: words.columns.act,
          cell: ({ act, version }) => (
            <>
              {words.act[act]} <span className="meta one-line">({words.version(version).toLowerCase()})</span>
            </>
          ),
        },
        {
          key: "answer",
          header: words.columns.answer,
          rowHeader: true,
          cell: ({ slug, title }) =>
            slug ? (
              <a href={paths.answer(slug)}>
                <Vi>{title}</Vi>
              </a>
            ) : (
              words.notPublic
            ),
        },
        { key: "unit", header: words.columns.unit, cell: ({ unitName }) => <Vi>{unitName}</Vi> },
        {
          key: "hash",
          header: words.columns.hash,
          cell: ({ hash }) => (
            <span className="code" title={hash}>
              {hash.slice(0, 12)}…
            </span>
          ),
        },
      ]}
    />
  );
}
