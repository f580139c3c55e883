import { z } from "zod";
import { code, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({ code, publicTitle: words, slug: words });

/** To somebody who co-signed a matter: its answer is public. */
export const coSigned = message({
  schema,
  subject: (data) => `Việc bạn cùng ký đã có câu trả lời (${data.code})`,
  body: (data, frame) => (
    <Layout frame={frame} title="Việc bạn cùng ký đã được trả lời" action="Xem câu trả lời">
      <Facts
        rows={[
          ["Mã cùng ký", data.code],
          ["Về việc", data.publicTitle],
        ]}
      />
      <Para>
        Bạn nhận thư này vì đã để lại địa chỉ khi bấm “Tôi cũng gặp việc này”. Địa chỉ không dùng vào việc
        khác.
      </Para>
    </Layout>
  ),
});
