import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { datedColumns } from "~/features/reference/dated-columns";
import { bodiesPage, saveBody } from "~/features/routing/admin-bodies.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { OUTSIDE_BODY } from "~/shared/glossary";
import { localDateOf } from "~/shared/local-date";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { BodyForm } from "./body-form";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Cơ quan ngoài tỉnh");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  const today = localDateOf(new Date());
  return { ...(await bodiesPage(db, query.get("edit"))), today, saved: query.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId } = await requireStaff(request, "admin:reference");
  const answer = await saveBody(db, staffId, await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  throw redirect(paths.staff.outsideBodies({ saved: 1 }), 303);
}

export default function OutsideBodiesPage() {
  const { bodies, edited, today, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu cơ quan" announce /> : null}
      <PageTitle lead="Phản ánh không thuộc thẩm quyền của tỉnh được chuyển đến các cơ quan này. Cơ quan bị sáp nhập, đổi tên thì ghi ngày cuối rồi thêm cơ quan mới.">
        Cơ quan ngoài tỉnh
      </PageTitle>
      <DataTable
        caption="Cơ quan ngoài tỉnh"
        columns={[
          {
            key: "name",
            header: "Cơ quan",
            rowHeader: true,
            cell: ({ code, name }) => <a href={paths.staff.outsideBodies({ edit: code })}>{name}</a>,
          },
          { key: "kind", header: "Nhóm", cell: ({ kind }) => kindWords(kind) },
          ...datedColumns(today),
        ]}
        rows={bodies}
        rowKey={({ code }) => code}
        empty={<p>Chưa có cơ quan nào. Thêm cơ quan đầu tiên ở dưới.</p>}
      />
      <BodyForm edited={edited} today={today} reply={reply} />
    </>
  );
}

const kindWords = (kind: string): string =>
  Object.hasOwn(OUTSIDE_BODY, kind)
    ? OUTSIDE_BODY[kind as keyof typeof OUTSIDE_BODY].vi
    : OUTSIDE_BODY.OTHER.vi;
