import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  code,
  unit: words,
  /** Null for a confidential item. */
  title: words.nullable(),
  dueOn: date,
  part: z.enum(["LEAD", "COORDINATING"]),
});

/** N5: to a unit of the province. Says nothing of the sender and nothing of the matter beyond its title. */
export const assigned = message({
  schema,
  subject: (data) =>
    `${data.part === "LEAD" ? "Giao xử lý" : "Phối hợp xử lý"} ${data.code}, hạn trả lời ${data.dueOn}`,
  body: (data, frame) => (
    <Layout
      frame={frame}
      title={
        data.part === "LEAD" ? "Có phản ánh, kiến nghị mới giao cho đơn vị" : "Đề nghị đơn vị phối hợp xử lý"
      }
      action="Mở hồ sơ"
    >
      <Facts
        rows={[
          ["Mã", data.code],
          ["Về việc", data.title],
          ["Đơn vị", data.unit],
          ["Vai trò", data.part === "LEAD" ? "Chủ trì xử lý, trả lời" : "Phối hợp"],
          ["Hạn trả lời người gửi", data.dueOn],
        ]}
      />
      <Para>
        {data.part === "LEAD"
          ? "Nếu không thuộc thẩm quyền, đề nghị trả lại ngay kèm lý do và đơn vị đề xuất; hạn trả lời người gửi không thay đổi."
          : "Đề nghị đơn vị gửi ý kiến cho đơn vị chủ trì kịp hạn trả lời."}
      </Para>
    </Layout>
  ),
});
