import type { NoteLine } from "~/features/dialogue/notes.server";
import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { paths } from "~/paths";
import { formatBytes, formatDateTime } from "~/shared/vi-format";
import { ButtonLink } from "~/ui/button";

type Props = { item: ItemPage & { mayNote: boolean }; notes: readonly NoteLine[] };

/** Left what the sender reads, right what only staff read: apart by place, colour and words. */
export function TwoSides({ item, notes }: Props) {
  const outside = item.dialogue.filter(({ who }) => who !== "DRAFT" && who !== "NOTE");
  const inside = item.dialogue.filter(({ who }) => who === "DRAFT" || who === "NOTE");
  const lines = [
    ...inside.map(({ seq, what, at, text }) => ({ key: `said-${seq}`, who: what, mention: null, at, text })),
    ...notes.map(({ id, who, unitName, mention, at, text }) => ({
      ...{ key: `note-${id}`, who: `${who}, ${unitName}`, mention, at, text },
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <div className="two-sides">
      <section aria-labelledby="dialogue" className="said-outside">
        <h2 id="dialogue">Trao đổi với người gửi</h2>
        <p className="meta">Người gửi đọc được mọi điều ở đây, trên trang tra cứu.</p>
        {outside.length === 0 ? <p>Chưa có câu hỏi hay trả lời nào.</p> : null}
        {outside.map(({ seq, what, at, text }) => (
          <article key={seq} id={`said-${seq}`} className="card">
            <h3>
              {what} <Time at={at} />
            </h3>
            <div className="said">{text}</div>
            <Files item={item} seq={seq} />
          </article>
        ))}
      </section>
      <section aria-labelledby="internal" className="said-inside">
        <h2 id="internal">Nội bộ</h2>
        <p className="meta">
          Chỉ cán bộ đọc: ghi chú và dự thảo. Người gửi và trang công khai không bao giờ có.
        </p>
        {lines.length === 0 ? <p>Chưa có ghi chú nào.</p> : null}
        {lines.map(({ key, who, mention, at, text }) => (
          <article key={key} id={key} className="card">
            <h3>
              {who} <Time at={at} />
            </h3>
            {mention ? <p className="meta">Nhờ xem: {mention}</p> : null}
            <div className="said">{text}</div>
          </article>
        ))}
        {item.mayNote ? (
          <p>
            <ButtonLink href={paths.staff.notes(item.code)} variant="secondary">
              Viết ghi chú nội bộ
            </ButtonLink>
          </p>
        ) : null}
      </section>
    </div>
  );
}

const Time = ({ at }: { at: Date }) => (
  <span className="meta">
    <time dateTime={at.toISOString()}>{formatDateTime(at)}</time>
  </span>
);

function Files({ item, seq }: { item: ItemPage; seq: number }) {
  const files = item.attachments.filter(({ eventSeq }) => eventSeq === seq);
  if (files.length === 0) return null;
  return (
    <ul className="bullets">
      {files.map(({ id, fileName, size }) => (
        <li key={id}>
          <a href={paths.staff.file(item.code, id)}>{fileName}</a>{" "}
          <span className="meta">{formatBytes(size)}</span>
        </li>
      ))}
    </ul>
  );
}
