import { z } from "zod";
import { date, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  promiseId: z.number().int(),
  code: words,
  text: words,
  dueOn: date,
  stage: z.enum(["SOON", "DUE", "LATE"]),
});

const WHEN = { SOON: "sắp đến hạn", DUE: "đến hạn hôm nay", LATE: "đã quá hạn" } as const;

/** To whoever has to keep what a reply promised, until it is kept. */
export const promiseDue = message({
  schema,
  subject: ({ code, stage, dueOn }) => `Cam kết trong câu trả lời ${code} ${WHEN[stage]} (${dueOn})`,
  body: (data, frame) => (
    <Layout frame={frame} title={`Cam kết ${WHEN[data.stage]}`} action="Ghi kết quả thực hiện">
      <Facts
        rows={[
          ["Phản ánh", data.code],
          ["Cam kết", data.text],
          ["Thời hạn", data.dueOn],
        ]}
      />
      <Para>
        Cam kết được công khai cùng câu trả lời. Đã làm xong thì ghi ngày thực hiện; cần thêm thời gian thì
        thủ trưởng đơn vị ghi ngày mới và lý do.
      </Para>
    </Layout>
  ),
});
