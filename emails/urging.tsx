import { z } from "zod";
import { date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.object({
  letterId: z.number().int(),
  from: words,
  unit: words,
  issuedOn: date,
  answerBy: date,
  note: words.nullable(),
  items: z.array(z.object({ code: words, title: words.nullable(), late: words })).min(1),
});

/** To a unit whose items are late: the same as the urging letter, which lies at the link. */
export const urging = message({
  schema,
  subject: (data) =>
    `Đôn đốc xử lý ${data.items.length} phản ánh, kiến nghị quá hạn, báo cáo trước ${data.answerBy}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Phiếu đôn đốc phản ánh, kiến nghị quá hạn" action="Xem phiếu đôn đốc">
      <Para>
        {`${data.from} đề nghị ${data.unit} xử lý, trả lời dứt điểm các phản ánh, kiến nghị sau và báo cáo kết quả chậm nhất ngày ${data.answerBy}.`}
      </Para>
      <Facts
        rows={data.items.map(
          ({ code, title, late }) => [code, [title, late].filter(Boolean).join(" · ")] as const,
        )}
      />
      {data.note && <Quote>{data.note}</Quote>}
    </Layout>
  ),
});
