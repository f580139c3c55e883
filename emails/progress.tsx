import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

/** A due date that became another one: corrected by the unit, or counted anew by a changed calendar. */
const changed = { code, unit: words, note: words, dueBefore: date, dueOn: date };
const promised = { code, unit: words, promise: words, note: words };
/** The day that was chosen, when it is a day off and `dueOn` therefore the next working day. */
const dayOff = date.nullable().optional();

const schema = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("EXTENDED"),
    code,
    unit: words,
    reason: words,
    note: words.nullable(),
    dueBefore: date,
    dueOn: date,
    dayOff,
    /** The year has no official calendar yet. */
    provisional: z.boolean().optional(),
  }),
  z.object({ what: z.literal("CORRECTED"), ...changed, dayOff }),
  z.object({ what: z.literal("RECOUNTED"), ...changed }),
  z.object({ what: z.literal("REOPENED"), code, unit: words, dueOn: date }),
  z.object({ what: z.literal("NOT_REOPENED"), code, unit: words, note: words }),
  /** What a body outside the province answered the unit. */
  z.object({ what: z.literal("OUTSIDE_ANSWER"), code, unit: words, from: words, note: words.nullable() }),
  z.object({ what: z.literal("PROGRESS"), code, unit: words, note: words, dueOn: date }),
  /** What became of something that an answer promised. */
  z.object({ what: z.literal("PROMISE_KEPT"), ...promised, on: date }),
  z.object({ what: z.literal("PROMISE_MOVED"), ...promised, dueBefore: date, dueOn: date }),
  z.object({ what: z.literal("PROMISE_DROPPED"), ...promised }),
  z.object({ what: z.literal("PROMISE_UNDONE"), ...promised, dueOn: date }),
  /** Of the answer that was given with somebody else's item about the same matter. */
  z.object({ what: z.literal("LEAD_REOPENED"), code, unit: words }),
  z.object({ what: z.literal("LEAD_ANSWERED"), code, unit: words }),
  /** What the portal tells of itself while nobody writes: every so many days past the limit. */
  z.object({
    what: z.literal("OVERDUE"),
    code,
    unit: words,
    state: words,
    daysLate: z.number().int().positive(),
    dueOn: date,
  }),
]);
type Data = z.infer<typeof schema>;

type Words = {
  subject: (code: string, dueOn: string) => string;
  title: string;
  opening: (unit: string) => string;
};
const WORDS: Record<Data["what"], Words> = {
  EXTENDED: {
    subject: (item, dueOn) => `Gia hạn trả lời phản ánh, kiến nghị ${item} đến ${dueOn}`,
    title: "Cần thêm thời gian để trả lời bạn",
    opening: (unit) =>
      `${unit} xin lỗi vì chưa thể trả lời bạn đúng hạn ban đầu. Hạn trả lời đã được gia hạn.`,
  },
  CORRECTED: {
    subject: (item, dueOn) => `Đính chính hạn trả lời phản ánh, kiến nghị ${item}: ${dueOn}`,
    title: "Đính chính hạn trả lời",
    opening: (unit) => `${unit} xin lỗi vì đã báo nhầm hạn trả lời. Hạn đúng ở dưới đây.`,
  },
  RECOUNTED: {
    subject: (item, dueOn) => `Hạn trả lời phản ánh, kiến nghị ${item} là ${dueOn}`,
    title: "Hạn trả lời được tính lại theo lịch nghỉ",
    opening: (unit) =>
      `Lịch nghỉ chính thức thay đổi ngày làm việc cuối của thời hạn, nên hạn để ${unit} trả lời bạn được tính lại.`,
  },
  REOPENED: {
    subject: (item) => `Phản ánh, kiến nghị ${item} được mở lại`,
    title: "Phản ánh, kiến nghị của bạn được xử lý tiếp",
    opening: (unit) => `${unit} xem lại câu trả lời trước và sẽ trả lời bạn lần nữa.`,
  },
  NOT_REOPENED: {
    subject: (item) => `Về đề nghị mở lại phản ánh, kiến nghị ${item}`,
    title: "Câu trả lời trước được giữ nguyên",
    opening: (unit) =>
      `${unit} đã xem đề nghị mở lại của bạn và giữ câu trả lời trước, vì lẽ dưới đây. Việc có tình tiết mới, bạn gửi phản ánh mới và ghi mã này.`,
  },
  OUTSIDE_ANSWER: {
    subject: (item) => `Trả lời về phản ánh, kiến nghị ${item}`,
    title: "Cơ quan nhận phản ánh, kiến nghị của bạn đã trả lời",
    opening: (unit) =>
      `Phản ánh, kiến nghị của bạn đã được chuyển đến cơ quan có thẩm quyền. Cơ quan đó trả lời ${unit}; nội dung cũng có ở trang theo dõi.`,
  },
  PROMISE_KEPT: {
    subject: (item) => `Cam kết về phản ánh, kiến nghị ${item} đã được thực hiện`,
    title: "Cam kết đã được thực hiện",
    opening: (unit) => `${unit} báo với bạn: việc đã cam kết khi trả lời bạn nay đã làm xong.`,
  },
  PROMISE_MOVED: {
    subject: (item, dueOn) => `Cam kết về phản ánh, kiến nghị ${item}: hạn mới ${dueOn}`,
    title: "Cam kết được đổi thời hạn",
    opening: (unit) => `${unit} báo với bạn thời hạn mới của việc đã cam kết khi trả lời bạn, và lý do.`,
  },
  PROMISE_DROPPED: {
    subject: (item) => `Về cam kết khi trả lời phản ánh, kiến nghị ${item}`,
    title: "Cam kết không thực hiện nữa",
    opening: (unit) =>
      `${unit} xin lỗi: việc đã cam kết khi trả lời bạn không thực hiện nữa, vì lẽ dưới đây.`,
  },
  PROMISE_UNDONE: {
    subject: (item) => `Đính chính về cam kết khi trả lời phản ánh, kiến nghị ${item}`,
    title: "Đính chính: cam kết vẫn đang được thực hiện",
    opening: (unit) =>
      `${unit} xin lỗi vì đã ghi nhầm kết quả của việc đã cam kết khi trả lời bạn. Việc này vẫn đang được thực hiện.`,
  },
  LEAD_REOPENED: {
    subject: (item) => `Câu trả lời phản ánh, kiến nghị ${item} đang được xem lại`,
    title: "Câu trả lời bạn đã nhận đang được xem lại",
    opening: (unit) =>
      `Bạn và những người khác cùng gửi về một việc đã nhận chung một câu trả lời. ${unit} đang xem lại câu trả lời đó. Bạn không phải làm gì; khi có câu trả lời mới, bạn được báo.`,
  },
  LEAD_ANSWERED: {
    subject: (item) => `Đã có câu trả lời mới về việc bạn phản ánh, kiến nghị (${item})`,
    title: "Việc bạn phản ánh có câu trả lời mới",
    opening: (unit) =>
      `${unit} đã xem lại câu trả lời chung cho những người cùng gửi về một việc, và đã trả lời lại. Khi câu trả lời mới được công khai, trang theo dõi của bạn dẫn đến đó. Nếu việc của bạn chưa được giải quyết, bạn đề nghị xem lại ở trang theo dõi.`,
  },
  PROGRESS: {
    subject: (item) => `Tình hình xử lý phản ánh, kiến nghị ${item}`,
    title: "Tình hình xử lý phản ánh, kiến nghị",
    opening: (unit) => `${unit} vẫn đang xử lý phản ánh, kiến nghị của bạn.`,
  },
  OVERDUE: {
    subject: (item) => `Tình hình xử lý phản ánh, kiến nghị ${item}`,
    title: "Phản ánh, kiến nghị của bạn đang được trả lời chậm",
    opening: (unit) => `${unit} xin lỗi vì đã quá hạn mà chưa trả lời bạn. Việc xử lý vẫn tiếp tục.`,
  },
};

