import { z } from "zod";
import { code, secret } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({ code, secret });

/** A new lookup secret, to the address on file. */
export const newSecret = message({
  schema,
  subject: (data) => `Mã bí mật mới của phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Mã bí mật mới để tra cứu" action="Tra cứu kết quả">
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Mã bí mật mới", data.secret ?? "(đã xóa sau khi gửi)"],
        ]}
      />
      <Para>
        Mã bí mật cũ (nếu bạn còn giữ) hết hiệu lực khi mã mới được dùng lần đầu. Xin giữ kín thư này.
      </Para>
      <Para>
        Nếu bạn không yêu cầu cấp lại mã, xin báo cho chúng tôi theo địa chỉ cuối thư; mã mới chỉ được gửi đến
        hộp thư này.
      </Para>
    </Layout>
  ),
});
