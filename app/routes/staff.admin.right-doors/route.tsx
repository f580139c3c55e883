import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { datedColumns } from "~/features/reference/dated-columns";
import { doorsPage, saveDoor } from "~/features/screening/admin-doors.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { REJECTION } from "~/shared/glossary";
import { localDateOf } from "~/shared/local-date";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { DoorForm } from "./door-form";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Nơi tiếp nhận đúng");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  const today = localDateOf(new Date());
  return { ...(await doorsPage(db, query.get("edit"))), today, saved: query.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId } = await requireStaff(request, "admin:reference");
  const answer = await saveDoor(db, staffId, await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  throw redirect(paths.staff.rightDoors({ saved: 1 }), 303);
}

export default function RightDoorsPage() {
  const { doors, edited, today, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu nơi tiếp nhận" announce /> : null}
      <PageTitle lead="Khi không tiếp nhận, người gửi được chỉ đến nơi giải quyết theo lý do. Nơi hết dùng thì ghi ngày cuối, không xóa.">
        Nơi tiếp nhận đúng
      </PageTitle>
      <DataTable
        caption="Nơi tiếp nhận theo lý do không tiếp nhận"
        columns={[
          { key: "reason", header: "Lý do", cell: ({ reason }) => reasonWords(reason) },
          {
            key: "name",
            header: "Nơi tiếp nhận",
            rowHeader: true,
            cell: ({ id, name }) => <a href={paths.staff.rightDoors({ edit: id })}>{name}</a>,
          },
          {
            key: "where",
            header: "Liên hệ",
            cell: ({ address, phone, link }) => [address, phone, link].filter(Boolean).join(", ") || "–",
          },
          ...datedColumns(today),
        ]}
        rows={doors}
        rowKey={({ id }) => id}
        empty={<p>Chưa có nơi nào. Thêm nơi đầu tiên ở dưới.</p>}
      />
      <DoorForm edited={edited} today={today} reply={reply} />
    </>
  );
}

const reasonWords = (reason: string): string =>
  Object.hasOwn(REJECTION, reason) ? `${reason} · ${REJECTION[reason as keyof typeof REJECTION].vi}` : reason;
