import { paths } from "~/paths";

type Payload = {
  groups?: { title: string; lines: { code: string; title: string | null; due: string }[]; more: number }[];
  counts?: { label: string; count: string }[];
};

/** What a morning letter said, each item a link. */
export function DigestBody({ payload }: { payload: unknown }) {
  const { groups = [], counts = [] } = payload as Payload;
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
