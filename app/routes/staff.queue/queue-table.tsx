import type { ReactNode } from "react";
import type { ClockWords } from "~/features/workflow/due-clock";
import type { QueueLine } from "~/features/workflow/queue.queries.server";
import { isAnswered } from "~/features/workflow/states";
import { statusTone, statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { formatDate } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { DueDate } from "~/ui/due-date";
import { StatusTag } from "~/ui/status-tag";

export type Line = QueueLine & ClockWords;

const PICK: Column<Line> = {
  key: "pick",
  header: "Chọn",
  cell: ({ code, title }) => (
    <input type="checkbox" name="codes" value={code} aria-label={`Chọn ${title}, ${code}`} />
  ),
};

const COLUMNS: readonly Column<Line>[] = [
  {
    key: "due",
    header: "Hạn",
    cell: ({ dueOn, words, urgency, dueProvisional }) => (
      <DueDate dueOn={dueOn} words={words} urgency={urgency} provisional={dueProvisional} />
    ),
  },
  {
    key: "title",
    header: "Nội dung",
    rowHeader: true,
    cell: ({ code, title, channelName, posted, status, outside }) => (
      <>
        <a href={paths.staff.feedback(code)}>{title}</a>
        <br />
        <span className="meta">
          <span className="code">{code}</span> · {channelName}
          {posted && !isAnswered(status) ? " · câu trả lời trước đang công khai" : null}
        </span>
        {outside ? (
          <>
            <br />
            <span className="meta">
              Chờ {outside.from}
              {outside.answerBy ? `, đề nghị trả lời trước hết ngày ${formatDate(outside.answerBy)}` : null}
            </span>
          </>
        ) : null}
      </>
    ),
  },
  { key: "field", header: "Lĩnh vực", cell: (line) => line.fieldName },
  { key: "holder", header: "Đang giữ", cell: (line) => line.holderName },
  {
    key: "status",
    header: "Trạng thái",
    cell: (line) => <StatusTag tone={statusTone(line)}>{statusWords(line)}</StatusTag>,
  },
  {
    key: "received",
    header: "Nhận",
    cell: (line) => <time dateTime={line.receivedOn}>{formatDate(line.receivedOn)}</time>,
  },
];

/** One line an item, the clock first; with `pick` each can be ticked for work on many at once. */
export function QueueTable({
  lines,
  caption,
  empty,
  pick,
}: {
  lines: readonly Line[];
  caption: string;
  pick: boolean;
  empty: ReactNode;
}) {
  return (
    <DataTable
      caption={caption}
      columns={pick ? [PICK, ...COLUMNS] : COLUMNS}
      rows={lines}
      rowKey={(line) => line.id}
      empty={empty}
    />
  );
}
