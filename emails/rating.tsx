import { z } from "zod";
import { code, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

/** `token` is forgotten by the outbox as soon as the mail has left. */
const schema = z.object({ code, unit: words, token: words.nullable() });

/** N9: asks how content the sender is with the answer, by a link that works once. */
export const rating = message({
  schema,
  subject: (data) => `Bạn có hài lòng với câu trả lời ${data.code}?`,
  body: (data, frame) => (
    <Layout frame={frame} title="Bạn có hài lòng với câu trả lời?" action="Đánh giá">
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Đơn vị trả lời", data.unit],
        ]}
      />
      <Para>
        Chỉ cần bấm một nút. Cổng cộng ý kiến của bạn vào tổng của đơn vị và không giữ ai đã đánh giá; số liệu
        chỉ hiện khi có từ 05 ý kiến trở lên. Đường dẫn dùng được một lần.
      </Para>
    </Layout>
  ),
});
