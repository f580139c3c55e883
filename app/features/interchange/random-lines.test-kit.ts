import { FIELDS, type Pick, randomItem, seeded, UNITS } from "../reporting/random-items.test-kit";
import { feedbackText, fieldText, unitText } from "./canonical";
import type { FeedbackLine, LineEvent } from "./feedback-line";

/** A made-up province and register as the files that import reads; only for tests and measurements. */

/** units.jsonl of the made-up province. */
export const UNITS_FILE = UNITS.map(({ parent, validTo, successor, ...unit }) =>
  unitText({
    ...unit,
    ...(parent !== null && { parent }),
    ...(validTo !== null && { validTo }),
    ...(successor !== null && { successor }),
  }),
)
  .reverse()
  .join("\n");

export const FIELDS_FILE = FIELDS.map(fieldText).join("\n");

const WORDS =
  "người dân đến bộ phận một cửa nộp hồ sơ đất đai nhưng cán bộ hẹn lại nhiều lần không nêu lý do đề nghị xem xét giải quyết đúng hạn theo phiếu hẹn".split(
    " ",
  );
const CHANNELS = ["phone", "web", "post", "counter_oral", "national_portal"];

/** Words of about `length` signs. */
function text(pick: Pick, length: number): string {
  const words: string[] = [];
  for (let size = 0; size < length; size += 5) words.push(WORDS[pick(WORDS.length)] ?? "");
  return words.join(" ");
}

/** An item with a random history that ends before `until`; every line with the same source of chance is the same. */
function randomLine(pick: Pick, sourceId: string, until: Date, length = 60): FeedbackLine {
  const { arrival, events } = randomItem(pick);
  const part = (one: string): string | undefined => (pick(4) > 0 ? one : undefined);
  return {
    sourceId,
    receivedAt: arrival.receivedAt,
    channel: CHANNELS[pick(CHANNELS.length)] ?? "web",
    receivingUnit: arrival.receivingUnit,
    submitter: {
      type: pick(5) > 0 ? "PERSON" : "ORGANISATION",
      name: part(`Nguyễn Văn ${text(pick, 6)}`),
      address: part(`Thôn ${pick(20) + 1}, xã Bình Minh`),
      phone: part(`09${String(pick(100_000_000)).padStart(8, "0")}`),
      email: part(`nguoi.gui.${pick(100_000)}@vidu.vn`),
    },
    ...(pick(3) === 0 ? { form: "KIEN_NGHI", proposal: text(pick, length) } : { form: "PHAN_ANH" }),
    kind: arrival.kind,
    countedKind: arrival.countedKind,
    field: arrival.field,
    procedureCode: part("1.004269"),
    title: text(pick, length),
    content: text(pick, length * 5),
    history: events
      .filter((event) => event.at < until)
      .map((event) => withTexts(event as LineEvent, () => text(pick, length * 2))),
  };
}

function withTexts(event: LineEvent, words: () => string): LineEvent {
  const texts = ["reply", "text", "reason", "publicTitle", "publicContent", "publicReply"];
  const entries = Object.entries(event).filter(([key]) => key !== "dueOn" || event.type === "extended");
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value === "x" && texts.includes(key) ? words() : value]),
  ) as LineEvent;
}

/** feedback.jsonl with so many random items. */
export function randomRegister(count: number, seed: number, until: Date, length = 60): string[] {
  const pick = seeded(seed);
  return Array.from({ length: count }, (_, i) =>
    feedbackText(randomLine(pick, `SO-${seed}-${i + 1}`, until, length)),
  );
}
