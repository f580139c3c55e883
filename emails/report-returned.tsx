import { z } from "zod";
import { words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  unit: words,
  unitCode: words,
  /** 2026-Q1 */
  period: words,
  periodTitle: words,
  reason: words,
});

/** To a unit whose report came back: why, and what to do now. */
export const reportReturned = message({
  schema,
  subject: ({ periodTitle }) => `Báo cáo ${periodTitle} bị trả lại`,
  body: (data, frame) => (
    <Layout frame={frame} title={`Báo cáo ${data.periodTitle} bị trả lại`} action="Mở báo cáo">
      <Facts
        rows={[
          ["Đơn vị", data.unit],
          ["Kỳ báo cáo", data.periodTitle],
          ["Lý do", data.reason],
        ]}
      />
      <Para>
        Đề nghị đơn vị sửa, chốt, ký và nộp lại báo cáo. Trong khi chưa nộp lại, số liệu của đơn vị bị coi là
        còn thiếu, không được tính là 0. Kỳ sau nếu đã chốt mà chưa ký thì cũng phải lập lại.
      </Para>
    </Layout>
  ),
});
