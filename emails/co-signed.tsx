import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.object({
  ...{ code, publicTitle: words, slug: words },
  /** What became of something that the public answer promises; left out: the answer itself is new. */
  promise: z
    .object({
      what: z.enum(["PROMISE_KEPT", "PROMISE_MOVED", "PROMISE_DROPPED", "PROMISE_UNDONE"]),
      ...{ text: words, note: words.nullable() },
      /** Kept on, or due then; none where it was dropped. */
      day: date.nullable(),
    })
    .optional(),
});

const PROMISE = {
  PROMISE_KEPT: { title: "Cam kết đã được thực hiện", day: "Thực hiện ngày" },
  PROMISE_MOVED: { title: "Cam kết được đổi thời hạn", day: "Hạn mới" },
  PROMISE_DROPPED: { title: "Cam kết không thực hiện nữa", day: "" },
  PROMISE_UNDONE: { title: "Đính chính: cam kết vẫn đang được thực hiện", day: "Thời hạn" },
} as const;

/** To somebody who co-signed a matter: its answer is public, or something that it promises has moved on. */
export const coSigned = message({
  schema,
  subject: ({ code, promise }) =>
    promise
      ? `Việc bạn cùng ký (${code}): ${PROMISE[promise.what].title.toLowerCase()}`
      : `Việc bạn cùng ký đã có câu trả lời (${code})`,
  body: ({ promise, ...data }, frame) => (
    <Layout
      frame={frame}
      title={promise ? PROMISE[promise.what].title : "Việc bạn cùng ký đã được trả lời"}
      action="Xem câu trả lời"
    >
      <Facts
        rows={[
          ["Mã cùng ký", data.code],
          ["Về việc", data.publicTitle],
          ["Cam kết", promise?.text ?? null],
          [promise ? PROMISE[promise.what].day : "", promise?.day ?? null],
        ]}
      />
      {promise?.note ? <Quote>{promise.note}</Quote> : null}
      <Para>
        Bạn nhận thư này vì đã để lại địa chỉ khi bấm “Tôi cũng gặp việc này”. Địa chỉ không dùng vào việc
        khác.
      </Para>
    </Layout>
  ),
});
