import { ACCEPT, FILES_HINT, MAX_BYTES, MAX_FILES } from "~/features/intake/attachment-rules";
import type { MatterChoices } from "~/features/intake/choices.server";
import type { FileLine } from "~/features/intake/draft-files.server";
import { LIMITS } from "~/features/intake/matter.schema";
import { ISSUES, type Subject } from "~/features/intake/subject";
import type { Similar } from "~/features/publication/similar-list";
import { SimilarNote } from "~/features/publication/similar-note";
import { paths } from "~/paths";
import { formatBytes } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Checkboxes, FileField, RadioGroup, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FieldState } from "~/ui/form-values";

type Props = {
  subject: Subject;
  stamp: string;
  field: (name: string) => FieldState;
  files: readonly FileLine[];
  choices: MatterChoices;
  /** Published answers like what was written so far. */
  similar: readonly Similar[];
};

const ISSUE_CHOICES = Object.entries(ISSUES).map(([value, label]) => ({ value, label }));
const FORM_CHOICES = [
  { value: "PHAN_ANH", label: "Không, tôi chỉ phản ánh", hint: "Tôi muốn cơ quan biết và xử lý." },
  { value: "KIEN_NGHI", label: "Có, tôi có đề xuất", hint: "Tôi biết nên sửa thế nào và viết ở ô dưới." },
];

/** The second step. */
export function MatterForm({ subject, stamp, field, files, choices, similar }: Props) {
  const initiative = subject === "INITIATIVE";
  return (
    <PostForm multipart action={paths.sendMatter()}>
      <input type="hidden" name="page" value={stamp} autoComplete="off" />
      {/* The first button is the one that Enter presses; without this it would take a file away. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        Tiếp tục
      </button>
      <TextField
        label="Tóm tắt trong một câu"
        hint="Ví dụ: Chậm trả kết quả cấp giấy chứng nhận quyền sử dụng đất ở xã Phú Hòa."
        required
        {...field("title")}
      />
      <TextArea
        label={initiative ? "Vì sao cần giải pháp này?" : "Sự việc cụ thể"}
        hint="Xin không ghi số căn cước, mật khẩu hay thông tin riêng của người khác."
        required
        rows={10}
        limit={LIMITS.content}
        {...field("content")}
      />
      <div className="similar" data-similar={paths.similarAnswers()} aria-live="polite">
        {similar.length > 0 ? <SimilarNote answers={similar} /> : null}
      </div>
      {subject === "REGULATION" || subject === "BOTH" ? (
        <Checkboxes
          label="Quy định, thủ tục đó vướng ở điểm nào?"
          hint="Không chắc thì bỏ qua, cán bộ sẽ xem giúp."
          choices={ISSUE_CHOICES}
          {...field("issues")}
        />
      ) : null}
      {initiative ? null : (
        <RadioGroup
          label="Bạn có đề xuất cách giải quyết không?"
          required
          choices={FORM_CHOICES}
          {...field("form")}
        />
      )}
      <TextArea
        label={initiative ? "Giải pháp, sáng kiến của bạn" : "Đề xuất của bạn (bắt buộc nếu bạn có đề xuất)"}
        hint="Nên quy định hoặc làm như thế nào?"
        required={initiative}
        hideOptional
        rows={5}
        limit={LIMITS.proposal}
        {...field("proposal")}
      />
      <Select
        label="Việc này thuộc lĩnh vực nào?"
        hideOptional
        placeholder="Không biết"
        options={choices.fields}
        {...field("field")}
      />
      <Select
        label="Việc xảy ra ở cơ quan, xã, phường nào?"
        hint="Chỉ để tham khảo: nơi tiếp nhận không phải cơ quan bị phản ánh."
        hideOptional
        placeholder="Không biết"
        options={choices.units}
        {...field("unit")}
      />
      {choices.procedures.length > 0 ? (
        <Select
          label="Liên quan thủ tục hành chính nào?"
          hideOptional
          placeholder="Không biết"
          options={choices.procedures}
          {...field("procedure")}
        />
      ) : null}
      <Files files={files} field={field} />
      <Actions>
        <Button>Tiếp tục</Button>
        <Button variant="secondary" name="go" value="back">
          Quay lại
        </Button>
      </Actions>
    </PostForm>
  );
}

function Files({ files, field }: Pick<Props, "files" | "field">) {
  const full = files.length >= MAX_FILES;
  return (
    <div id="tep">
      {files.length > 0 ? (
        <>
          <h2>Tệp đã đính kèm</h2>
          <ul className="file-lines">
            {files.map(({ id, fileName, size }) => (
              <li key={id}>
                {fileName} <span className="meta">({formatBytes(size)})</span>{" "}
                <Button variant="plain" name="remove" value={String(id)} label={`Bỏ tệp ${fileName}`}>
                  Bỏ tệp
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {full ? (
        <p className="hint">Đã đủ {MAX_FILES} tệp. Muốn thêm tệp khác, hãy bỏ bớt một tệp.</p>
      ) : (
        <>
          <FileField
            label={files.length > 0 ? "Đính kèm thêm tệp" : "Tệp đính kèm"}
            hint={`${FILES_HINT} Xin không gửi ảnh giấy tờ tùy thân.`}
            accept={ACCEPT}
            multiple
            limits={{ files: MAX_FILES - files.length, bytes: MAX_BYTES }}
            {...field("files")}
          />
          <Button variant="secondary" name="go" value="add">
            Tải tệp lên
          </Button>
        </>
      )}
    </div>
  );
}