/** N6: another due date with its reason, or how the work stands. */
export const progress = message({
  schema,
  subject: (data) => WORDS[data.what].subject(data.code, "dueOn" in data ? data.dueOn : ""),
  body: (data, frame) => (
    <Layout frame={frame} title={WORDS[data.what].title} action="Theo dõi kết quả">
      <Para>{WORDS[data.what].opening(data.unit)}</Para>
      <Facts rows={factsOf(data)} />
      {"note" in data && data.note && <Quote>{data.note}</Quote>}
    </Layout>
  ),
});

function factsOf(data: Data): [string, string | null][] {
  const item: [string, string] = ["Mã phản ánh, kiến nghị", data.code];
  if (data.what === "NOT_REOPENED" || data.what === "LEAD_REOPENED" || data.what === "LEAD_ANSWERED")
    return [item];
  if (data.what === "OUTSIDE_ANSWER") return [item, ["Cơ quan trả lời", data.from]];
  if (data.what === "PROMISE_KEPT") return [item, ["Cam kết", data.promise], ["Thực hiện ngày", data.on]];
  if (data.what === "PROMISE_DROPPED") return [item, ["Cam kết", data.promise]];
  if (data.what === "PROMISE_MOVED" || data.what === "PROMISE_UNDONE")
    return [
      item,
      ["Cam kết", data.promise],
      ["Hạn trước đây", data.what === "PROMISE_MOVED" ? data.dueBefore : null],
      [data.what === "PROMISE_MOVED" ? "Hạn mới" : "Thời hạn", data.dueOn],
    ];
  if (data.what === "PROGRESS" || data.what === "REOPENED") return [item, ["Hạn trả lời", data.dueOn]];
  if (data.what === "OVERDUE")
    return [
      item,
      ["Đang ở bước", data.state],
      ["Hạn trả lời", data.dueOn],
      ["Đã quá hạn", `${data.daysLate} ngày`],
    ];
  return [
    item,
    ["Lý do", data.what === "EXTENDED" ? data.reason : null],
    [data.what === "EXTENDED" ? "Hạn ban đầu" : "Hạn đã báo", data.dueBefore],
    [
      data.what === "CORRECTED" ? "Hạn đúng" : "Hạn mới",
      "provisional" in data && data.provisional
        ? `${data.dueOn} (tạm tính, chờ lịch nghỉ chính thức của năm đó)`
        : data.dueOn,
    ],
    [
      "Cách tính",
      "dayOff" in data && data.dayOff
        ? `Ngày ${data.dayOff} là ngày nghỉ nên hạn chuyển sang ngày làm việc tiếp theo.`
        : null,
    ],
  ];
}
