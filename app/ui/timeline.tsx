import type { ReactNode } from "react";

export type TimelineEntry = {
  key: string | number;
  /** For machines: a date or an instant in ISO form. */
  dateTime: string;
  /** For people: "05/02/2026" or "14:30 05/02/2026". */
  when: string;
  title: ReactNode;
  /** Who acted: on public pages a unit, never a person. */
  who?: ReactNode;
  body?: ReactNode;
  /** What is still to come, or what is happening now. */
  state?: "done" | "now" | "next";
};

/** What happened, in order. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ key, dateTime, when, title, who, body, state = "done" }) => (
        <li key={key} className={`timeline-${state}`} aria-current={state === "now" ? "step" : undefined}>
          <p className="timeline-title">{title}</p>
          <p className="meta">
            <time dateTime={dateTime}>{when}</time>
            {who ? <> · {who}</> : null}
          </p>
          {body ? <div className="timeline-body">{body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
