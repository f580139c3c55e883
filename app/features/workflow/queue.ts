import { type LocalDate, parseLocalDate } from "~/shared/local-date";

/** The tabs of the queue in their order, with what each one gathers. */
export const QUEUE_TABS = {
  new: {
    vi: "Mới",
    empty: "Không có phản ánh mới. Phản ánh vừa gửi đến, chưa giao hoặc chưa có người nhận xử lý sẽ ở đây.",
  },
  soon: {
    vi: "Sắp đến hạn",
    empty: "Không có phản ánh nào sắp đến hạn. Phản ánh đã qua ba phần tư thời gian xử lý sẽ ở đây.",
  },
  late: { vi: "Quá hạn", empty: "Không có phản ánh quá hạn. Hãy xem tab “Sắp đến hạn” để giữ được như vậy." },
  returned: {
    vi: "Bị trả lại",
    empty: "Không có phản ánh bị trả lại. Phản ánh giao sai đơn vị và dự thảo cần sửa sẽ ở đây.",
  },
  approval: {
    vi: "Chờ duyệt",
    empty: "Không có gì chờ duyệt. Dự thảo trả lời và đề nghị không tiếp nhận chờ thủ trưởng sẽ ở đây.",
  },
  leader: {
    vi: "Chờ lãnh đạo",
    empty:
      "Không có gì chờ lãnh đạo quyết định. Phản ánh hai đơn vị không nhận và phản ánh lặp lại lần hai sẽ ở đây.",
  },
  reopening: {
    vi: "Đề nghị mở lại",
    empty: "Không có đề nghị mở lại nào. Người gửi chưa đồng ý với câu trả lời thì đề nghị của họ sẽ ở đây.",
  },
  outside: {
    vi: "Chờ nơi ngoài tỉnh",
    empty:
      "Không chờ cơ quan nào ngoài tỉnh. Phản ánh đã chuyển đi mà cơ quan đó trả lời về đơn vị, để đơn vị báo người gửi, sẽ ở đây.",
  },
  publish: {
    vi: "Chờ công khai",
    empty: "Không có câu trả lời nào chờ công khai. Phản ánh đã trả lời mà chưa công khai sẽ ở đây.",
  },
  outdated: {
    vi: "Công khai đã cũ",
    empty:
      "Không có bản công khai nào lỗi thời. Phản ánh được trả lời lại sau khi công khai mà chưa đính chính sẽ ở đây.",
  },
  all: { vi: "Tất cả", empty: "Chưa có phản ánh nào trong phạm vi của bạn." },
} as const;
export type QueueTab = keyof typeof QUEUE_TABS;
export const TAB_NAMES = Object.keys(QUEUE_TABS) as QueueTab[];

/** Where a page of a tab begins: after this line. `key` is a date, or an instant in ISO form, as the tab is ordered. */
export type QueuePosition = { key: string; id: number };

/** What stands in the address of a queue; anything unreadable counts as left out. */
export type QueueView = {
  tab: QueueTab;
  field: string;
  unit: string;
  channel: string;
  /** "on": only what the person who looks has taken over. */
  mine: string;
  q: string;
  after: QueuePosition | null;
};

/** Reads a queue's address. */
export function readQueueView(query: URLSearchParams): QueueView {
  const text = (name: string) => (query.get(name) ?? "").trim().slice(0, 200);
  const tab = text("tab");
  return {
    tab: isTab(tab) ? tab : "new",
    field: text("field"),
    unit: text("unit"),
    channel: text("channel"),
    mine: text("mine") === "on" ? "on" : "",
    q: text("q"),
    after: readPosition(text("cursor")),
  };
}

const isTab = (text: string): text is QueueTab => Object.hasOwn(QUEUE_TABS, text);

/** "2026-11-18~42", "2026-11-18T02:00:00.123456Z~42" */
export const writePosition = ({ key, id }: QueuePosition): string => `${key}~${id}`;

/** Null for anything that writePosition did not write. */
export function readPosition(text: string): QueuePosition | null {
  const [, key = "", number = ""] =
    /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{6}Z)?)~(\d{1,9})$/.exec(text) ?? [];
  const date: LocalDate | null = parseLocalDate(key.slice(0, 10));
  if (!date || (key.length > 10 && Number.isNaN(Date.parse(key)))) return null;
  return { key, id: Number(number) };
}
