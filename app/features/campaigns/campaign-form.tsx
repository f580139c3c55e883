import { Actions, Button } from "~/ui/button";
import { DateField, RadioGroup, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import type { Option } from "~/ui/option-lines";
import { MOST_QUESTIONS, QUESTION_KIND } from "./questions";

type Props = {
  units: readonly Option[];
  fields: readonly Option[];
  procedures: readonly Option[];
  known: Record<string, string | null>;
  reply: FormReply | undefined;
};
const KINDS = Object.entries(QUESTION_KIND).map(([value, { vi }]) => ({ value, label: vi }));
const ROWS = Array.from({ length: MOST_QUESTIONS }, (_, i) => i + 1);

/** A campaign as it is planned: the regulation, the questions, where the answers go. */
export function CampaignForm({ units, fields, procedures, known, reply }: Props) {
  const field = fieldsOf(reply, known);
  const used = ROWS.filter((row) => (reply?.values ?? known)[`q${row}_text`]).length;
  return (
    <PostForm compact>
      <input type="hidden" name="version" value={known.version ?? "0"} />
      {units.length > 1 ? (
        <Select label="Đơn vị lấy ý kiến" required options={units} {...field("unit")} />
      ) : null}
      {units.length === 1 ? <input type="hidden" name="unit" value={units[0]?.value} /> : null}
      <TextField label="Tên đợt lấy ý kiến" required {...field("title")} />
      <TextField label="Quy định được lấy ý kiến" required {...field("regulation")} />
      <div className="entry-row">
        <TextField label="Số, ký hiệu văn bản" hideOptional {...field("regulationNo")} />
        <TextField label="Điều, khoản" hideOptional {...field("article")} />
        <Select label="Lĩnh vực" required placeholder="Chọn lĩnh vực" options={fields} {...field("field")} />
        {procedures.length > 0 ? (
          <Select
            label="Thủ tục hành chính"
            hideOptional
            placeholder="Không gắn thủ tục"
            options={procedures}
            {...field("procedure")}
          />
        ) : null}
      </div>
      <TextArea label="Mục đích" required rows={2} {...field("purpose")} />
      <div className="entry-row">
        <TextField label="Địa chỉ nhận phiếu giấy" required {...field("returnAddress")} />
        <DateField label="Hạn trả lời" required {...field("answerBy")} />
      </div>
      <h2>Câu hỏi</h2>
      <p className="meta">Bỏ trống dòng không dùng. Câu “Đề xuất” khiến ý kiến thành kiến nghị khi vào sổ.</p>
      {ROWS.map((row) => (
        <details key={row} open={row <= Math.max(3, used + 1)} className="question-row">
          <summary>Câu hỏi {row}</summary>
          <TextField label={`Nội dung câu ${row}`} hideOptional {...field(`q${row}_text`)} />
          <RadioGroup
            label={`Cách trả lời câu ${row}`}
            inline
            hideOptional
            choices={KINDS}
            {...field(`q${row}_kind`)}
          />
          <TextArea
            label={`Lựa chọn câu ${row}`}
            hint="Chỉ khi chọn một, chọn nhiều: mỗi dòng một lựa chọn."
            hideOptional
            rows={3}
            {...field(`q${row}_options`)}
          />
        </details>
      ))}
      <Actions>
        <Button>Lưu vào kế hoạch</Button>
      </Actions>
    </PostForm>
  );
}
