import { z } from "zod";
import { code, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({ code, from: words });

/** To a colleague who is named in an internal note. The note itself stays in the portal, whatever the item is about. */
export const mention = message({
  schema,
  subject: (data) => `${data.from} nhắc bạn ở phản ánh, kiến nghị ${data.code}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Một đồng nghiệp nhờ bạn xem" action="Mở hồ sơ">
      <Facts
        rows={[
          ["Mã", data.code],
          ["Người nhắc", data.from],
        ]}
      />
      <Para>Nội dung ghi chú chỉ đọc được trong hồ sơ, sau khi đăng nhập.</Para>
    </Layout>
  ),
});
