import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";

type Props = { year: number; noticeSource: string | null; reply: FormReply | null };

/** Turning the years, and whether the official notice of this one has been loaded. */
export function YearHead({ year, noticeSource, reply }: Props) {
  const field = fieldsOf(reply, { notice: noticeSource });
  return (
    <>
      <nav className="pagination" aria-label="Năm">
        <a href={paths.staff.calendar({ year: year - 1 })} rel="prev">
          <span aria-hidden="true">← </span>Năm {year - 1}
        </a>
        <a href={paths.staff.calendar({ year: year + 1 })} rel="next">
          Năm {year + 1}
          <span aria-hidden="true"> →</span>
        </a>
      </nav>
      {noticeSource ? null : (
        <Notice tone="warning" title={`Chưa nhập thông báo nghỉ lễ chính thức của năm ${year}`}>
          <p>Hạn trả lời rơi vào năm này được ghi là tạm tính.</p>
        </Notice>
      )}
      <Card title="Thông báo nghỉ lễ chính thức">
        <PostForm compact>
          <input type="hidden" name="year" value={year} />
          <input type="hidden" name="seenNotice" value={noticeSource ?? ""} />
          <TextField
            {...field("notice")}
            label={`Văn bản đã nhập cho năm ${year}`}
            hint="Số, ngày văn bản. Chỉ ghi khi mọi ngày nghỉ, nghỉ bù, hoán đổi trong văn bản đã có dưới đây; để trống nếu chưa đủ."
            hideOptional
          />
          <Actions>
            <Button name="intent" value="notice" variant="secondary">
              Lưu thông báo
            </Button>
          </Actions>
        </PostForm>
      </Card>
    </>
  );
}
