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
  reply: FormReply | null;
  next: string | null;
  /** An interrupted form on its way. */
  carried: readonly HiddenInput[];
  /** Somebody is signed in already. */
  current: string | null;
};

/** The sign-in form; it hands on whatever was interrupted. */
export function SignInPage({ reply, next, carried, current }: Props) {
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} title={reply?.formErrors.length ? "Chưa đăng nhập được" : undefined} />
      <PageTitle lead="Dành cho cán bộ, công chức tiếp nhận và xử lý. Người dân gửi phản ánh không cần tài khoản.">
        Đăng nhập
      </PageTitle>
      {carried.length > 0 ? (
        <Notice tone="warning" title="Phiên làm việc đã hết trong lúc bạn viết">
          <p>Nội dung bạn vừa gửi vẫn được giữ. Đăng nhập lại để xem và gửi tiếp; đừng đóng trang này.</p>
        </Notice>
      ) : null}
      {current ? (
        <Notice title={`Bạn đang đăng nhập với tên ${current}`}>
          <p>
            <a href={next ?? paths.staff.home()}>Tiếp tục làm việc</a>, hoặc đăng nhập bằng tài khoản khác
            dưới đây.
          </p>
        </Notice>
      ) : null}
      <PostForm action={paths.staff.signIn(next ?? undefined)} multipart={carried.length > 0}>
        <input type="hidden" name="access-step" value="sign-in" />
        <CarriedInputs inputs={carried} />
        <TextField
          {...field("email")}
          label="Thư điện tử công vụ"
          type="email"
          autoComplete="username"
          spellCheck={false}
          required
          width={30}
        />
        <TextField
          {...field("password")}
          label="Mật khẩu"
          type="password"
          autoComplete="current-password"
          required
          width={30}
        />
        <Actions>
          <Button>Đăng nhập</Button>
        </Actions>
      </PostForm>
      <p className="meta">Quên mật khẩu: đề nghị quản trị hệ thống của cơ quan bạn cấp lại.</p>
    </>
  );
}
