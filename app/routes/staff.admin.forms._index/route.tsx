import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { listForms } from "~/features/reporting/forms/form-list.server";
import { CONFIRMED, VALID } from "~/features/reporting/forms/reference-columns";
import { ReferenceTabs } from "~/features/reporting/forms/reference-tabs";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Biểu mẫu báo cáo");

/** All form definitions with the time they hold for. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  return { forms: await listForms(db) };
}

export default function Forms() {
  const { forms } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Mỗi biểu có ngày áp dụng; thông tư mới là một dòng mới. Biểu đã chốt giữ nguyên mẫu lúc chốt.">
        Biểu mẫu báo cáo
      </PageTitle>
      <ReferenceTabs current="forms" />
      <DataTable
        caption="Biểu mẫu báo cáo"
        rows={forms}
        rowKey={({ id }) => id}
        empty={<p>Chưa có biểu mẫu nào.</p>}
        columns={[
          {
            key: "code",
            header: "Số hiệu",
            rowHeader: true,
            cell: ({ id, code }) => <a href={paths.staff.formVersion(id)}>{code}</a>,
          },
          { key: "title", header: "Tên biểu", cell: ({ title }) => title },
          {
            key: "use",
            header: "Ai lập",
            cell: ({ use }) => (use === "LEAF" ? "Đơn vị trực tiếp" : "Đơn vị tổng hợp"),
          },
          {
            key: "columns",
            header: "Cột",
            numeric: true,
            cell: ({ columns }) => formatCount(columns.length),
          },
          VALID,
          CONFIRMED,
        ]}
      />
    </>
  );
}
