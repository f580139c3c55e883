import { CALL_RESULTS, CALL_WAYS } from "~/features/senders/call.schema";
import type { CallLine } from "~/features/senders/call.server";
import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { ROLE } from "~/shared/glossary";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import { Timeline, type TimelineEntry } from "~/ui/timeline";

type Entry = ItemPage["history"][number];
type Props = {
  entries: readonly Entry[];
  /** Calls to the sender; they are no events of the item and stand among them. */
  calls: readonly (CallLine & { unitName: string })[];
  /** Clocks that a change of the calendar counted anew, or left as they were judged. */
  clockMoves: ItemPage["clockMoves"];
  /** Events whose texts already stand in the dialogue. */
  said: ReadonlySet<number>;
  imported: boolean;
};

/** Who did what, when and why: every line of the item's history, the latest first. */
export function History({ entries, calls, clockMoves, said, imported }: Props) {
  const lines = [
    ...entries.map((entry) => ({ at: entry.at, shown: shownEvent(entry, said, imported) })),
    ...calls.map((call) => ({ at: call.at, shown: shownCall(call) })),
    ...clockMoves.map((move) => ({ at: move.at, shown: shownMove(move) })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime() || order(b.shown) - order(a.shown));
  return (
    <section aria-labelledby="history" className="item-history">
      <h2 id="history">Lịch sử xử lý</h2>
      {lines.length === 0 ? (
        <p>Chưa có việc nào được ghi. Việc đầu tiên là vào sổ tiếp nhận.</p>
      ) : (
        <Timeline
          label="Lịch sử xử lý, mới nhất trước"
          entries={lines.map(({ at, shown }) => ({
            ...shown,
            dateTime: at.toISOString(),
            when: formatDateTime(at),
          }))}
        />
      )}
    </section>
  );
}

type Shown = Omit<TimelineEntry, "dateTime" | "when">;

/** Events of one instant keep their order; a call has no place among them. */
const order = ({ key }: Shown): number => (typeof key === "number" ? key : 0);

const shownEvent = (entry: Entry, said: ReadonlySet<number>, imported: boolean): Shown => ({
  key: entry.seq,
  title: entry.title,
  who: whoActed(entry, imported),
  body: body(entry, said.has(entry.seq)),
});

const shownCall = ({
  id,
  staffName,
  unitName,
  way,
  result,
  numberEnd,
  note,
}: Props["calls"][number]): Shown => ({
  key: `call-${id}`,
  title: `${CALL_WAYS[way].vi} cho người gửi`,
  who: `${staffName}, ${unitName}`,
  body: (
    <>
      <p>
        {CALL_RESULTS[result].vi}
        {numberEnd ? ` · số ${numberEnd}` : ""}
      </p>
      <div className="said">{note}</div>
    </>
  ),
});

const shownMove = ({
  id,
  label,
  before,
  after,
  ended,
  cause,
  staffName,
}: Props["clockMoves"][number]): Shown => ({
  key: `clock-${id}`,
  title: ended
    ? `Lịch nghỉ thay đổi, giữ mốc “${label}” đã kết thúc`
    : `Tính lại mốc “${label}” theo lịch nghỉ`,
  who: staffName ?? "Quản trị",
  body: (
    <>
      <p>
        {ended
          ? `Vẫn là ${formatDate(before)}; tính theo lịch mới sẽ là ${formatDate(after)}.`
          : `${formatDate(before)} → ${formatDate(after)}`}
      </p>
      <div className="said">{cause}</div>
    </>
  ),
});

/** What only a sender does when no member of staff did it. */
const BY_SENDER: readonly Entry["type"][] = [
  "information_received",
  "withdrawn",
  "secret_renewed",
  "reopening_asked",
];

function whoActed({ type, actorName, actorRole, actorUnitName }: Entry, imported: boolean): string {
  if (actorName !== null)
    return [actorName, actorRole && ROLE[actorRole].vi, actorUnitName].filter(Boolean).join(", ");
  if (actorUnitName !== null) return actorUnitName;
  if (imported) return "Theo sổ đã nhập";
  return BY_SENDER.includes(type) ? "Người gửi" : "Hệ thống";
}

function body({ seq, facts, texts, copy }: Entry, saidAbove: boolean) {
  if (facts.length + texts.length === 0 && !copy) return null;
  return (
    <>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {saidAbove ? (
        <p>
          <a href={`#said-${seq}`}>Xem nội dung ở phần trao đổi</a>
        </p>
      ) : (
        texts.map((text) => <Text key={text} text={text} />)
      )}
      {copy ? <Posted copy={copy} /> : null}
    </>
  );
}

/** The public copy as it was from then on, whatever became of it. */
function Posted({ copy: { title, content, reply } }: { copy: NonNullable<Entry["copy"]> }) {
  return (
    <details>
      <summary>Bản công khai từ lúc ấy: {title}</summary>
      <p className="label">Nội dung phản ánh, kiến nghị</p>
      <div className="said">{content}</div>
      <p className="label">Nội dung trả lời</p>
      <div className="said">{reply}</div>
    </details>
  );
}

function Text({ text }: { text: string }) {
  if (text.length <= 400) return <div className="said">{text}</div>;
  return (
    <details>
      <summary>{text.slice(0, 120)}…</summary>
      <div className="said">{text}</div>
    </details>
  );
}
