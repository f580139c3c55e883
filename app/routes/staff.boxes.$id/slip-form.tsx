import { UNUSABLE } from "~/features/intake/boxes";
import { FORM, KIND } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { RadioGroup, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

const KNOWN = { usable: "yes", form: "PHAN_ANH", senderType: "PERSON" };

type Props = {
  no: number;
  /** The posting key: this form makes one slip, however often it is sent. */
  posting: string;
  /** Whose unsent answers this device keeps, of which box. */
  keep: string;
  reply: FormReply | undefined;
};

/** Its id: the button that locks the minutes sends it along. */
export const SLIP = "phieu";

/** The next slip. Nobody need be named on it; what stands there is entered word by word. */
export function SlipForm({ no, posting, keep, reply }: Props) {
  const field = fieldsOf(reply, KNOWN);
  return (
    <PostForm compact id={SLIP} keep={keep} answered={reply !== undefined}>
      <input type="hidden" name="posting" value={posting} />
      <fieldset className="field">
        <legend className="label">Phiếu số {no}</legend>
        <RadioGroup
          label="Phiếu sử dụng được"
          required
          inline
          choices={[
            { value: "yes", label: "Có" },
            { value: "no", label: "Không" },
          ]}
          {...field("usable")}
        />
        <div className="when-unusable">
          <RadioGroup
            label="Vì sao không"
            required
            inline
            choices={Object.entries(UNUSABLE).map(([value, { vi }]) => ({ value, label: vi }))}
            {...field("unusable")}
          />
          <TextField label="Ghi thêm" hideOptional maxLength={300} {...field("note")} />
        </div>
        <div className="when-usable">
          <TextField label="Tóm tắt" required maxLength={300} startHere {...field("title")} />
          <TextArea label="Nội dung, ghi đúng chữ trên phiếu" required rows={4} {...field("content")} />
          <div className="entry-row">
            <RadioGroup
              label="Hình thức"
              required
              inline
              choices={(["PHAN_ANH", "KIEN_NGHI"] as const).map((value) => ({
                value,
                label: FORM[value].vi,
              }))}
              {...field("form")}
            />
            <RadioGroup
              label="Về"
              required
              inline
              choices={(["ACT", "REGULATION", "BOTH"] as const).map((value) => ({
                value,
                label: KIND[value].vi,
              }))}
              {...field("kind")}
            />
          </div>
          <div className="when-proposal">
            <TextArea label="Đề xuất, giải pháp" rows={2} hideOptional {...field("proposal")} />
          </div>
          <input type="hidden" name="senderType" value="PERSON" />
          <div className="entry-row">
            <TextField label="Họ tên ghi trên phiếu" hideOptional autoComplete="off" {...field("name")} />
            <TextField label="Địa chỉ" hideOptional autoComplete="off" {...field("address")} />
            <TextField label="Điện thoại" type="tel" hideOptional autoComplete="off" {...field("phone")} />
          </div>
        </div>
      </fieldset>
      <Actions>
        <Button>Ghi phiếu và sang phiếu tiếp</Button>
      </Actions>
    </PostForm>
  );
}
