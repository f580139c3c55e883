import type { ReactNode } from "react";

export type SummaryRow = {
  label: string;
  value: ReactNode;
  /** Where this answer can be changed. */
  changeHref?: string;
};

/** Label and value pairs; on review pages each with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map(({ label, value, changeHref }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {changeHref ? (
            <dd className="change">
              <a href={changeHref}>
                Sửa<span className="sr-only"> {label.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
