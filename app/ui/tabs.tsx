import { useFormats, useWords } from "./language";
import { UI } from "./ui-words";

export type Tab = {
  href: string;
  label: string;
  count?: number;
  /** Counting stopped at `count`: there are more. */
  more?: boolean;
  current?: boolean;
  /** Marks a count that needs attention. */
  late?: boolean;
};

/** Views of one list, each an address of its own, with how much waits in it. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const words = useWords(UI);
  const formats = useFormats();
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count === undefined ? null : (
                <em className={tab.late && tab.count > 0 ? "late" : undefined}>
                  <span className="sr-only">: </span>
                  {tab.more ? `${words.moreThan} ` : ""}
                  {formats.number(tab.count)}
                </em>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
