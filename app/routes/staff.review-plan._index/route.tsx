import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { loadSettings } from "~/features/reference/settings.server";
import { REVIEW_STATE } from "~/features/replies/review";
import { reviewList } from "~/features/replies/review-page.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatNumber } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "register:read" };
export const meta = pageMeta("Đề xuất rà soát quy định");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "register:read");
  return { rows: await reviewList(db), threshold: (await loadSettings(db)).reviewThreshold };
}

export default function ReviewPlanPage() {
  const { rows, threshold } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        lead={`Khi ${threshold} phản ánh trở lên cùng nêu một điều, khoản, hệ thống dự thảo đề xuất đưa vào kế hoạch rà soát quy định, thủ tục hành chính của năm sau.`}
      >
        Đề xuất rà soát quy định
      </PageTitle>
      <DataTable
        caption="Đề xuất đưa vào kế hoạch rà soát năm"
        columns={[
          {
            key: "what",
            header: "Quy định",
            rowHeader: true,
            cell: ({ id, article, document }) => (
              <a href={paths.staff.reviewProposal(id)}>
                {article}, {document}
              </a>
            ),
          },
          { key: "year", header: "Kế hoạch năm", numeric: true, cell: ({ year }) => year },
          { key: "items", header: "Phản ánh", numeric: true, cell: ({ items }) => formatNumber(items) },
          { key: "state", header: "Kết quả", cell: ({ state }) => REVIEW_STATE[state].vi },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <p>
            Chưa có đề xuất nào. Ghi “Quy định bị phản ánh” khi phân loại để các phản ánh về cùng một điều
            được tập hợp.
          </p>
        }
      />
    </>
  );
}
