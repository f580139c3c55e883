import { z } from "zod";
import { date, secret, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  unit: words,
  title: words,
  regulation: words,
  /** Number and article of the regulation; letters stored before there were any have none. */
  regulationNo: words.nullish(),
  article: words.nullish(),
  answerBy: date,
  stage: z.enum(["ASK", "SOON", "DUE"]),
  /** Part of the link: a token that works once. */
  secret,
});

const SUBJECT = {
  ASK: "Xin ý kiến",
  SOON: "Nhắc: xin ý kiến",
  DUE: "Sắp hết hạn: xin ý kiến",
} as const;

/** To somebody whom an agency asks about a regulation (art. 7.3), and again before the last day (art. 9.2.e). */
export const survey = message({
  schema,
  subject: ({ stage, regulation }) => `${SUBJECT[stage]} về ${regulation}`,
  body: (data, frame) => (
    <Layout frame={frame} title={data.title} action="Trả lời phiếu lấy ý kiến">
      <Para>
        {data.unit} xin ý kiến của ông/bà về quy định dưới đây. Trả lời mất vài phút, không bắt buộc và không
        cần tài khoản.
      </Para>
      <Facts
        rows={[
          ["Quy định", data.regulation],
          ["Số, ký hiệu", data.regulationNo ?? null],
          ["Điều, khoản", data.article ?? null],
          ["Trả lời đến hết ngày", data.answerBy],
        ]}
      />
      <Para>Đường dẫn dùng được một lần và chỉ dành cho ông/bà, xin đừng chuyển tiếp.</Para>
    </Layout>
  ),
});
