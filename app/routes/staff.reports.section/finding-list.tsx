import { type Finding, RULE_WORDS } from "~/features/reporting/checks/rule-codes";
import { Card } from "~/ui/card";

type Props = {
  findings: readonly Finding[];
  /** What could not be read at all, a sentence each. */
  unread?: readonly string[];
  query?: { unit: string; period: string };
};

/** What the checks found: the rule in words, then the sentence with its numbers. */
export function FindingList({ findings, unread = [] }: Props) {
  const count = findings.length + unread.length;
  return (
    <div id="phat-hien" aria-live="polite">
      <Card title={count === 0 ? "Kiểm tra: không thấy mâu thuẫn" : `Kiểm tra: ${count} điều cần xem lại`}>
        <ul className="checks list-none p-0">
          {unread.map((words) => (
            <li key={words} className="bad">
              {words}
            </li>
          ))}
          {findings.map(({ rule, where, words }) => (
            <li key={rule + where + words} className="bad">
              {/^[IVX]+(\.|$)/.test(where) && !words.startsWith("Mục") ? `Mục ${where}: ` : ""}
              {words}{" "}
              <span className="meta">
                ({rule}: {RULE_WORDS[rule]})
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
