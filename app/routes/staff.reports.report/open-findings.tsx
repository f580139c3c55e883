import type { ClosingFinding } from "~/features/reporting/closing/closing-findings";
import { Card } from "~/ui/card";

/** What stopped a closing: the rules that block first, then what can be answered for. */
export function OpenFindings({ findings }: { findings: readonly ClosingFinding[] }) {
  const blocking = findings.filter(({ severity }) => severity === "BLOCK");
  const warnings = findings.filter(({ severity }) => severity === "WARN");
  return (
    <Card title="Kiểm tra trước khi chốt">
      <List title="Phải sửa thì mới chốt được" findings={blocking} />
      <List title="Sửa, hoặc ghi lý do giữ nguyên" findings={warnings} />
    </Card>
  );
}

function List({ title, findings }: { title: string; findings: readonly ClosingFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="checks list-none p-0">
        {findings.map(({ words }) => (
          <li key={words} className="bad">
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
