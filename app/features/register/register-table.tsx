import type { ReactNode } from "react";
import { paths } from "~/paths";
import { type RegisterColumn, type RegisterEntry, registerColumns } from "./register-entry";

type Props = { caption: string; entries: readonly RegisterEntry[]; identities: boolean };

/** The register as it stands on paper: every column of workflow.md §8, a frame around each cell. */
export function RegisterTable({ caption, entries, identities }: Props) {
  const columns = registerColumns(identities);
  return (
    <section className="scroll" aria-label={caption}>
      <table className="sheet register">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header }) => (
              <th key={key} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            <tr key={`${entry.no ?? i} ${entry.code}`}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} entry={entry} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ column, entry }: { column: RegisterColumn; entry: RegisterEntry }): ReactNode {
  const text = column.text(entry);
  if (column.key === "no")
    return (
      <th scope="row" id={entry.no === null ? undefined : `so-${entry.no}`}>
        {text}
      </th>
    );
  if (column.key !== "summary" || entry.hidden) return <td>{text}</td>;
  return (
    <td>
      {entry.summary}
      <br />
      <a href={paths.staff.feedback(entry.code)} className="code">
        {entry.code}
      </a>
    </td>
  );
}
