import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.discriminatedUnion("what", [
  z.object({ what: z.literal("CONFIRMED"), code, unit: words, note: words.nullable() }),
  z.object({ what: z.literal("LIFTED"), code, unit: words, note: words, dueOn: date }),
]);

/** What came of a contested rejection: somebody else has looked at it. */
export const contest = message({
  schema,
  subject: (data) =>
    data.what === "LIFTED"
      ? `Phản ánh, kiến nghị ${data.code} được tiếp nhận sau khi xem lại`
      : `Về đề nghị xem lại phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout
      frame={frame}
      title={
        data.what === "LIFTED"
          ? "Phản ánh, kiến nghị của bạn được tiếp nhận"
          : "Việc không tiếp nhận được giữ nguyên"
      }
      action="Xem chi tiết"
    >
      <Para>
        {data.what === "LIFTED"
          ? `Một người khác đã xem lại theo đề nghị của bạn và thấy cần tiếp nhận. ${data.unit} xử lý tiếp; thời hạn vẫn tính từ ngày bạn gửi.`
          : "Một người khác với người đã duyệt trước đó đã xem lại theo đề nghị của bạn và thấy không thể tiếp nhận."}
      </Para>
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Hạn trả lời", data.what === "LIFTED" ? data.dueOn : null],
        ]}
      />
      {data.note && <Quote>{data.note}</Quote>}
      {data.what === "CONFIRMED" && (
        <Para>
          Mỗi phản ánh, kiến nghị được xem lại một lần. Trang theo dõi cho biết nơi có thẩm quyền giải quyết.
        </Para>
      )}
    </Layout>
  ),
});
