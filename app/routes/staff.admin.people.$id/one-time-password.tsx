import { paths } from "~/paths";
import { Actions, ButtonLink, CopyButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";

type Props = {
  staffId: number;
  email: string;
  oneTimePassword: string;
  /** The account was just created, not reset. */
  fresh?: boolean;
};

/** The one time a one-time password is shown. */
export function OneTimePassword({ staffId, email, oneTimePassword, fresh }: Props) {
  return (
    <>
      <PageTitle kicker={<a href={paths.staff.people()}>Tài khoản</a>}>
        {fresh ? "Đã tạo tài khoản" : "Đã cấp lại mật khẩu"}
      </PageTitle>
      <p>
        Mật khẩu một lần của <strong>{email}</strong>:
      </p>
      <p className="big-code">{oneTimePassword}</p>
      <Actions>
        <CopyButton text={oneTimePassword}>Sao chép mật khẩu</CopyButton>
      </Actions>
      <Notice tone="warning" title="Chỉ hiện một lần">
        <p>
          Hãy trao tận tay hoặc đọc qua điện thoại cho đúng người, không gửi cùng địa chỉ đăng nhập. Ở lần
          đăng nhập đầu tiên, hệ thống yêu cầu đặt mật khẩu riêng.
        </p>
      </Notice>
      <Actions>
        <ButtonLink href={paths.staff.person(staffId)}>Xem tài khoản</ButtonLink>
        <ButtonLink href={paths.staff.newPerson()} variant="secondary">
          Thêm tài khoản khác
        </ButtonLink>
      </Actions>
    </>
  );
}
