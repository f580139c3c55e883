import type { Preview } from "~/features/workflow/change-calendar.server";
import { paths } from "~/paths";
import { formatDate, formatNumber } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";

export type Asked = {
  preview: Preview;
  /** The edit as it was posted; it goes out again with the confirmation. */
  fields: [name: string, value: string][];
  /** Names behind the unit codes of the preview. */
  unitNames: Record<string, string>;
};
type Props = { asked: Asked; year: number };
type Line = Preview["moved"][number];

/** Carries the preview's fingerprint. The edit's own fields go out again beside it: none of them may have this name. */
export const SEEN_PREVIEW = "seenPreview";

const SHOWN = 50;

/** What an edit of the calendar would move, before anything is saved. */
export function MovesPreview({ asked: { preview, fields, unitNames }, year }: Props) {
  const { moved, confirmed, unsettled } = preview;
  const columns: Column<Line>[] = [
    { key: "code", header: "Mã", rowHeader: true, cell: ({ code }) => <span className="code">{code}</span> },
    { key: "unit", header: "Đang giữ", cell: ({ unit }) => unitNames[unit] ?? unit },
    { key: "before", header: "Hạn đã báo", cell: ({ before }) => formatDate(before) },
    { key: "after", header: "Hạn tính lại", cell: ({ after }) => formatDate(after) },
  ];
  return (
    <>
      <PageTitle lead="Chưa lưu gì. Xem những hạn trả lời dưới đây rồi quyết định.">
        {moved.length > 0
          ? `Thay đổi này dời ${formatNumber(moved.length)} hạn trả lời`
          : "Thay đổi này không dời hạn trả lời nào"}
      </PageTitle>
      <Notice tone="warning" title="Nếu lưu" announce>
        <ul className="bullets">
          {moved.length > 0 ? (
            <li>
              {formatNumber(moved.length)} hạn được tính lại, ghi vào lịch sử từng phản ánh và báo cho người
              gửi.
            </li>
          ) : null}
          {confirmed > 0 ? (
            <li>{formatNumber(confirmed)} hạn tạm tính thành hạn chính thức, ngày không đổi.</li>
          ) : null}
          {unsettled > 0 ? <li>{formatNumber(unsettled)} hạn trở lại là tạm tính, ngày không đổi.</li> : null}
          <li>Hạn do thủ trưởng gia hạn và phản ánh đã kết thúc giữ nguyên.</li>
        </ul>
      </Notice>
      {moved.length > 0 ? (
        <DataTable
          showCaption
          caption={
            moved.length > SHOWN
              ? `${SHOWN} hạn đến sớm nhất trong ${formatNumber(moved.length)} hạn bị dời`
              : "Các hạn bị dời"
          }
          columns={columns}
          rows={moved.slice(0, SHOWN)}
          rowKey={({ code, unit, before }) => `${code} ${unit} ${before}`}
          empty={null}
        />
      ) : null}
      <PostForm compact>
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={SEEN_PREVIEW} value={preview.fingerprint} />
        <Actions>
          <Button>{moved.length > 0 ? "Lưu và tính lại các hạn này" : "Lưu"}</Button>
          <ButtonLink href={paths.staff.calendar({ year })} variant="secondary">
            Thôi, không lưu
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
