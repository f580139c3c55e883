import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { PostForm } from "~/ui/form";

type Line = {
  no: number;
  way: string;
  receivedAt: Date;
  wantsReply: boolean;
  item: string | null;
  hidden: boolean;
  /** Counts for nothing, since when and why. */
  struck: { at: Date; by: string | null; reason: string } | null;
};

const canTurn = ({ item, hidden, struck }: Line): boolean => item === null && !hidden && struck === null;

/** The forms that came back; those ticked become items with one press. Who wrote them is not shown here. */
export function AnswerTable({ answers, mayWork }: { answers: readonly Line[]; mayWork: boolean }) {
  const open = mayWork && answers.some(canTurn);
  const table = (
    <DataTable
      caption="Phiếu đã nhận"
      columns={[
        {
          key: "no",
          header: "Phiếu",
          rowHeader: true,
          cell: (line) =>
            open && canTurn(line) ? (
              <label>
                <input type="checkbox" name="no" value={line.no} defaultChecked /> Số {line.no}
              </label>
            ) : line.struck ? (
              <s>Số {line.no}</s>
            ) : (
              `Số ${line.no}`
            ),
        },
        { key: "at", header: "Nhận lúc", cell: ({ receivedAt }) => formatDateTime(receivedAt) },
        { key: "way", header: "Qua", cell: ({ way }) => (way === "LINK" ? "Đường dẫn" : "Phiếu giấy") },
        {
          key: "reply",
          header: "Muốn trả lời riêng",
          cell: ({ wantsReply }) => (wantsReply ? "Có" : "Không"),
        },
        {
          key: "item",
          header: "Phản ánh, kiến nghị",
          cell: ({ item, hidden, struck }) =>
            item ? (
              <a href={paths.staff.feedback(item)}>{item}</a>
            ) : struck ? (
              `Đã gạch, không tính: ${struck.reason} (${[struck.by, formatDateTime(struck.at)].filter(Boolean).join(", ")})`
            ) : hidden ? (
              "Bảo mật"
            ) : (
              "Chưa vào sổ"
            ),
        },
      ]}
      rows={answers}
      rowKey={({ no }) => no}
      empty={<p>Chưa có phiếu nào. Phiếu qua đường dẫn tự vào đây; phiếu giấy nhập tại “Nhập phiếu giấy”.</p>}
    />
  );
  if (!open) return table;
  return (
    <PostForm compact>
      {table}
      <Actions>
        <Button name="intent" value="turn">
          Đưa các phiếu đã chọn vào sổ
        </Button>
      </Actions>
    </PostForm>
  );
}
