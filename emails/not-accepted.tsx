import { z } from "zod";
import { code, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.object({
  code,
  unit: words,
  reason: words,
  /** What the officer wrote for the sender. */
  note: words.nullable(),
  /** Where this matter belongs, or how to send it so that it is accepted. */
  rightDoor: words,
  /** The doors themselves: name, address, telephone, hours. */
  doors: z.array(words).optional(),
});

/** N3: not accepted, with the way that is open instead. */
export const notAccepted = message({
  schema,
  subject: (data) => `Về phản ánh, kiến nghị ${data.code}: không thuộc trường hợp tiếp nhận`,
  body: (data, frame) => (
    <Layout frame={frame} title="Nội dung bạn gửi không thuộc trường hợp tiếp nhận" action="Xem chi tiết">
      <Para>{data.unit} đã xem xét nội dung bạn gửi và không thể tiếp nhận để xử lý.</Para>
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Lý do", data.reason],
        ]}
      />
      {data.note && <Quote>{data.note}</Quote>}
      <Para>
        <strong>Bạn có thể làm gì tiếp?</strong> {data.rightDoor}
      </Para>
      {data.doors?.map((door) => (
        <Para key={door}>– {door}</Para>
      ))}
    </Layout>
  ),
});
