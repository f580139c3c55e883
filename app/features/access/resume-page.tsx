import { paths } from "~/paths";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { FileField } from "~/ui/file-field";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import type { CarriedForm } from "./carried-form.server";
import { CarriedInputs } from "./carried-inputs";
import { carriedLabel } from "./carried-labels";

/** Written by a person rather than chosen from a list: worth showing. */
const isText = ({ value }: { value: string }): boolean => /\s/.test(value.trim()) || value.length > 40;

/** After signing in again: what was being sent, and the button that sends it where it was going. */
export function ResumePage({ carried, name }: { carried: CarriedForm; name: string }) {
  const texts = carried.fields.filter(isText);
  const others = carried.fields.filter((field) => !isText(field) && field.value !== "").length;
  const fileFields = [...new Set(carried.files.map((file) => file.name))];
  const fileNames = carried.files.map(({ fileName }) => fileName).filter(Boolean);
  return (
    <>
      <PageTitle lead={`Bạn đang đăng nhập với tên ${name}. Nội dung dưới đây chưa được gửi.`}>
        Nội dung bạn vừa viết vẫn còn
      </PageTitle>
      <PostForm action={carried.target} multipart={fileFields.length > 0}>
        <CarriedInputs inputs={carried.fields} />
        {texts.map(({ name: field, value }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <Card key={i} title={carriedLabel(field)}>
            <p className="said">{value}</p>
          </Card>
        ))}
        {others > 0 ? <p className="meta">Kèm {others} mục khác đã chọn trong biểu mẫu.</p> : null}
        {fileNames.length > 0 ? (
          <Notice tone="warning" title="Hãy đính kèm lại tệp">
            <p>Trình duyệt không cho giữ tệp: {fileNames.join(", ")}.</p>
          </Notice>
        ) : null}
        {fileFields.map((field) => (
          <FileField key={field} name={field} label="Tệp đính kèm" multiple />
        ))}
        <Actions>
          <Button>Gửi tiếp nội dung này</Button>
          <ButtonLink href={paths.staff.home()} variant="secondary">
            Bỏ, về trang đầu
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
