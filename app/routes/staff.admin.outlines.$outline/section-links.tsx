import type { Outline } from "~/features/reporting/sections/outline";
import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";

/** The sections of an outline, each leading to its own page. */
export function SectionLinks({ outline }: { outline: Outline }) {
  return (
    <DataTable
      caption="Các mục của đề cương"
      rows={outline.sections}
      rowKey={({ key }) => key}
      empty={<p>Đề cương chưa có mục nào.</p>}
      columns={[
        { key: "key", header: "Mục", cell: ({ key }) => key },
        {
          key: "title",
          header: "Tên mục",
          rowHeader: true,
          cell: ({ key, number, title }) => (
            <a href={paths.staff.outline(outline.code, { section: key })}>
              {number} {title}
            </a>
          ),
        },
        {
          key: "figures",
          header: "Số liệu",
          numeric: true,
          cell: ({ figures }) => formatNumber(figures.length),
        },
        {
          key: "sums",
          header: "Cộng từ đơn vị",
          numeric: true,
          cell: ({ sums }) => formatNumber(sums.length),
        },
        {
          key: "sentences",
          header: "Câu",
          numeric: true,
          cell: ({ sentences }) => formatNumber(sentences.length),
        },
        { key: "forms", header: "Biểu", cell: ({ forms }) => forms.join(", ") },
      ]}
    />
  );
}
