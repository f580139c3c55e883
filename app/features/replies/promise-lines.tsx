import type { Language } from "~/shared/language";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { useLanguage, useWords, Vi } from "~/ui/language";
import { PROMISES } from "./promise-words";

type Line = {
  text: string;
  unitName: string;
  dueOn: LocalDate;
  /** Past its day, neither kept nor given up. */
  late: boolean;
  keptOn: LocalDate | null;
  keptNote: string | null;
  droppedOn: LocalDate | null;
  dropReason: string | null;
  movedFrom: LocalDate | null;
  moveReason: string | null;
};

/** Promises of a reply as everyone reads them: what, by whom, until when, and what became of it. */
export function PromiseLines({ promises }: { promises: readonly Line[] }) {
  const words = useWords(PROMISES);
  if (promises.length === 0) return null;
  return (
    <>
      <h2>{words.title}</h2>
      <ul className="bullets">
        {promises.map((promise) => (
          <li key={promise.text + promise.dueOn}>
            {words.promise} <Vi>{promise.text.replace(/[.\s]+$/, "")}</Vi> <Fate {...promise} />
            {promise.movedFrom && promise.moveReason ? (
              <p className="meta">
                {words.why} <Vi>{promise.moveReason}</Vi>
              </p>
            ) : null}
            {promise.keptOn && promise.keptNote ? (
              <p className="meta">
                {words.done} <Vi>{promise.keptNote}</Vi>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "trước ngày … (ban đầu hẹn trước ngày …), đã thực hiện ngày …", in words; a reason why it was given up follows as it was written. */
export function fateOf(
  {
    dueOn,
    late,
    keptOn,
    droppedOn,
    movedFrom,
  }: Pick<Line, "dueOn" | "late" | "keptOn" | "droppedOn" | "movedFrom">,
  language: Language = "vi",
): string {
  const words = PROMISES[language];
  const day = (date: LocalDate) => formatDate(date, language);
  const until = words.until(day(dueOn)) + (movedFrom ? words.moved(day(movedFrom)) : "");
  if (keptOn)
    return keptOn === dueOn && !movedFrom ? words.kept(day(keptOn)) : `${until}, ${words.kept(day(keptOn))}`;
  if (droppedOn) return until + words.dropped(day(droppedOn));
  return until + (late ? words.late : words.open);
}

function Fate(promise: Line) {
  const words = useWords(PROMISES);
  return (
    <>
      <strong>
        {fateOf(promise, useLanguage())} {promise.droppedOn ? <Vi>{promise.dropReason}</Vi> : null}
      </strong>{" "}
      <span className="meta">
        {words.by} <Vi>{promise.unitName}</Vi>.
      </span>
    </>
  );
}
