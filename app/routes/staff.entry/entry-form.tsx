import { ACCEPT } from "~/features/intake/attachment-rules";
import { FILE_WORDS } from "~/features/intake/file-words";
import { FORM, KIND, SENDER_TYPE } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import {
  CheckboxField,
  DateField,
  FileField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  TimeField,
} from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import type { Option } from "~/ui/option-lines";
import { ChannelGroups } from "./channel-group";
import { SolvedGroup } from "./solved-group";

type Props = {
  units: readonly Option[];
  channels: readonly Option[];
  fields: readonly Option[];
  procedures: readonly Option[];
  known: Record<string, string | string[] | null>;
  /** Whose unsent answers this device keeps, and since which draft. */
  keep: string;
  /** The posting key: this form makes one item, however often it is sent. */
  posting: string;
  reply: FormReply | undefined;
};

const choices = (glossary: Readonly<Record<string, { vi: string }>>, ...codes: string[]) =>
  codes.map((value) => ({ value, label: glossary[value]?.vi ?? value }));

/** One screen in the order of a conversation: how it came, what it is, who it is from. No pointer is needed. */
export function EntryForm({ units, channels, fields, procedures, known, keep, posting, reply }: Props) {
  const field = fieldsOf(reply, known);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PostForm multipart compact keep={keep} answered={reply !== undefined}>
        <input type="hidden" name="posting" value={posting} />
        <div className="entry-row">
          <Select label="Kênh" required options={channels} {...field("channel")} />
          <DateField label="Ngày nhận thực tế" required {...field("receivedDate")} />
          <TimeField label="Giờ nhận" {...field("receivedTime")} />
          {units.length > 1 ? (
            <Select label="Đơn vị tiếp nhận" required options={units} {...field("unit")} />
          ) : (
            <input type="hidden" name="unit" value={units[0]?.value} />
          )}
        </div>
        <TextField label="Tóm tắt" required maxLength={300} startHere {...field("title")} />
        <TextArea label="Nội dung" required rows={7} {...field("content")} />
        <div className="entry-row">
          <RadioGroup
            label="Hình thức"
            required
            inline
            choices={choices(FORM, "PHAN_ANH", "KIEN_NGHI")}
            {...field("form")}
          />
          <RadioGroup
            label="Về"
            required
            inline
            choices={choices(KIND, "ACT", "REGULATION", "BOTH")}
            {...field("kind")}
          />
        </div>
        <div className="when-proposal">
          <TextArea
            label="Đề xuất, giải pháp (khi là kiến nghị)"
            rows={2}
            hideOptional
            {...field("proposal")}
          />
        </div>
        <fieldset className="field">
          <legend className="label">Người gửi</legend>
          <RadioGroup
            label="Là"
            labelSize="hidden"
            required
            inline
            choices={choices(SENDER_TYPE, "PERSON", "ORGANISATION")}
            {...field("senderType")}
          />
          <div className="entry-row">
            <TextField label="Họ tên, tên tổ chức" hideOptional autoComplete="off" {...field("name")} />
            <TextField label="Địa chỉ" hideOptional autoComplete="off" {...field("address")} />
          </div>
          <div className="entry-row">
            <TextField label="Điện thoại" type="tel" hideOptional autoComplete="off" {...field("phone")} />
            <TextField label="Thư điện tử" type="email" hideOptional autoComplete="off" {...field("email")} />
          </div>
          <CheckboxField
            label="Đã hỏi, người gửi không cho biết"
            hint="Vẫn vào sổ. Khi phân loại, phần mềm đề nghị không tiếp nhận theo lý do R3; hãy nói trước với người gửi."
            {...field("withheld")}
          />
        </fieldset>
        <ChannelGroups channels={channels} field={field} />
        <div className="entry-row">
          <Select
            label="Lĩnh vực (nếu rõ)"
            hideOptional
            placeholder="Chưa rõ"
            options={fields}
            {...field("field")}
          />
          {procedures.length > 0 ? (
            <Select
              label="Thủ tục hành chính (nếu rõ)"
              hideOptional
              placeholder="Không biết"
              options={procedures}
              {...field("procedure")}
            />
          ) : null}
          <TextField label="Mã Cổng DVCQG (nếu có)" hideOptional width={20} {...field("nationalCode")} />
        </div>
        <SolvedGroup field={field} />
        <FileField
          label="Tệp kèm theo"
          hint={FILE_WORDS.vi.hint}
          accept={ACCEPT}
          multiple
          {...field("files")}
        />
        <Actions>
          <Button>Lưu và vào sổ</Button>
          <Button variant="secondary" name="intent" value="draft">
            Lưu nháp
          </Button>
        </Actions>
      </PostForm>
    </>
  );
}
