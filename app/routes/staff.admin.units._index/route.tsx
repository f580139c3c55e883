import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { listUnits, type UnitLine } from "~/features/reference/admin-unit-list.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { LEVEL } from "~/shared/glossary";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Tabs } from "~/ui/tabs";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Đơn vị");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const closed = new URL(request.url).searchParams.get("show") === "closed";
  return { closed, ...(await listUnits(db, localDateOf(new Date()))) };
}

const COLUMNS: Column<UnitLine>[] = [
  {
    key: "name",
    header: "Tên",
    rowHeader: true,
    cell: ({ code, name }) => <a href={paths.staff.unit(code)}>{name}</a>,
  },
  { key: "level", header: "Cấp", cell: ({ level }) => LEVEL[level].vi },
  {
    key: "contact",
    header: "Liên hệ",
    cell: ({ phone, email }) => [phone, email].filter(Boolean).join(" · ") || "Chưa có",
  },
  { key: "from", header: "Từ ngày", cell: ({ validFrom }) => formatDate(validFrom) },
];
const ENDED: Column<UnitLine>[] = [
  { key: "to", header: "Đến hết ngày", cell: ({ validTo }) => (validTo ? formatDate(validTo) : "") },
  { key: "successor", header: "Kế thừa", cell: ({ successorName }) => successorName ?? "Không có" },
];

export default function Units() {
  const { closed, current, ended } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Đơn vị mới được nhập từ tệp danh mục bằng lệnh import units.">Đơn vị</PageTitle>
      <Tabs
        label="Tình trạng"
        tabs={[
          { href: paths.staff.units(), label: "Đang hoạt động", count: current.length, current: !closed },
          {
            href: paths.staff.units({ show: "closed" }),
            label: "Đã kết thúc",
            count: ended.length,
            current: closed,
          },
        ]}
      />
      <DataTable
        caption={closed ? "Đơn vị đã kết thúc" : "Đơn vị đang hoạt động"}
        columns={closed ? [...COLUMNS, ...ENDED] : COLUMNS}
        rows={closed ? ended : current}
        rowKey={({ code }) => code}
        empty={
          <p>
            {closed
              ? "Chưa có đơn vị nào kết thúc."
              : "Chưa có đơn vị nào. Hãy nhập danh mục đơn vị của tỉnh."}
          </p>
        }
      />
    </>
  );
}
