import { UNUSABLE, type Unusable } from "~/features/intake/boxes";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";

export type SlipLine = {
  no: number;
  unusable: string | null;
  note: string | null;
  item: {
    referenceCode: string;
    title: string;
    registerNo: number | null;
    registerYear: number | null;
  } | null;
};

/** What lay in the box, slip by slip. */
export function SlipTable({ slips }: { slips: readonly SlipLine[] }) {
  return (
    <DataTable
      caption="Phiếu trong hộp"
      columns={[
        { key: "no", header: "Phiếu", numeric: true, cell: ({ no }) => no },
        {
          key: "what",
          header: "Nội dung",
          rowHeader: true,
          cell: ({ item, unusable, note }) =>
            item ? (
              item.referenceCode ? (
                <a
                  className="print:text-ink print:no-underline"
                  href={paths.staff.feedback(item.referenceCode)}
                >
                  {item.title}
                </a>
              ) : (
                <i>{item.title}</i>
              )
            ) : (
              [UNUSABLE[unusable as Unusable].vi, note].filter(Boolean).join(": ")
            ),
        },
        { key: "code", header: "Mã phản ánh", cell: ({ item }) => item?.referenceCode || "Không có" },
        {
          key: "register",
          header: "Số vào sổ",
          cell: ({ item }) => (item ? `${item.registerNo}/${item.registerYear}` : "Không có"),
        },
      ]}
      rows={slips}
      rowKey={({ no }) => no}
      empty={<p>Chưa nhập phiếu nào. Hộp không có phiếu thì khóa biên bản ngay.</p>}
    />
  );
}
