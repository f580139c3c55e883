import { z } from "zod";
import { date, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  unit: words,
  unitCode: words,
  /** 2026-Q1 */
  period: words,
  periodTitle: words,
  dueOn: date,
  stage: z.enum(["SOON", "DUE", "LATE"]),
});

const WHEN = { SOON: "sắp đến hạn", DUE: "đến hạn hôm nay", LATE: "đã quá hạn" } as const;

/** To a unit whose report is not in: before the date, on it, and once after it. */
export const reportDue = message({
  schema,
  subject: ({ periodTitle, stage, dueOn }) => `Báo cáo ${periodTitle} ${WHEN[stage]} (hạn nộp ${dueOn})`,
  body: (data, frame) => (
    <Layout frame={frame} title={`Báo cáo ${data.periodTitle} ${WHEN[data.stage]}`} action="Mở báo cáo">
      <Facts
        rows={[
          ["Đơn vị", data.unit],
          ["Kỳ báo cáo", data.periodTitle],
          ["Hạn nộp", data.dueOn],
        ]}
      />
      <Para>
        Đề nghị đơn vị chốt số liệu, ký và nộp báo cáo. Không phát sinh phản ánh, kiến nghị thì vẫn nộp báo
        cáo không phát sinh; đơn vị chưa nộp không được tính là 0.
      </Para>
    </Layout>
  ),
});
