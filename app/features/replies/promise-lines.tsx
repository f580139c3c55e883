import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";

type Line = {
  text: string;
  unitName: string;
  dueOn: LocalDate;
  keptOn: LocalDate | null;
  keptNote: string | null;
  droppedOn: LocalDate | null;
  dropReason: string | null;
};

/** Promises of a reply as everyone reads them: what, by whom, until when, and what became of it. */
export function PromiseLines({ promises }: { promises: readonly Line[] }) {
  if (promises.length === 0) return null;
  return (
    <>
      <h2>Cam kết sau trả lời</h2>
      <ul className="bullets">
        {promises.map((promise) => (
          <li key={promise.text + promise.dueOn}>
            Cam kết: {promise.text.replace(/[.\s]+$/, "")} <Fate {...promise} />
            {promise.keptOn && promise.keptNote ? <p className="meta">{promise.keptNote}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "trước ngày …, đã thực hiện ngày …", in words. */
export function fateOf({
  dueOn,
  keptOn,
  droppedOn,
  dropReason,
}: Omit<Line, "text" | "unitName" | "keptNote">): string {
  const until = `trước ngày ${formatDate(dueOn)}`;
  if (keptOn)
    return keptOn === dueOn
      ? `đã thực hiện ngày ${formatDate(keptOn)}.`
      : `${until}, đã thực hiện ngày ${formatDate(keptOn)}.`;
  if (droppedOn)
    return `${until}; từ ngày ${formatDate(droppedOn)} không thực hiện nữa: ${dropReason ?? ""}`.trim();
  return `${until}, đang thực hiện.`;
}

function Fate(promise: Line) {
  return (
    <>
      <strong>{fateOf(promise)}</strong> <span className="meta">Đơn vị thực hiện: {promise.unitName}.</span>
    </>
  );
}
