import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { type LateUnit, lateUnits, urgingLetters } from "~/features/nudges/urging.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDate, localDateOf } from "~/shared/local-date";
import { formatCount, formatDate } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "urge:write" };
export const meta = pageMeta("Đôn đốc");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "urge:write");
  const [units, letters] = await Promise.all([lateUnits(db, localDateOf(new Date())), urgingLetters(db)]);
  return { units, letters };
}

const UNITS: readonly Column<LateUnit>[] = [
  { key: "name", header: "Đơn vị", rowHeader: true, cell: ({ name }) => name },
  {
    key: "items",
    header: "Quá hạn",
    numeric: true,
    cell: ({ unit, items }) => <a href={paths.staff.queue({ tab: "late", unit })}>{formatCount(items)}</a>,
  },
  {
    key: "longest",
    header: "Lâu nhất",
    numeric: true,
    cell: ({ longest }) => `${formatCount(longest)} ngày`,
  },
  {
    key: "urged",
    header: "Đôn đốc lần cuối",
    cell: ({ urgedOn }) => (urgedOn ? formatDate(localDate(urgedOn)) : "Chưa"),
  },
  {
    key: "do",
    header: "Phiếu",
    cell: ({ unit, name }) => (
      <a href={paths.staff.newUrging({ unit })} aria-label={`Lập phiếu đôn đốc ${name}`}>
        Lập phiếu đôn đốc
      </a>
    ),
  },
];

export default function UrgingPage() {
  const { units, letters } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Đơn vị đang giữ phản ánh quá hạn. Phiếu đôn đốc gửi đến đầu mối và thủ trưởng đơn vị, lưu lại và in được.">
        Đôn đốc
      </PageTitle>
      <DataTable
        caption="Đơn vị có phản ánh quá hạn"
        columns={UNITS}
        rows={units}
        rowKey={({ unit }) => unit}
        empty={<p>Không đơn vị nào có phản ánh quá hạn.</p>}
      />
      <h2>Phiếu đã gửi</h2>
      <DataTable
        caption="Phiếu đôn đốc đã gửi"
        columns={[
          {
            key: "unit",
            header: "Đơn vị",
            rowHeader: true,
            cell: ({ id, unitName }) => <a href={paths.staff.urgingLetter(id)}>{unitName}</a>,
          },
          { key: "on", header: "Ngày", cell: ({ issuedOn }) => formatDate(issuedOn) },
          { key: "items", header: "Số phản ánh", numeric: true, cell: ({ items }) => formatCount(items) },
          { key: "by", header: "Báo cáo trước", cell: ({ answerBy }) => formatDate(answerBy) },
        ]}
        rows={letters}
        rowKey={({ id }) => id}
        empty={<p>Chưa có phiếu nào. Chọn một đơn vị ở trên để lập phiếu.</p>}
      />
    </>
  );
}
