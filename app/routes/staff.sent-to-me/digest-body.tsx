import type { Digest } from "~/features/notifications/sent-to-me.queries.server";
import { paths } from "~/paths";

/** What a morning letter said, each item a link. */
export function DigestBody({ digest: { groups, counts } }: { digest: Digest }) {
  return (
    <details>
      <summary>Nội dung thư</summary>
      {groups.map(({ title, lines, more }) => (
        <div key={title}>
          <p className="label">{title}</p>
          <ul>
            {lines.map((line) => (
              <li key={line.code}>
                <a href={paths.staff.feedback(line.code)}>{line.title ?? line.code}</a>{" "}
                <span className="meta">{line.due}</span>
              </li>
            ))}
            {more > 0 ? <li>và {more} phản ánh khác</li> : null}
          </ul>
        </div>
      ))}
      {counts.length > 0 ? (
        <p>Đang chờ: {counts.map(({ label, count }) => `${label} ${count}`).join(" · ")}</p>
      ) : null}
    </details>
  );
}
