import type { ReactNode } from "react";
import { BULK, QUEUE_KINDS } from "~/features/nudges/bulk";
import { paths } from "~/paths";
import { Button } from "~/ui/button";

/** The list as a form: what is ticked in it can be worked on at once. Nothing happens before the page that follows. */
export function BulkForm({ children }: { children: ReactNode }) {
  return (
    <form method="post" action={paths.staff.bulk()} aria-label="Làm nhiều phản ánh cùng lúc">
      {children}
      <div className="bulk-bar no-print">
        <span className="meta">Với những phản ánh đã đánh dấu:</span>
        {QUEUE_KINDS.map((kind) => (
          <Button key={kind} name="kind" value={kind} variant="secondary">
            {BULK[kind].vi}…
          </Button>
        ))}
      </div>
    </form>
  );
}
