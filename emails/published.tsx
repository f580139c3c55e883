import { z } from "zod";
import { code, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({ code, publicTitle: words, slug: words });

/** N8: the result can be read by everybody, without the sender's name. */
export const published = message({
  schema,
  subject: (data) => `Đã công khai kết quả xử lý phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Kết quả xử lý đã được công khai" action="Xem bản công khai">
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Về việc", data.publicTitle],
        ]}
      />
      <Para>
        Kết quả xử lý đã được đăng trên Cổng để mọi người cùng biết. Bản công khai không có họ tên, địa chỉ,
        số điện thoại hay thư điện tử của bạn.
      </Para>
      <Para>
        Nếu bạn thấy trong đó còn điều có thể nhận ra mình, hãy báo ngay cho chúng tôi
        {frame.told ? "" : " theo địa chỉ cuối thư"}.
      </Para>
    </Layout>
  ),
});
