import { z } from "zod";
import { code, date, secret, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  code,
  secret,
  receivedOn: date,
  unit: words,
  dueOn: date,
  /** How the due date was counted, with its source. */
  dueExplained: words,
  /** Where anyone can see that the text was received, and when; letters stored before there was one have none. */
  proof: z.url().nullable().default(null),
});

/** N1: the item has arrived. */
export const receipt = message({
  schema,
  subject: (data) => `Đã nhận phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Chúng tôi đã nhận phản ánh, kiến nghị của bạn" action="Theo dõi kết quả">
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Mã bí mật", data.secret],
          ["Ngày nhận", data.receivedOn],
          ["Đơn vị tiếp nhận", data.unit],
          ["Hạn trả lời", data.dueOn],
        ]}
      />
      <Para>Hạn trả lời được tính như sau: {data.dueExplained}</Para>
      <Para>
        {frame.told
          ? "Để theo dõi, hãy mở Cổng, chọn Tra cứu rồi nhập mã phản ánh và mã bí mật ghi trên biên nhận."
          : data.secret
            ? "Để theo dõi, hãy mở trang bên dưới rồi nhập mã bí mật. Ai có cả hai mã đều xem được nội dung bạn đã gửi, vì vậy xin giữ kín thư này."
            : "Để theo dõi, hãy mở trang bên dưới rồi nhập mã bí mật ghi trên biên nhận."}
      </Para>
      {data.proof ? (
        <Para>
          Cần chứng minh với người khác rằng văn bản đã được tiếp nhận, hãy đưa địa chỉ này: {data.proof}{" "}
          Trang đó chỉ nói văn bản được tiếp nhận lúc nào, không nói ai gửi và viết gì.
        </Para>
      ) : null}
      <Para>
        Bạn không cần có tài khoản. Mỗi khi có bước xử lý mới, chúng tôi sẽ báo cho bạn
        {frame.told ? "" : " qua thư"}.
      </Para>
    </Layout>
  ),
});
