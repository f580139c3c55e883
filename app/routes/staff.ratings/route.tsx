import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { type RatingLine, ratingLines } from "~/features/ratings/ratings.queries.server";
import { SCORES, satisfiedShare } from "~/features/ratings/scores";
import { db } from "~/platform/db.server";
import { parsePeriod, periodTitle } from "~/shared/period";
import { formatCount } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "report:read" };
export const meta = pageMeta("Mức độ hài lòng");

/** Sums of what senders think of answers; nothing smaller than five. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "report:read");
  return { lines: await ratingLines(db, actor) };
}

const title = (code: string): string => {
  const period = parsePeriod(code);
  return period ? periodTitle(period) : code;
};

const COLUMNS: Column<RatingLine>[] = [
  { key: "unit", header: "Đơn vị trả lời", rowHeader: true, cell: ({ unitName }) => unitName },
  { key: "period", header: "Kỳ", cell: ({ period }) => title(period) },
  { key: "field", header: "Lĩnh vực", cell: ({ fieldName }) => fieldName ?? "Tất cả" },
  ...SCORES.map(({ score, vi }) => ({
    key: `score-${score}`,
    header: vi,
    numeric: true,
    cell: ({ counts }: RatingLine) => formatCount(counts[score] ?? 0),
  })),
  {
    key: "share",
    header: "Hài lòng trở lên",
    numeric: true,
    cell: ({ counts, all }) => `${satisfiedShare(counts)}% của ${formatCount(all)}`,
  },
];

export default function Ratings() {
  const { lines } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Người gửi đánh giá câu trả lời bằng đường dẫn dùng một lần. Chỉ có tổng, cứ đủ 05 ý kiến mới cộng thêm; không ai xem được từng ý kiến.">
        Mức độ hài lòng với câu trả lời
      </PageTitle>
      <DataTable
        caption="Mức độ hài lòng theo đơn vị, kỳ và lĩnh vực"
        columns={COLUMNS}
        rows={lines}
        rowKey={({ unitName, period, fieldName }) => `${unitName}${period}${fieldName}`}
        empty={<p>Chưa có nhóm nào đủ 05 ý kiến. Số liệu hiện ở đây khi đủ.</p>}
      />
    </>
  );
}
