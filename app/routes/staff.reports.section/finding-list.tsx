import { type KeptFinding, ruleSaid } from "~/features/reporting/checks/rule-codes";
import type { ClosingFinding } from "~/features/reporting/closing/closing-findings";
import { Card } from "~/ui/card";

type Props = {
  findings: readonly KeptFinding[];
  /** What could not be read at all, a sentence each. */
  unread?: readonly string[];
  /** The rules of the counted form that are broken. */
  rules?: readonly ClosingFinding[];
  query?: { unit: string; period: string };
};

/** What the checks found: the rule in words, then the sentence with its numbers. */
export function FindingList({ findings, unread = [], rules = [] }: Props) {
  const count = findings.length + unread.length + rules.length;
  return (
    <div id="phat-hien" aria-live="polite">
      <Card title={count === 0 ? "Kiểm tra: không thấy mâu thuẫn" : `Kiểm tra: ${count} điều cần xem lại`}>
        <ul className="checks list-none p-0">
          {unread.map((words) => (
            <li key={words} className="bad">
              {words}
            </li>
          ))}
          {rules.map(({ words, severity }) => (
            <li key={words} className="bad">
              {words} {severity === "BLOCK" ? "Phải sửa thì mới chốt được." : "Chốt được khi ghi lý do."}
            </li>
          ))}
          {findings.map(({ rule, where, words }) => (
            <li key={rule + where + words} className="bad">
              {/^[IVX]+(\.|$)/.test(where) && !words.startsWith("Mục") ? `Mục ${where}: ` : ""}
              {words} <span className="meta">({ruleSaid(rule)})</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
