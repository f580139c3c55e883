import type { ReactNode } from "react";
import type { LogLine } from "~/features/senders/log-lines";
import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";

const COLUMNS: Column<LogLine>[] = [
  { key: "at", header: "Lúc", cell: ({ at }) => formatDateTime(at) },
  {
    key: "who",
    header: "Ai",
    cell: ({ staffName, unitName }) =>
      staffName === null ? (
        "Lệnh của hệ thống"
      ) : (
        <>
          {staffName}
          {unitName ? <span className="meta"> {unitName}</span> : null}
        </>
      ),
  },
  {
    key: "what",
    header: "Việc",
    rowHeader: true,
    cell: ({ what, facts }) => (
      <>
        {what}
        {facts.map((fact) => (
          <span key={fact} className="meta">
            <br />
            {fact}
          </span>
        ))}
      </>
    ),
  },
  {
    key: "item",
    header: "Phản ánh",
    cell: ({ code }) =>
      code === null ? (
        "–"
      ) : (
        <a className="code" href={paths.staff.feedback(code)}>
          {code}
        </a>
      ),
  },
];

/** The log, one act a line. */
export function LogTable({ lines, empty }: { lines: readonly LogLine[]; empty: ReactNode }) {
  return (
    <DataTable
      caption="Nhật ký truy cập thông tin người gửi và thay đổi của quản trị, mới nhất ở trên"
      columns={COLUMNS}
      rows={lines}
      rowKey={({ key }) => key}
      empty={empty}
    />
  );
}
