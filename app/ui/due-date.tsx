import type { LocalDate } from "~/shared/local-date";
import { useFormats, useWords } from "./language";
import { UI } from "./ui-words";

type Props = {
  dueOn: LocalDate;
  /** The time left in words, from dueInWords(); null when nothing is running any more (answered, closed). */
  words: string | null;
  /** From urgency(): CALM, SOON (amber) or DUE (red). The colour only repeats what the words say. */
  urgency?: "CALM" | "SOON" | "DUE";
  /** A due date that lies in a year without an official calendar. */
  provisional?: boolean;
};

const TONE = { CALM: "clock", SOON: "clock soon", DUE: "clock late" } as const;

/** The time left, and the date it ends on. */
export function DueDate({ dueOn, words, urgency = "CALM", provisional = false }: Props) {
  const ui = useWords(UI);
  const formats = useFormats();
  return (
    <span className="due">
      {words === null ? null : (
        <span className={TONE[urgency]}>{words.charAt(0).toUpperCase() + words.slice(1)}</span>
      )}
      <time dateTime={dueOn} className={words === null ? undefined : "meta"}>
        {formats.date(dueOn)}
        {provisional ? ` ${ui.provisional}` : ""}
      </time>
    </span>
  );
}
