import type { HiddenInput } from "~/features/access/carried-form.server";
import { CarriedInputs } from "~/features/access/carried-inputs";
import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";

type Props = {
  email: string;
  next: string | null;
  /** The password in use was given by an administrator. */
  forced: boolean;
  changed: boolean;
  reply: FormReply | null;
  carried: readonly HiddenInput[];
};

/** The form of a new password. */
export function PasswordPage({ email, next, forced, changed, reply, carried }: Props) {
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} />
      {changed && !reply ? (
        <Notice tone="success" title="Đã đổi mật khẩu" announce>
          <p>Các phiên đăng nhập khác của tài khoản này đã kết thúc.</p>
        </Notice>
      ) : null}
      <PageTitle lead={`Tài khoản ${email}`}>
        {forced ? "Đặt mật khẩu của riêng bạn" : "Đổi mật khẩu"}
      </PageTitle>
      {forced ? (
        <Notice title="Bạn đang dùng mật khẩu một lần">
          <p>Hãy đặt mật khẩu chỉ mình bạn biết rồi tiếp tục.</p>
          {carried.length > 0 ? <p>Nội dung bạn vừa gửi vẫn được giữ; đừng đóng trang này.</p> : null}
        </Notice>
      ) : null}
      <PostForm action={paths.staff.password({ next })} multipart={carried.length > 0}>
        <input type="hidden" name="access-step" value="password" />
        <CarriedInputs inputs={carried} />
        {/* Tells a password manager whose password this is. */}
        <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
        <TextField
          {...field("current")}
          label={forced ? "Mật khẩu một lần" : "Mật khẩu hiện tại"}
          type="password"
          autoComplete="current-password"
          required
          width={30}
        />
        <TextField
          {...field("next")}
          label="Mật khẩu mới"
          hint="Ít nhất 12 ký tự, có dấu và dấu cách cũng được. Một câu dễ nhớ tốt hơn một chuỗi khó nhớ."
          type="password"
          autoComplete="new-password"
          required
          width={30}
        />
        <TextField
          {...field("repeat")}
          label="Nhập lại mật khẩu mới"
          type="password"
          autoComplete="new-password"
          required
          width={30}
        />
        <Actions>
          <Button>Đổi mật khẩu</Button>
        </Actions>
      </PostForm>
    </>
  );
}
