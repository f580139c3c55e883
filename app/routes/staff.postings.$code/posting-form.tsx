import type { ComponentProps } from "react";
import { Actions, Button } from "~/ui/button";
import type { ErrorSummary } from "~/ui/error-summary";
import { DateField, FileField, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";

/** Day, place and photo of a notice that was hung up. */
export function PostingForm({ reply }: { reply: ComponentProps<typeof ErrorSummary>["reply"] }) {
  const field = fieldsOf(reply, {});
  return (
    <>
      <h2>Ghi nhận niêm yết</h2>
      <PostForm multipart compact>
        <DateField label="Ngày niêm yết" required {...field("postedOn")} />
        <TextField
          label="Treo ở đâu"
          hint="Ví dụ: bảng tin bộ phận Một cửa, tầng 1."
          required
          {...field("place")}
        />
        <FileField
          label="Ảnh chụp bảng đã treo"
          hint="JPG hoặc PNG, không quá 5 MB. Vị trí và thông tin máy ảnh được xóa; chỉ cán bộ xem được."
          accept=".jpg,.jpeg,.png"
          limits={{ files: 1, bytes: 5 * 1024 * 1024 }}
          required
          {...field("photo")}
        />
        <Actions>
          <Button>Ghi nhận</Button>
        </Actions>
      </PostForm>
    </>
  );
}
