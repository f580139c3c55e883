import type { IndexPreview } from "~/features/reporting/indices/edit-index.server";
import type { Dated, IndexDefinition, IndexValue } from "~/features/reporting/indices/indices";
import { periodTitle } from "~/shared/period";
import { formatNumber, formatPercent } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, DateField, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { COUNT_OPTIONS, stepLines } from "./index.schema";

type Props = {
  stored: Dated<IndexDefinition>;
  seen: string;
  reply: FormReply | null;
  preview: IndexPreview | null;
};

/** One definition: what the text says, how the portal counts it, from when on. */
export function IndexForm({ stored, seen, reply, preview }: Props) {
  const isPoints = stored.measure === "POINTS";
  const field = fieldsOf(reply, {
    ...stored,
    confirmed: stored.confirmed ? "on" : "",
    lessDissatisfied: stored.lessDissatisfied ? "on" : "",
    ...(stored.measure === "POINTS"
      ? {
          steps: stepLines(stored.steps),
          pointsWhenNothing: String(stored.pointsWhenNothing),
          blocker: stored.blocker ?? "",
        }
      : { steps: undefined }),
  } as Record<string, string>);
  return (
    <Card title={`Sửa: ${stored.title}`} id="sua">
      <PostForm compact action="#sua">
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="code" value={stored.code} />
        <TextField {...field("title")} label="Tên chỉ số" required />
        <TextArea {...field("formula")} label="Công thức theo văn bản" rows={3} required />
        <Select {...field("numerator")} label="Tử số" options={COUNT_OPTIONS} required />
        <Select {...field("denominator")} label="Mẫu số" options={COUNT_OPTIONS} required />
        <CheckboxField {...field("lessDissatisfied")} label="Trừ số đánh giá không hài lòng ở tử số" />
        {isPoints ? (
          <>
            <TextArea
              {...field("steps")}
              label="Điểm theo tỷ lệ"
              hint="Mỗi dòng một mức: tỷ lệ từ bao nhiêu phần trăm => số điểm. Ví dụ 90 => 1"
              rows={3}
              required
            />
            <Select
              {...field("blocker")}
              label="Có việc loại này thì không được điểm"
              placeholder="Không có"
              options={COUNT_OPTIONS}
              hideOptional
            />
            <TextField
              {...field("pointsWhenNothing")}
              label="Điểm khi không phát sinh"
              inputMode="numeric"
              width={4}
              required
            />
          </>
        ) : null}
        <TextArea {...field("reading")} label="Cách tính của cổng, bằng lời" rows={4} required />
        <TextField {...field("citation")} label="Căn cứ" required />
        <CheckboxField {...field("confirmed")} label="Đã đối chiếu với văn bản gốc" />
        <DateField
          {...field("validFrom")}
          label="Áp dụng từ ngày"
          hint="Giữ ngày này để sửa dòng đang có; ngày sau đó lập dòng mới. Ví dụ 15/12/2026"
          required
        />
        {preview ? (
          <p>
            Thử trên {periodTitle(preview.period).toLowerCase()} của tỉnh, chưa trừ đánh giá: hiện nay{" "}
            <b>{preview.before ? words(preview.before) : "chưa có"}</b>, theo định nghĩa này{" "}
            <b>{words(preview.after)}</b>.
          </p>
        ) : null}
        <Actions>
          <Button>Lưu định nghĩa</Button>
          <Button variant="secondary" name="intent" value="preview">
            Xem trước
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}

const words = ({ numerator, denominator, points }: IndexValue): string =>
  `${formatNumber(numerator)}/${formatNumber(denominator)}, ${formatPercent(numerator, denominator)}${points === null ? "" : `, ${points} điểm`}`;
