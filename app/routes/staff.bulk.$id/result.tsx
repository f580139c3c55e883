import { BULK } from "~/features/nudges/bulk";
import type { BulkView } from "~/features/nudges/bulk-view.queries.server";
import { paths } from "~/paths";
import { formatCount } from "~/shared/vi-format";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { Name } from "./preview";
import { PromiseResult } from "./promises";

/** What became of each item, one by one. */
export function Result({ view }: { view: BulkView }) {
  const { kind, intent, finished, promises } = view;
  const lines = view.lines.filter(({ chosen }) => chosen);
  const done = lines.filter((line) => line.done);
  const refused = lines.filter(({ refusal, done: isDone }) => refusal !== null && !isDone);
  const left = lines.filter(({ refusal, done: isDone }) => refusal === null && !isDone);
  const moved = promises.filter(({ chosen }) => chosen);
  const failed = refused.length > 0 || moved.some(({ refusal, done: isDone }) => refusal && !isDone);
  const kept = moved.filter((line) => line.done).length;
  const also = moved.length > 0 ? `, ${formatCount(kept)} trên ${formatCount(moved.length)} cam kết` : "";
  const title = kind === "HAND_OVER" ? `Bàn giao việc của ${intent.fromName ?? ""}` : BULK[kind].vi;
  return (
    <>
      {finished ? null : <meta httpEquiv="refresh" content="5" />}
      <PageTitle
        kicker={
          <a href={kind === "HAND_OVER" ? paths.staff.handOver() : paths.staff.queue()}>
            {kind === "HAND_OVER" ? "← Bàn giao việc" : "← Việc của tôi"}
          </a>
        }
      >
        {title}
      </PageTitle>
      <Notice
        tone={!finished ? "info" : failed ? "warning" : "success"}
        title={
          finished
            ? `${BULK[kind].done} ${formatCount(done.length)} trên ${formatCount(lines.length)} phản ánh${also}`
            : `Đang làm: xong ${formatCount(done.length)} trên ${formatCount(lines.length)} phản ánh${also}`
        }
        announce
      >
        {finished ? null : <p>Việc vẫn tiếp tục khi bạn rời trang này; trang tự tải lại sau vài giây.</p>}
      </Notice>
      {refused.length > 0 ? (
        <>
          <h2>Không làm được</h2>
          <ul className="bulk-lines">
            {refused.map((line) => (
              <li key={line.seq}>
                <Name line={line} />
                <p className="hint">{line.refusal}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {done.length > 0 ? (
        <>
          <h2>{BULK[kind].done}</h2>
          <ul className="bulk-lines">
            {done.map((line) => (
              <li key={line.seq}>
                <Name line={line} /> <span className="meta">{line.holderName}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {left.length > 0 ? (
        <>
          <h2>Đang chờ</h2>
          <ul className="bulk-lines">
            {left.map((line) => (
              <li key={line.seq}>
                <Name line={line} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <PromiseResult promises={promises} />
    </>
  );
}
