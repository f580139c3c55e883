import type { StatisticsMessages } from "~/features/reporting/statistics/statistics-messages";
import type { LocalDate } from "~/shared/local-date";
import { useFormats } from "~/ui/language";

type Props = {
  quarter: { title: string; from: LocalDate; to: LocalDate; isRunning: boolean };
  headline: Record<"new" | "resolved" | "onTime" | "answered" | "pending" | "overdue", number>;
  words: StatisticsMessages;
};

/** The quarter in four numbers. */
export function Headline({ quarter, headline, words }: Props) {
  const formats = useFormats();
  const { title, from, to, isRunning } = quarter;
  const { onTime, answered, pending, overdue, ...figures } = headline;
  const h = words.headline;
  const cells = [
    { name: h.new, value: formats.number(figures.new), note: h.newNote },
    { name: h.resolved, value: formats.number(figures.resolved), note: h.resolvedNote },
    { name: h.onTime, value: formats.percent(onTime, answered), note: h.onTimeNote(onTime, answered) },
    { name: h.pending, value: formats.number(pending), note: h.pendingNote(overdue) },
  ];
  return (
    <section className="band mt-0!" aria-labelledby="trong-quy">
      <h2 id="trong-quy">
        {title} {isRunning ? words.running : null}
      </h2>
      <dl className="figures">
        {cells.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={/^\d/.test(value) ? "figure" : "figure figure-words"}>{value}</dd>
            <dd className="meta">{note}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{words.span(from, to)}.</p>
    </section>
  );
}
