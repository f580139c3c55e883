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

type ClockLine = Preview["clocks"][number];

/** So many clocks of each kind run on with another date, and so many keep theirs. */
function countsOf(clocks: readonly ClockLine[]) {
  return [...new Set(clocks.map(({ label }) => label))].map((label) => {
    const of = clocks.filter((clock) => clock.label === label);
    const ended = of.filter((clock) => clock.ended).length;
    return { label, ended, running: of.length - ended };
  });
}

function MovedClocks({ clocks, unitNames }: { clocks: readonly ClockLine[] } & Pick<Asked, "unitNames">) {
  if (clocks.length === 0) return null;
  const columns: Column<ClockLine>[] = [
    { key: "code", header: "Mã", rowHeader: true, cell: ({ code }) => <span className="code">{code}</span> },
    { key: "unit", header: "Đang giữ", cell: ({ unit }) => unitNames[unit] ?? unit },
    { key: "clock", header: "Mốc", cell: ({ label }) => label },
    { key: "before", header: "Đang ghi", cell: ({ before }) => formatDate(before) },
    {
      key: "after",
      header: "Sau khi lưu",
      cell: ({ before, after, ended }) => (ended ? `Giữ ${formatDate(before)}` : formatDate(after)),
    },
  ];
  // Those that move come first: the others are only named.
  const lines = [...clocks].sort((a, b) => Number(a.ended) - Number(b.ended)).slice(0, SHOWN);
  return (
    <DataTable
      showCaption
      caption={
        clocks.length > SHOWN
          ? `${SHOWN} trong ${formatNumber(clocks.length)} mốc khác`
          : "Các mốc khác bị ảnh hưởng"
      }
      columns={columns}
      rows={lines}
      rowKey={({ code, label, before }) => `${code} ${label} ${before}`}
      empty={null}
    />
  );
}

/** What an edit of the calendar would move, before anything is saved. */
export function MovesPreview({ asked: { preview, fields, unitNames }, year }: Props) {
  const { moved, confirmed, unsettled, below, clocks } = preview;
  const columns: Column<Line>[] = [
    { key: "code", header: "Mã", rowHeader: true, cell: ({ code }) => <span className="code">{code}</span> },
    { key: "unit", header: "Đang giữ", cell: ({ unit }) => unitNames[unit] ?? unit },
    { key: "before", header: "Hạn đã báo", cell: ({ before }) => formatDate(before) },
    { key: "after", header: "Hạn tính lại", cell: ({ after }) => formatDate(after) },
  ];
  return (
    <>
      <PageTitle lead="Chưa lưu gì. Xem những hạn, mốc dưới đây rồi quyết định.">
        {moved.length > 0
          ? `Thay đổi này dời ${formatNumber(moved.length)} hạn trả lời`
          : clocks.length > 0
            ? "Thay đổi này không dời hạn trả lời nào nhưng dời các mốc khác"
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
          {below > 0 ? (
            <li>
              {formatNumber(below)} phản ánh đã gia hạn giữ hạn đã báo; thời hạn khi chưa gia hạn được tính
              lại và ghi vào lịch sử.
            </li>
          ) : null}
          {countsOf(clocks).map(({ label, running, ended }) => (
            <li key={label}>
              {label}:{" "}
              {[
                running > 0 ? `${formatNumber(running)} mốc đang chạy được tính lại` : "",
                ended > 0 ? `${formatNumber(ended)} mốc đã kết thúc giữ ngày đã áp dụng` : "",
              ]
                .filter(Boolean)
                .join(", ")}
              ; ghi vào lịch sử, không báo người gửi.
            </li>
          ))}
          <li>
            Hạn do thủ trưởng gia hạn chỉ dời khi rơi vào ngày nghỉ. Hạn cho ý kiến phối hợp và hạn của phản
            ánh đã kết thúc giữ nguyên. Lần thông báo tiến độ tính từ hạn trả lời nên đi theo hạn ấy.
          </li>
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
      <MovedClocks clocks={clocks} unitNames={unitNames} />
      <PostForm compact>
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={SEEN_PREVIEW} value={preview.fingerprint} />
        <Actions>
          <Button>
            {moved.length > 0
              ? "Lưu và tính lại các hạn này"
              : clocks.length > 0
                ? "Lưu và ghi các mốc này"
                : "Lưu"}
          </Button>
          <ButtonLink href={paths.staff.calendar({ year })} variant="secondary">
            Thôi, không lưu
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
