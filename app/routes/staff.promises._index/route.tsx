import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { PROMISE_TABS, type PromiseTab, promiseList } from "~/features/replies/promise-list.queries.server";
import { readPosition, writePosition } from "~/features/workflow/queue";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Tabs } from "~/ui/tabs";

export const handle = { access: "feedback:read" };
export const meta = pageMeta("Cam kết");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const query = new URL(request.url).searchParams;
  const asked = query.get("tab") ?? "open";
  const tab = (Object.hasOwn(PROMISE_TABS, asked) ? asked : "open") as PromiseTab;
  const tabs = Object.entries(PROMISE_TABS).map(([key, label]) => ({
    label,
    href: paths.staff.promises({ tab: key }),
    current: key === tab,
  }));
  const after = readPosition(query.get("cursor") ?? "");
  const { rows, next } = await promiseList(db, actor, tab, after, new Date());
  return {
    ...{ tabs, rows },
    first: after && paths.staff.promises({ tab }),
    next: next && paths.staff.promises({ tab, cursor: writePosition(next) }),
  };
}

export default function PromisesPage() {
  const { tabs, rows, first, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Những việc đơn vị đã hứa trong câu trả lời. Mỗi cam kết được nhắc đến khi ghi là đã thực hiện, và được công khai cùng câu trả lời.">
        Cam kết
      </PageTitle>
      <Tabs label="Trạng thái cam kết" tabs={tabs} />
      <DataTable
        caption="Cam kết"
        columns={[
          {
            key: "due",
            header: "Thời hạn",
            cell: ({ dueOn, late }) =>
              late ? <strong>{formatDate(dueOn)} (quá hạn)</strong> : formatDate(dueOn),
          },
          {
            key: "text",
            header: "Cam kết",
            rowHeader: true,
            cell: ({ id, text }) => <a href={paths.staff.promise(id)}>{text}</a>,
          },
          {
            key: "who",
            header: "Thực hiện",
            cell: ({ unitName, ownerName }) => [ownerName, unitName].filter(Boolean).join(", "),
          },
          {
            key: "item",
            header: "Phản ánh",
            cell: ({ code, title }) => (
              <>
                {title}
                <br />
                <a className="code" href={paths.staff.feedback(code)}>
                  {code}
                </a>
              </>
            ),
          },
          { key: "kept", header: "Đã thực hiện", cell: ({ keptOn }) => (keptOn ? formatDate(keptOn) : "–") },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>Không có cam kết nào ở đây. Cam kết được ghi khi duyệt trả lời có việc phải làm tiếp.</p>}
      />
      <Onward label="Trang của danh sách cam kết" first={first} next={next} />
    </>
  );
}
