import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isMessageKind, MESSAGE, OUTBOX_STATUS } from "~/features/notifications/message-labels";
import { listOutbox } from "~/features/notifications/outbox.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDateTime } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { requireOpenOutbox } from "../dev.outbox/open-outbox.server";

export const handle = { access: "public" };

export const meta = pageMeta("Hộp thư đi");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOpenOutbox();
  const before = new URL(request.url).searchParams.get("before") ?? "";
  return listOutbox(db, /^\d{1,9}$/.test(before) ? Number(before) : null);
}

export default function Outbox() {
  const { lines, older } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Cổng chạy thử không gửi thư thật. Mọi thư lẽ ra được gửi nằm ở đây để xem.">
        Hộp thư đi
      </PageTitle>
      <DataTable
        caption="Thư, mới nhất trước"
        rows={lines}
        rowKey={(line) => line.id}
        empty="Chưa có thư nào. Hãy gửi thử một phản ánh, hoặc xử lý một việc trong phần dành cho cán bộ."
        columns={[
          {
            key: "kind",
            header: "Thư",
            rowHeader: true,
            cell: (line) => (
              <a href={paths.outboxMessage(line.id)}>
                {isMessageKind(line.kind) ? MESSAGE[line.kind].vi : line.kind}
              </a>
            ),
          },
          { key: "code", header: "Mã", cell: (line) => line.code ?? "–" },
          {
            key: "to",
            header: "Gửi cho",
            cell: (line) => (line.unit ? `Đơn vị ${line.unit}` : line.staffId ? "Cán bộ" : "Người gửi"),
          },
          { key: "at", header: "Lúc", cell: (line) => formatDateTime(new Date(line.createdAt)) },
          { key: "status", header: "Tình trạng", cell: (line) => OUTBOX_STATUS[line.status].vi },
        ]}
      />
      <Pagination older={older === null ? null : paths.outbox({ before: older })} label="Trang thư" />
    </>
  );
}
