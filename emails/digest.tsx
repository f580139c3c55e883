import { z } from "zod";
import { date, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  day: date,
  /** Reminders, the gravest first: each with its items; `more` says how many are left out. */
  groups: z.array(
    z.object({
      title: words,
      lines: z.array(z.object({ code: words, title: words.nullable(), unit: words, due: words })).min(1),
      more: z.number().int().min(0),
    }),
  ),
  /** What waits in the queue: name of the tab and a count in words. */
  counts: z.array(z.object({ label: words, count: words })),
});

/** To one member of staff in the morning of a working day: reminders, and what waits. Nothing of any sender. */
export const digest = message({
  schema,
  subject: ({ day, groups }) => {
    const items = groups.reduce((n, { lines, more }) => n + lines.length + more, 0);
    return items > 0 ? `Nhắc việc ${day}: ${items} phản ánh, kiến nghị` : `Việc đang chờ ngày ${day}`;
  },
  body: (data, frame) => (
    <Layout frame={frame} title={`Việc phản ánh, kiến nghị ngày ${data.day}`} action="Mở việc của tôi">
      {data.groups.map(({ title, lines, more }) => (
        <div key={title}>
          <Para>
            <strong>{title}</strong>
          </Para>
          <Facts
            rows={[
              ...lines.map(
                (line) => [line.code, [line.title, line.unit, line.due].filter(Boolean).join(" · ")] as const,
              ),
              ["Và", more > 0 ? `${more} phản ánh khác trong hàng việc` : null] as const,
            ]}
          />
        </div>
      ))}
      {data.counts.length > 0 ? (
        <>
          <Para>
            <strong>Đang chờ trong hàng việc</strong>
          </Para>
          <Facts rows={data.counts.map(({ label, count }) => [label, count] as const)} />
        </>
      ) : null}
    </Layout>
  ),
});
