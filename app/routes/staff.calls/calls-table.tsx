import type { CallToMake } from "~/features/notifications/call-list.server";
import { MESSAGE } from "~/features/notifications/message-labels";
import { statusTone, statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";
import { ButtonLink } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { StatusTag } from "~/ui/status-tag";

/** By what the sender can be told, in words. */
function reachedBy({ phone, address, byPost, tries, barred }: CallToMake): string {
  if (barred) return "–";
  const way =
    phone && !byPost ? "Điện thoại" : address ? "Bưu điện" : phone ? "Điện thoại" : "Không có cách liên hệ";
  return tries > 0 ? `${way} · đã thử ${tries} lần` : way;
}

const COLUMNS: readonly Column<CallToMake>[] = [
  {
    key: "title",
    header: "Phản ánh",
    rowHeader: true,
    cell: ({ code, title }) => (
      <>
        <a href={paths.staff.feedback(code)}>{title}</a>
        <br />
        <span className="meta code">{code}</span>
      </>
    ),
  },
  {
    key: "what",
    header: "Cần báo",
    cell: ({ kinds, refused }) => (
      <>
        {[...new Set(kinds)].map((kind) => MESSAGE[kind].vi).join("; ")}
        {refused ? (
          <>
            <br />
            <span className="meta">Thư điện tử không gửi được</span>
          </>
        ) : null}
      </>
    ),
  },
  { key: "way", header: "Báo qua", cell: reachedBy },
  {
    key: "since",
    header: "Chờ từ",
    cell: ({ since }) => <time dateTime={since.toISOString()}>{formatDateTime(since)}</time>,
  },
  { key: "holder", header: "Đang giữ", cell: ({ holderName }) => holderName },
  {
    key: "status",
    header: "Trạng thái",
    cell: (line) => <StatusTag tone={statusTone(line)}>{statusWords(line)}</StatusTag>,
  },
  {
    key: "act",
    header: "Việc cần làm",
    cell: ({ code, barred }) =>
      barred ? (
        <span className="meta">Phản ánh nêu tên bạn, người khác gọi</span>
      ) : (
        <ButtonLink href={paths.staff.call(code)} variant="secondary" label={`Gọi và ghi lại cho ${code}`}>
          Gọi và ghi lại
        </ButtonLink>
      ),
  },
];

/** One line a sender who has to be told. */
export function CallsTable({ lines }: { lines: readonly CallToMake[] }) {
  return (
    <DataTable
      caption="Người gửi cần được báo bằng cách khác thư điện tử"
      columns={COLUMNS}
      rows={lines}
      rowKey={({ id }) => id}
      empty={
        <p>Không còn ai cần gọi. Người gửi không nhận được thư điện tử sẽ hiện ở đây để bạn báo cho họ.</p>
      }
    />
  );
}
