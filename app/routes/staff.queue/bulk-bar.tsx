import type { ReactNode } from "react";
import { BULK, type BulkKind, QUEUE_KINDS } from "~/features/nudges/bulk";
import type { QueueTab } from "~/features/workflow/queue";
import { paths } from "~/paths";
import { Button } from "~/ui/button";

/** The list as a form: what is ticked in it can be worked on at once. Nothing happens before the page that follows. */
export function BulkForm({ tab, children }: { tab: QueueTab; children: ReactNode }) {
  return (
    <form method="post" action={paths.staff.bulk()} aria-label="Làm nhiều phản ánh cùng lúc">
      {children}
      <div className="bulk-bar no-print">
        <span className="meta">Với những phản ánh đã đánh dấu:</span>
        {kindsOf(tab).map((kind) => (
          <Button key={kind} name="kind" value={kind} variant="secondary">
            {BULK[kind].vi}…
          </Button>
        ))}
      </div>
    </form>
  );
}

/** What makes sense for what a tab holds. */
function kindsOf(tab: QueueTab): readonly BulkKind[] {
  if (tab === "all") return QUEUE_KINDS;
  return tab === "publish" ? ["PUBLISH"] : ["ASSIGN", "HAND"];
}
