import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { loadClock } from "~/features/reference/clock.server";
import { type CoordinationLine, coordinationLines } from "~/features/routing/coordination.queries.server";
import { readPosition, writePosition } from "~/features/routing/coordination-position";
import { dueInWords, type Urgency, urgency } from "~/features/workflow/deadline";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { DueDate } from "~/ui/due-date";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "queue:read" };
export const meta = pageMeta("Ý kiến phối hợp");

/** What other units want to hear from the actor's units, and what has been said. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "queue:read");
  const today = localDateOf(new Date());
  const { calendar } = await loadClock(db);
  const after = readPosition(new URL(request.url).searchParams.get("cursor") ?? "");
  const { lines, next } = await coordinationLines(db, actor, after);
  return {
    first: after && paths.staff.coordination(),
    next: next && paths.staff.coordination({ cursor: writePosition(next) }),
    lines: lines.map((line) => ({
      ...line,
      words: line.answeredOn ? null : dueInWords(line.dueOn, today, calendar),
      urgency: line.answeredOn ? ("CALM" as const) : urgency(line.askedOn ?? today, line.dueOn, today),
    })),
  };
}

type Line = CoordinationLine & { words: string | null; urgency: Urgency };

const COLUMNS: Column<Line>[] = [
  {
    key: "title",
    header: "Phản ánh",
    rowHeader: true,
    cell: ({ code, title }) => (
      <>
        <a href={`${paths.staff.feedback(code)}#legs`}>{title}</a> <span className="code">{code}</span>
      </>
    ),
  },
  { key: "unit", header: "Đơn vị phối hợp", cell: ({ unitName }) => unitName },
  { key: "holder", header: "Đơn vị chủ trì", cell: ({ holderName }) => holderName },
  { key: "due", header: "Hạn cho ý kiến", cell: (line) => <DueDate {...line} /> },
  {
    key: "state",
    header: "Ý kiến",
    cell: ({ code, answeredOn, isTheirs }) => {
      if (answeredOn) return `Đã cho ${formatDate(answeredOn)}`;
      return isTheirs ? <a href={paths.staff.act(code, "giveOpinion")}>Chưa có, ghi ý kiến</a> : "Chưa có";
    },
  },
];

export default function Coordination() {
  const { lines, first, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Phản ánh do đơn vị khác chủ trì và cần ý kiến của đơn vị bạn. Hạn gần nhất ở trên.">
        Ý kiến phối hợp
      </PageTitle>
      <DataTable
        caption="Phản ánh cần ý kiến phối hợp"
        columns={COLUMNS}
        rows={lines}
        rowKey={({ code, unitName }) => `${code}${unitName}`}
        empty={<p>Không có phản ánh nào đang cần ý kiến phối hợp của đơn vị bạn.</p>}
      />
      <Onward label="Trang của danh sách ý kiến" first={first} next={next} />
    </>
  );
}
