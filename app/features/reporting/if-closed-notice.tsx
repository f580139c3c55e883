import { Notice } from "~/ui/notice";
import type { Announced } from "./closing/if-closed-now.server";

/** Before a report is closed: what a closing would take now, where the figures on the page are others. */
export function IfClosedNotice({ words }: { words: Announced["words"] }) {
  if (!words) return null;
  return (
    <div className="no-print">
      <Notice tone="warning" title={words.now === null ? "Chưa chốt được" : "Chốt bây giờ sẽ ra số khác"}>
        {words.now === null ? null : <p>{words.now}</p>}
        <p>{words.closed}</p>
      </Notice>
    </div>
  );
}
