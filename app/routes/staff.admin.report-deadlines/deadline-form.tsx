import { PERIOD_KIND_WORDS } from "~/features/reporting/periods/report-key";
import { LEVEL } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { CheckboxField, DateField, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

export type PreviewLine = { period: string; before: string; after: string };
type Props = {
  seen: string;
  asked: { periodKind: string; level: string };
  reply: FormReply | null;
  preview: readonly PreviewLine[] | null;
};

/** A new row of validity, with a look at the dates it makes before it is saved. */
export function DeadlineForm({ seen, asked, reply, preview }: Props) {
  const field = fieldsOf(reply, asked);
  return (
    <Card title="Đặt hạn nộp từ một ngày" id="sua">
      <p className="meta">
        Dòng đang áp dụng hết hiệu lực vào ngày liền trước. Trùng ngày bắt đầu với một dòng đã có thì sửa dòng
        đó.
      </p>
      <PostForm compact action="#sua">
        <input type="hidden" name="seen" value={seen} />
        <Select
          {...field("periodKind")}
          label="Loại kỳ"
          placeholder="Chọn"
          required
          options={Object.entries(PERIOD_KIND_WORDS).map(([value, label]) => ({ value, label }))}
        />
        <Select
          {...field("level")}
          label="Cấp đơn vị"
          placeholder="Chọn"
          required
          options={Object.entries(LEVEL).map(([value, { vi }]) => ({ value, label: vi }))}
        />
        <TextField
          {...field("dayOfMonth")}
          label="Ngày trong tháng cuối kỳ"
          hint="Từ 15 đến 31; để trống nếu từ ngày áp dụng không quy định hạn nữa"
          inputMode="numeric"
          width={4}
          hideOptional
        />
        <DateField {...field("validFrom")} label="Áp dụng cho kỳ kết thúc từ ngày" required />
        <TextField {...field("citation")} label="Căn cứ" required />
        <CheckboxField {...field("confirmed")} label="Đã đối chiếu với văn bản gốc" />
        {preview ? (
          <DataTable
            caption="Hạn nộp của các kỳ gần đây và sắp tới"
            showCaption
            rows={preview}
            rowKey={({ period }) => period}
            empty={<p>Không có kỳ nào.</p>}
            columns={[
              { key: "period", header: "Kỳ", rowHeader: true, cell: ({ period }) => period },
              { key: "before", header: "Hiện nay", cell: ({ before }) => before },
              {
                key: "after",
                header: "Sau khi lưu",
                cell: ({ before, after }) => (before === after ? after : <b>{after}</b>),
              },
            ]}
          />
        ) : null}
        <Actions>
          <Button>Lưu hạn nộp</Button>
          <Button variant="secondary" name="intent" value="preview">
            Xem trước
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
