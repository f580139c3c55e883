import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { prepareHandOver } from "~/features/nudges/bulk-prepare.server";
import { type Workload, workloads } from "~/features/nudges/hand-over.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatCount } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "work:hand-over" };
export const meta = pageMeta("Bàn giao việc");

/** Who has work that could be handed over: when somebody leaves, moves, or is away for long. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "work:hand-over");
  return { people: await workloads(db, actor, localDateOf(new Date())) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "work:hand-over");
  const now = new Date();
  const wanted = String((await request.formData()).get("person") ?? "");
  const person = (await workloads(db, actor, localDateOf(now))).find(
    ({ staffId, unit }) => `${staffId}@${unit}` === wanted,
  );
  const id = person ? await prepareHandOver(db, actor, person, now) : null;
  if (id === null)
    return data(
      { problem: "Người này không còn việc nào để bàn giao. Hãy xem danh sách mới." },
      { status: 422 },
    );
  return redirect(paths.staff.bulkRun(id), 303);
}

const IDLE = { CLOSED: "Tài khoản đã đóng", LEFT: "Không còn làm việc ở đơn vị này" };

const COLUMNS: readonly Column<Workload>[] = [
  {
    key: "name",
    header: "Cán bộ",
    rowHeader: true,
    cell: ({ name, idle }) => (
      <>
        {name} {idle ? <span className="tag tag-late">{IDLE[idle]}</span> : null}
      </>
    ),
  },
  { key: "unit", header: "Đơn vị đang giữ", cell: ({ unitName }) => unitName },
  { key: "items", header: "Đang xử lý", numeric: true, cell: ({ items }) => formatCount(items) },
  { key: "promises", header: "Cam kết còn mở", numeric: true, cell: ({ promises }) => formatCount(promises) },
  {
    key: "do",
    header: "Bàn giao",
    cell: ({ staffId, unit, name, unitName }) => (
      <form method="post">
        <Button
          variant="secondary"
          name="person"
          value={`${staffId}@${unit}`}
          label={`Bàn giao việc của ${name} tại ${unitName}`}
        >
          Bàn giao…
        </Button>
      </form>
    ),
  },
];

export default function HandOverPage() {
  const { people } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  return (
    <>
      {problem ? <Notice tone="warning" title={problem} announce /> : null}
      <PageTitle lead="Khi một người nghỉ, chuyển công tác hoặc vắng lâu: mọi phản ánh đang mở và cam kết chưa thực hiện của họ chuyển cho người khác trong đơn vị. Bạn xem trước từng việc rồi mới xác nhận; việc bàn giao được ghi nhật ký.">
        Bàn giao việc
      </PageTitle>
      <DataTable
        caption="Ai đang xử lý bao nhiêu phản ánh, còn bao nhiêu cam kết"
        columns={COLUMNS}
        rows={people}
        rowKey={({ staffId, unit }) => `${staffId}@${unit}`}
        empty={
          <p>Chưa ai nhận xử lý phản ánh nào hay nợ cam kết nào. Việc có người nhận sẽ được đếm ở đây.</p>
        }
      />
    </>
  );
}
