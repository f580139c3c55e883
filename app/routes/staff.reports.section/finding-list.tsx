import { type Finding, RULE_WORDS } from "~/features/reporting/checks/rule-codes";
import { Card } from "~/ui/card";

type Props = { findings: readonly Finding[]; query?: { unit: string; period: string } };

/** What the checks found: the rule in words, then the sentence with its numbers. */
export function FindingList({ findings }: Props) {
  return (
    <div id="phat-hien" aria-live="polite">
      <Card
        title={
          findings.length === 0
            ? "Kiểm tra: không thấy mâu thuẫn"
            : `Kiểm tra: ${findings.length} điều cần xem lại`
        }
      >
        <ul className="checks list-none p-0">
          {findings.map(({ rule, where, words }) => (
            <li key={rule + where + words} className="bad">
              {/^[IVX]+(\.|$)/.test(where) && !words.startsWith("Mục") ? `Mục ${where}: ` : ""}
              {words} <span className="meta">({RULE_WORDS[rule]})</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
