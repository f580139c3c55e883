import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("EXTENDED"),
    code,
    unit: words,
    reason: words,
    note: words.nullable(),
    dueBefore: date,
    dueOn: date,
  }),
  z.object({ what: z.literal("PROGRESS"), code, unit: words, note: words, dueOn: date }),
]);

/** N6: a longer time with its reason, or how the work stands. */
export const progress = message({
  schema,
  subject: (data) =>
    data.what === "EXTENDED"
      ? `Gia hạn trả lời phản ánh, kiến nghị ${data.code} đến ${data.dueOn}`
      : `Tình hình xử lý phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout
      frame={frame}
      title={
        data.what === "EXTENDED" ? "Cần thêm thời gian để trả lời bạn" : "Tình hình xử lý phản ánh, kiến nghị"
      }
      action="Theo dõi kết quả"
    >
      <Para>
        {data.what === "EXTENDED"
          ? `${data.unit} xin lỗi vì chưa thể trả lời bạn đúng hạn ban đầu. Hạn trả lời đã được gia hạn.`
          : `${data.unit} vẫn đang xử lý phản ánh, kiến nghị của bạn.`}
      </Para>
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Lý do", data.what === "EXTENDED" ? data.reason : null],
          ["Hạn ban đầu", data.what === "EXTENDED" ? data.dueBefore : null],
          [data.what === "EXTENDED" ? "Hạn mới" : "Hạn trả lời", data.dueOn],
        ]}
      />
      {data.note && <Quote>{data.note}</Quote>}
    </Layout>
  ),
});
