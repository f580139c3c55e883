import { Actions, Button } from "~/ui/button";
import { Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Line = { no: number; way: string; item: string | null; hidden: boolean; struck: object | null };
type Props = { answers: readonly Line[]; reply: FormReply | undefined };

/** Folded away until a form was typed in by mistake. */
export function StrikeForm({ answers, reply }: Props) {
  const paper = answers.filter(({ way, struck }) => way === "PAPER" && struck === null);
  if (paper.length === 0) return null;
  const options = paper.flatMap(({ no, item, hidden }) =>
    item === null && !hidden ? [{ value: String(no), label: `Số ${no}` }] : [],
  );
  const ofThis = reply?.values.intent === "strike" ? reply : null;
  const field = fieldsOf(ofThis);
  return (
    <details className="field" open={ofThis !== null}>
      <summary>Gạch phiếu giấy nhập nhầm</summary>
      <p>
        Phiếu nhập hai lần hoặc nhập nhầm người: gạch thì phiếu giữ số, không tính vào kết quả, và lý do ghi
        lại trong danh sách. Phiếu đã vào sổ tiếp nhận không gạch được, vì đã là một phản ánh, kiến nghị có
        số: đính chính ngay tại đó.
      </p>
      {options.length > 0 ? (
        <PostForm compact>
          <Select label="Phiếu" required placeholder="Chọn phiếu" options={options} {...field("struckNo")} />
          <TextField label="Lý do" required {...field("reason")} />
          <Actions>
            <Button variant="secondary" name="intent" value="strike">
              Gạch phiếu
            </Button>
          </Actions>
        </PostForm>
      ) : null}
    </details>
  );
}
