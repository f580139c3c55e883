import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { readLogView, writeLogPosition } from "~/features/senders/access-log";
import { accessLog, readsHouse } from "~/features/senders/access-log.queries.server";
import { logLine } from "~/features/senders/log-lines";
import { logNames } from "~/features/senders/log-names.server";
import { seesConfidential } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { LogFilters } from "./log-filters";
import { LogTable } from "./log-table";

export const handle = { access: "audit:read" };
export const meta = pageMeta("Nhật ký truy cập");

/** Who opened senders' identities and why (law.md L38), and for auditors who changed accounts, lists and settings. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "audit:read");
  const query = new URL(request.url).searchParams;
  const { view, unread } = readLogView(query);
  const { rows, next } = await accessLog(db, actor, view);
  const names = await logNames(db, rows);
  const { who, item, kind } = view;
  const filters = {
    ...{ who, item, kind },
    from: unread.includes("from") ? (query.get("from") ?? "") : view.from ? formatDate(view.from) : "",
    to: unread.includes("to") ? (query.get("to") ?? "") : view.to ? formatDate(view.to) : "",
  };
  return {
    filters,
    unread,
    filtered: Object.values(filters).some((value) => value !== ""),
    house: readsHouse(actor),
    confidential: seesConfidential(actor),
    lines: rows.map((row) => logLine(row, names)),
    first: view.after ? paths.staff.audit(filters) : null,
    next: next ? paths.staff.audit({ ...filters, cursor: writeLogPosition(next) }) : null,
  };
}

export default function AuditPage() {
  const { filters, unread, filtered, house, confidential, lines, first, next } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        lead={
          house
            ? "Ai đã mở, tìm, in thông tin người gửi; ai đã sửa tài khoản, vai trò, danh mục, thiết lập. Không ai sửa hay xóa được nhật ký này."
            : "Ai đã mở, tìm, in thông tin người gửi của các phản ánh trong phạm vi của bạn. Không ai sửa hay xóa được nhật ký này."
        }
      >
        Nhật ký truy cập
      </PageTitle>
      <LogFilters filters={filters} unread={unread} house={house} />
      <LogTable
        lines={lines}
        empty={
          <>
            <p>{filtered ? "Không có dòng nào khớp với bộ lọc này." : "Chưa có lượt truy cập nào."}</p>
            {filtered ? (
              <p>
                <a href={paths.staff.audit()}>Bỏ bộ lọc</a>
              </p>
            ) : null}
          </>
        }
      />
      <Onward
        label="Trang của nhật ký"
        first={first}
        next={next}
        words={{ first: "Về đầu nhật ký", next: "Cũ hơn" }}
      />
      <p className="meta">
        Từ khóa tìm người gửi chỉ ghi chữ đầu của tên hoặc ba số cuối của điện thoại.
        {confidential ? "" : " Lượt truy cập phản ánh bảo mật chỉ đầu mối cấp tỉnh và lãnh đạo xem được."}
      </p>
    </>
  );
}
