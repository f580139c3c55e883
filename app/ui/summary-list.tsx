import type { ReactNode } from "react";
import { useWords } from "./language";
import { UI } from "./ui-words";

export type SummaryRow = {
  label: string;
  value: ReactNode;
  /** Where this answer can be changed. */
  changeHref?: string;
};

/** Label and value pairs; on review pages each with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useWords(UI);
  return (
    <dl className="summary">
      {rows.map(({ label, value, changeHref }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {changeHref ? (
            <dd className="change">
              <a href={changeHref}>
                {words.change}
                <span className="sr-only"> {label.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
