import type { ItemDifference } from "~/features/reporting/closing/compare";
import type { ComparisonView } from "~/features/reporting/closing/comparison-view";
import { paths } from "~/paths";
import { formatCount, formatNumber } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { Notice } from "~/ui/notice";

/** Named under a cell before the list below has to be read. */
const NAMED = 3;
const HIDDEN = "Bảo mật";

/** "As signed" beside "as the data stand now": cell by cell, with the items that make the difference. */
export function Comparison({
  comparison: { cells, items },
  isSigned,
}: {
  comparison: ComparisonView;
  isSigned: boolean;
}) {
  if (cells.length === 0 && items.length === 0)
    return (
      <Notice tone="success" title="Không có gì khác">
        <p>Tính lại theo dữ liệu hiện nay vẫn cho đúng số liệu và danh sách đã chốt.</p>
      </Notice>
    );
  return (
    <>
      <p>
        <b>{formatCount(cells.length)}</b> ô khác nhau, do <b>{formatCount(items.length)}</b> nội dung.{" "}
        {isSigned
          ? "Bản đã ký giữ nguyên; muốn sửa, lập báo cáo bổ sung."
          : "Bản chốt này chưa ký; muốn đưa vào, hủy chốt để lập lại rồi chốt lại."}
      </p>
      <DataTable
        caption="Các ô khác nhau"
        rows={cells}
        rowKey={({ field, key }) => `${field} ${key}`}
        empty={<p>Các ô đều bằng nhau; những nội dung dưới đây chỉ khác cách tính.</p>}
        columns={[
          { key: "row", header: "Dòng", rowHeader: true, cell: ({ fieldName }) => fieldName },
          {
            key: "column",
            header: "Cột",
            cell: ({ column, number }) => (number === null ? column : `(${number}) ${column}`),
          },
          { key: "signed", header: "Đã chốt", numeric: true, cell: ({ signed }) => formatNumber(signed) },
          { key: "now", header: "Hiện nay", numeric: true, cell: ({ now }) => formatNumber(now) },
          {
            key: "delta",
            header: "Chênh",
            numeric: true,
            cell: ({ signed, now }) => `${now > signed ? "+" : "−"}${formatNumber(Math.abs(now - signed))}`,
          },
          { key: "items", header: "Do", cell: (cell) => <Codes items={cell.items} /> },
        ]}
      />
      <h2>Nội dung làm nên chênh lệch</h2>
      <DataTable
        caption="Nội dung làm nên chênh lệch"
        rows={items}
        rowKey={({ referenceCode, run, isPublication, cause }) =>
          `${referenceCode} ${run} ${isPublication} ${referenceCode ? "" : cause}`
        }
        empty={<p>Không có nội dung nào.</p>}
        columns={[
          {
            key: "code",
            header: "Mã",
            rowHeader: true,
            cell: ({ referenceCode, run, isPublication }) => (
              <>
                {referenceCode ? <a href={paths.staff.feedback(referenceCode)}>{referenceCode}</a> : HIDDEN}
                {isPublication ? " · công khai" : run > 1 ? ` · lần ${run}` : ""}
              </>
            ),
          },
          { key: "cause", header: "Vì sao khác", cell: ({ cause }) => cause },
        ]}
      />
    </>
  );
}

function Codes({ items }: { items: readonly ItemDifference[] }) {
  const named = items.slice(0, NAMED).map(({ referenceCode }) => referenceCode || HIDDEN);
  const more = items.length - named.length;
  return <>{[...named, ...(more > 0 ? [`và ${formatCount(more)} nội dung khác`] : [])].join(", ")}</>;
}
