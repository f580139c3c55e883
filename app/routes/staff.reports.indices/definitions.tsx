import type { IndicesPage } from "~/features/reporting/indices/indices-page.server";
import { Card } from "~/ui/card";
import { StatusTag } from "~/ui/status-tag";

/** What each index is, by which text, and how it is counted here. */
export function Definitions({ page: { definitions } }: { page: IndicesPage }) {
  return (
    <section aria-labelledby="cach-tinh">
      <h2 id="cach-tinh">Cách tính</h2>
      {definitions.map(({ code, title, formula, reading, citation, confirmed }) => (
        <Card key={code} title={title}>
          <p>{formula}.</p>
          <p>{reading}</p>
          <p className="meta">
            {citation}. {confirmed ? null : <StatusTag tone="warn">cần xác nhận</StatusTag>}
          </p>
        </Card>
      ))}
    </section>
  );
}
