import type { LogLine } from "~/features/publication/public-log.queries.server";
import { TRUST } from "~/features/publication/trust-messages";
import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";

/** The rows of the log, newest first. */
export function LogTable({ lines }: { lines: readonly LogLine[] }) {
  const words = TRUST.vi;
  return (
    <DataTable
      caption={words.logTitle}
      rows={lines}
      rowKey={({ seq }) => seq}
      empty={words.noLog}
      columns={[
        { key: "seq", header: words.columns.seq, numeric: true, cell: ({ seq }) => seq },
        { key: "at", header: words.columns.at, cell: ({ at }) => formatDateTime(new Date(at)) },
        {
          key: "act",
          header: words.columns.act,
          cell: ({ act, version }) => `${words.act[act]} (${words.version(version).toLowerCase()})`,
        },
        {
          key: "answer",
          header: words.columns.answer,
          rowHeader: true,
          cell: ({ slug, title }) => (slug ? <a href={paths.answer(slug)}>{title}</a> : words.notPublic),
        },
        { key: "unit", header: words.columns.unit, cell: ({ unitName }) => unitName },
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
