import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.object({ code, unit: words, question: words, answerBy: date.nullable() });

/** N2: the sender is asked for more. */
export const informationWanted = message({
  schema,
  subject: (data) => `Cần bổ sung thông tin cho phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Cần bạn bổ sung thông tin" action="Bổ sung thông tin">
      <Para>{data.unit} đang xem xét phản ánh, kiến nghị của bạn và cần bạn cho biết thêm:</Para>
      <Quote>{data.question}</Quote>
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Xin trả lời trước hết ngày", data.answerBy],
        ]}
      />
      <Para>
        {frame.told
          ? "Bạn nói cho cán bộ ghi lại, hoặc trả lời trên trang theo dõi bằng mã phản ánh và mã bí mật."
          : "Hãy trả lời ngay trên trang bên dưới, bằng mã phản ánh và mã bí mật của bạn."}{" "}
        Nếu không có thêm thông tin, bạn cũng cho biết để chúng tôi tiếp tục xử lý.
      </Para>
    </Layout>
  ),
});
