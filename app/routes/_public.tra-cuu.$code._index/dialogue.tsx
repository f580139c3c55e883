import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { formatInstant } from "~/shared/local-date";
import { formatDateTime } from "~/shared/vi-format";
import { Timeline } from "~/ui/timeline";

/** What happened and what was said, oldest first; the last line is where it stands. */
export function Dialogue({ item }: { item: TrackedItem }) {
  const { timeline } = item;
  return (
    <>
      <h2>Các bước xử lý và trao đổi</h2>
      <Timeline
        label="Các bước xử lý"
        entries={timeline.map(({ at, title, unit, text }, i) => ({
          key: i,
          dateTime: formatInstant(at),
          when: formatDateTime(at),
          title,
          who: unit ?? undefined,
          body: text ? <p className="said">{text}</p> : undefined,
          state: i === timeline.length - 1 ? "now" : "done",
        }))}
      />
    </>
  );
}
