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
  part: z.enum(["LEAD", "COORDINATING", "OPINION_GIVEN", "REOPENING_ASKED", "REPEAT_HELD", "REPEAT_WAITS"]),
});

type Words = {
  subject: (item: string, dueOn: string) => string;
  title: string;
  role: string;
  due: string;
  ask: string;
};
const WORDS: Record<z.infer<typeof schema>["part"], Words> = {
  LEAD: {
    subject: (item, dueOn) => `Giao xử lý ${item}, hạn trả lời ${dueOn}`,
    title: "Có phản ánh, kiến nghị mới giao cho đơn vị",
    role: "Chủ trì xử lý, trả lời",
    due: "Hạn trả lời người gửi",
    ask: "Nếu không thuộc thẩm quyền, đề nghị trả lại ngay kèm lý do và đơn vị đề xuất; hạn trả lời người gửi không thay đổi.",
  },
  COORDINATING: {
    subject: (item, dueOn) => `Phối hợp xử lý ${item}, cho ý kiến trước hết ngày ${dueOn}`,
    title: "Đề nghị đơn vị phối hợp xử lý",
    role: "Phối hợp",
    due: "Hạn cho ý kiến",
    ask: "Đề nghị đơn vị mở hồ sơ và ghi ý kiến đúng hạn. Không có ý kiến khác thì cũng ghi để đơn vị chủ trì biết.",
  },
  OPINION_GIVEN: {
    subject: (item) => `Có ý kiến phối hợp cho ${item}`,
    title: "Một đơn vị phối hợp đã cho ý kiến",
    role: "Chủ trì xử lý, trả lời",
    due: "Hạn trả lời người gửi",
    ask: "Ý kiến nằm trong hồ sơ, ở phần “Ý kiến phối hợp”.",
  },
  REOPENING_ASKED: {
    subject: (item) => `Người gửi đề nghị mở lại ${item}`,
    title: "Người gửi chưa đồng ý với câu trả lời",
    role: "Đơn vị đã trả lời",
    due: "Hạn trả lời trước đó",
    ask: "Đề nghị đầu mối xem lý do, rồi mở lại để xử lý tiếp hoặc trả lời vì sao không mở lại.",
  },
  REPEAT_HELD: {
    subject: (item) => `${item} là phản ánh lặp lại, chờ cấp trên giao lại`,
    title: "Phản ánh đang xử lý được ghi là lặp lại",
    role: "Đang xử lý",
    due: "Hạn trả lời người gửi",
    ask: "Đơn vị chờ giao lại rồi mới trình dự thảo; hạn trả lời người gửi không thay đổi.",
  },
  REPEAT_WAITS: {
    subject: (item, dueOn) => `Cần giao lại phản ánh lặp lại ${item}, hạn trả lời ${dueOn}`,
    title: "Một phản ánh lặp lại chờ bạn giao",
    role: "Giao lại đơn vị xử lý",
    due: "Hạn trả lời người gửi",
    ask: "Phản ánh được ghi là lặp lại khi đơn vị đã nhận. Đơn vị không trình dự thảo được cho đến khi có người giao lại, cho đơn vị khác hoặc chính đơn vị đó.",
  },
};

/** N5: to a unit of the province. Says nothing of the sender and nothing of the matter beyond its title. */
export const assigned = message({
  schema,
  subject: (data) => WORDS[data.part].subject(data.code, data.dueOn),
  body: (data, frame) => (
    <Layout frame={frame} title={WORDS[data.part].title} action="Mở hồ sơ">
      <Facts
        rows={[
          ["Mã", data.code],
          ["Về việc", data.title],
          ["Đơn vị", data.unit],
          ["Vai trò", WORDS[data.part].role],
          [WORDS[data.part].due, data.dueOn],
        ]}
      />
      <Para>{WORDS[data.part].ask}</Para>
    </Layout>
  ),
});
