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
  /** The public answer is looked at again, or another one stands in its place; left out: it is the first. */
  again: z.enum(["REVIEWED", "ANSWERED"]).optional(),
});

const PROMISE = {
  PROMISE_KEPT: { title: "Cam kết đã được thực hiện", day: "Thực hiện ngày" },
  PROMISE_MOVED: { title: "Cam kết được đổi thời hạn", day: "Hạn mới" },
  PROMISE_DROPPED: { title: "Cam kết không thực hiện nữa", day: "" },
  PROMISE_UNDONE: { title: "Đính chính: cam kết vẫn đang được thực hiện", day: "Thời hạn" },
} as const;

const AGAIN = {
  REVIEWED: {
    subject: (code: string) => `Câu trả lời về việc bạn cùng ký đang được xem lại (${code})`,
    title: "Câu trả lời về việc bạn cùng ký đang được xem lại",
    opening: "Bạn không phải làm gì. Khi có câu trả lời mới được công khai, bạn được báo.",
  },
  ANSWERED: {
    subject: (code: string) => `Việc bạn cùng ký có câu trả lời mới (${code})`,
    title: "Việc bạn cùng ký có câu trả lời mới",
    opening: "Câu trả lời này thay cho câu trả lời trước, sau khi việc được xem lại.",
  },
} as const;

/**
 * To somebody who co-signed a matter: its answer is public or looked at again, or something that it promises has moved on.
 */
export const coSigned = message({
  schema,
  subject: ({ code, promise, again }) =>
    again
      ? AGAIN[again].subject(code)
      : promise
        ? `Việc bạn cùng ký (${code}): ${PROMISE[promise.what].title.toLowerCase()}`
        : `Việc bạn cùng ký đã có câu trả lời (${code})`,
  body: ({ promise, again, ...data }, frame) => (
    <Layout
      frame={frame}
      title={
        again
          ? AGAIN[again].title
          : promise
            ? PROMISE[promise.what].title
            : "Việc bạn cùng ký đã được trả lời"
      }
      action="Xem câu trả lời"
    >
      {again ? <Para>{AGAIN[again].opening}</Para> : null}
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
