import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.object({
  code,
  unit: words,
  answeredOn: date,
  outcome: words,
  reply: words,
  /** What was done already, and what is promised: sentences. */
  deeds: z.array(words).optional(),
  promises: z.array(words).optional(),
});

const listed = (heading: string, lines: readonly string[] = []) =>
  lines.length > 0 ? (
    <>
      <Para>{heading}</Para>
      <Quote>{lines.map((line) => `- ${line}`).join("\n")}</Quote>
    </>
  ) : null;

/** N7: the reply in full, as signed. */
export const answered = message({
  schema,
  subject: (data) => `Trả lời phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Đã có trả lời cho phản ánh, kiến nghị của bạn" action="Xem trên Cổng">
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Đơn vị trả lời", data.unit],
          ["Ngày trả lời", data.answeredOn],
          ["Kết quả", data.outcome],
        ]}
      />
      <Para>Nội dung trả lời:</Para>
      <Quote>{data.reply}</Quote>
      {listed(`${data.unit} đã thực hiện:`, data.deeds)}
      {listed(`${data.unit} cam kết:`, data.promises)}
      <Para>
        <strong>Nếu chưa đồng ý hoặc cần hỏi thêm:</strong>{" "}
        {frame.told ? "nói ngay với cán bộ" : "liên hệ theo địa chỉ cuối thư này"}, nêu mã phản ánh và điểm
        chưa thỏa đáng. Vụ việc có thể được mở lại để xem xét.
      </Para>
    </Layout>
  ),
});
