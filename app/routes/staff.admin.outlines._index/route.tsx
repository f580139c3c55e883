import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { CONFIRMED, VALID } from "~/features/reporting/forms/reference-columns";
import { ReferenceTabs } from "~/features/reporting/forms/reference-tabs";
import { listOutlines } from "~/features/reporting/sections/edit-outline.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatNumber } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Đề cương báo cáo");

/** All outlines with the time they hold for. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const outlines = await listOutlines(db);
  return {
    outlines: outlines.map(({ code, title, use, citation, confirmed, validFrom, validTo, sections }) => ({
      ...{ code, title, use, citation, confirmed, validFrom, validTo },
      sections: sections.length,
    })),
  };
}

export default function Outlines() {
  const { outlines } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Các mục, câu và số liệu của báo cáo. Báo cáo đã chốt giữ đề cương lúc chốt; thông tư mới lập ở trang Bộ mẫu.">
        Đề cương báo cáo
      </PageTitle>
      <ReferenceTabs current="outlines" />
      <DataTable
        caption="Đề cương báo cáo"
        rows={outlines}
        rowKey={({ code }) => code}
        empty={<p>Chưa có đề cương nào.</p>}
        columns={[
          {
            key: "title",
            header: "Đề cương",
            rowHeader: true,
            cell: ({ code, title, use }) => (
              <a href={paths.staff.outline(code)}>
                {title}, {use === "PROVINCE" ? "của tỉnh" : "của sở, xã"}
              </a>
            ),
          },
          { key: "citation", header: "Căn cứ", cell: ({ citation }) => citation },
          { key: "sections", header: "Mục", numeric: true, cell: ({ sections }) => formatNumber(sections) },
          VALID,
          CONFIRMED,
        ]}
      />
    </>
  );
}
