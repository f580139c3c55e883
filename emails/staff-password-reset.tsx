import { z } from "zod";
import { words } from "./fields";
import { Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  /** "23:59 14/03/2020" */
  at: words,
});

/** Tells the owner of an account that its password was reset; the one-time password goes another way. */
export const staffPasswordReset = message({
  schema,
  subject: () => "Mật khẩu tài khoản của bạn đã được đặt lại",
  body: (data, frame) => (
    <Layout frame={frame} title="Mật khẩu của bạn đã được đặt lại" action="Đăng nhập">
      <Para>Quản trị hệ thống đã đặt lại mật khẩu tài khoản của bạn lúc {data.at}.</Para>
      <Para>
        Mật khẩu dùng một lần được trao trực tiếp cho bạn, không gửi qua thư. Khi đăng nhập lần đầu, bạn sẽ
        đặt mật khẩu mới. Mọi phiên đăng nhập cũ đã kết thúc.
      </Para>
      <Para>Nếu bạn không yêu cầu việc này, xin báo ngay cho quản trị hệ thống.</Para>
    </Layout>
  ),
});
