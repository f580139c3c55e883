import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { ROLE } from "~/shared/glossary";
import { formatDateTime } from "~/shared/vi-format";
import { Timeline } from "~/ui/timeline";

type Entry = ItemPage["history"][number];

/** Who did what, when and why: every line of the item's history, the latest first. */
export function History({ entries }: { entries: readonly Entry[] }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">Lịch sử xử lý</h2>
      {entries.length === 0 ? (
        <p>Chưa có việc nào được ghi. Việc đầu tiên là vào sổ tiếp nhận.</p>
      ) : (
        <Timeline
          label="Lịch sử xử lý, mới nhất trước"
          entries={[...entries].reverse().map((entry) => ({
            key: entry.seq,
            dateTime: entry.at.toISOString(),
            when: formatDateTime(entry.at),
            title: entry.title,
            who: whoActed(entry),
            body: body(entry),
          }))}
        />
      )}
    </section>
  );
}

function whoActed({ actorName, actorRole, actorUnitName }: Entry): string {
  if (actorName === null) return actorUnitName ?? "Người gửi hoặc sổ nguồn";
  return [actorName, actorRole && ROLE[actorRole].vi, actorUnitName].filter(Boolean).join(", ");
}

function body({ facts, texts }: Entry) {
  if (facts.length + texts.length === 0) return null;
  return (
    <>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {texts.map((text) =>
        text.length > 400 ? (
          <details key={text}>
            <summary>{text.slice(0, 120)}…</summary>
            <div className="said">{text}</div>
          </details>
        ) : (
          <div key={text} className="said">
            {text}
          </div>
        ),
      )}
    </>
  );
}
