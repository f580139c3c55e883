import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { storyteller } from "../../prisma/seed/demo/random";
import { DEMO_UNITS, FOCAL_OFFICE } from "../../prisma/seed/demo/units";
import { FIELDS } from "../../prisma/seed/reference/fields";

const HANDLERS = DEMO_UNITS.filter(
  (unit) => unit.level === "DEPARTMENT" && !unit.validTo && unit.validFrom < "2021",
);
const WORDS =
  "hồ sơ đất đai giấy phép xây dựng chậm trả kết quả một cửa hẹn lại nhiều lần thủ tục cấp đổi sổ đỏ tách thửa biến động đăng ký khai sinh chứng thực lý lịch tư pháp bảo hiểm y tế trợ cấp người cao tuổi cán bộ yêu cầu bổ sung giấy tờ không có trong quy định niêm yết phí lệ phí trực tuyến hệ thống báo lỗi".split(
    " ",
  );
const DAY = 86_400_000;
const SPAN = 6 * 365 * DAY;
/** What came last: enough that each list of work fills its first page, whatever lies in the archive. */
const AT_WORK = { items: 700, span: 35 * DAY };
/** Of what came so long ago, one in three is still unanswered: due in these days, or late. */
const UNANSWERED = [
  { from: 13 * DAY, until: 20 * DAY },
  { from: 29 * DAY, until: 35 * DAY },
];
/** Days until somebody hands an item out: what came since fills the first page of what is new. */
const HANDED_OUT = 1.7;

/** How long before now the item came that has `newer` younger ones, of a register of `items` over six years. */
function ageOf(newer: number, items: number): number {
  const busy = Math.min(AT_WORK.span, (SPAN * AT_WORK.items) / items);
  if (newer < AT_WORK.items) return (busy * (newer + 1)) / AT_WORK.items;
  return busy + ((SPAN - busy) * (newer + 1 - AT_WORK.items)) / (items - AT_WORK.items);
}

/** Writes units and a register of `items` items over six years up to `now`, the same on every machine and day. */
export async function writeRegister(folder: string, items: number, now: Date): Promise<void> {
  await writeFile(
    `${folder}/units.jsonl`,
    DEMO_UNITS.map(({ validTo = null, successor = null, ...unit }) =>
      JSON.stringify({ ...unit, validTo, successor }),
    ).join("\n"),
  );
  const file = createWriteStream(`${folder}/feedback.jsonl`);
  const teller = storyteller(items);
  for (let i = 0; i < items; i += 1) {
    const receivedAt = now.getTime() - ageOf(items - 1 - i, items);
    if (!file.write(`${JSON.stringify(item(i, receivedAt, now.getTime(), teller))}\n`))
      await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function item(i: number, receivedAt: number, now: number, teller: ReturnType<typeof storyteller>) {
  const words = (n: number) => Array.from({ length: n }, () => teller.pick(WORDS)).join(" ");
  const handler = teller.pick(HANDLERS).code;
  const title = `Vụ ${i + 1}: ${words(8)}`;
  const content = words(60);
  const reply = words(70);
  const days = [HANDED_OUT, 2, teller.between(5, 19), 20].map((day) => receivedAt + day * DAY);
  const history = [
    { type: "assigned", unit: handler },
    ...(teller.onceIn(20) ? [{ type: "rejected", reason: "R5" }] : [{ type: "reclassified", kind: "ACT" }]),
    { type: "resolved", outcome: teller.pick(["O5", "O6", "O7"]), reply },
    { type: "published", publicTitle: title, publicContent: content, publicReply: reply },
  ].map((event, step) => ({ ...event, at: iso(days[step] ?? 0) }));
  const age = now - receivedAt;
  const stuck = i % 3 === 0 && UNANSWERED.some(({ from, until }) => age > from && age < until);
  const rejected = history.findIndex((event) => event.type === "rejected");
  const told = rejected >= 0 ? rejected + 1 : stuck ? 2 : history.length;
  const happened = history.slice(0, told).filter((event) => Date.parse(event.at) < now);
  return {
    sourceId: `B-${i + 1}`,
    receivedAt: iso(receivedAt),
    channel: teller.pick(["web", "phone", "post", "counter_oral"]),
    receivingUnit: FOCAL_OFFICE,
    submitter: { type: "PERSON", name: `Người gửi ${i + 1}`, phone: `09${String(i).padStart(8, "0")}` },
    form: "PHAN_ANH",
    kind: "ACT",
    field: teller.pick(FIELDS).code,
    title,
    content,
    history: happened,
  };
}

const iso = (time: number): string =>
  new Date(time + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, "+07:00");
