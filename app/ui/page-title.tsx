import type { ReactNode } from "react";

/** The one h1 of a page, with a line before it and a lead after it. */
export function PageTitle({
  kicker,
  lead,
  children,
}: {
  kicker?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="page-title">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{children}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}
