import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { scopeOf } from "~/features/access/permissions";
import { type PostingState, postingBoard } from "~/features/notice-board/postings.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatCount, formatDate } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "posting:read" };
export const meta = pageMeta("Niêm yết địa chỉ tiếp nhận");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "posting:read");
  return { lines: await postingBoard(db, scopeOf(actor, "posting:read"), localDateOf(new Date())) };
}

const STATE: Record<PostingState, string> = {
  MISSING: "Chưa niêm yết",
  OUTDATED: "Địa chỉ đã đổi, cần treo bảng mới",
  POSTED: "Đã niêm yết",
};

export default function PostingBoard() {
  const { lines } = useLoaderData<typeof loader>();
  const count = (state: PostingState) => formatCount(lines.filter((line) => line.state === state).length);
  return (
    <>
      <PageTitle lead="Mỗi cơ quan phải niêm yết địa chỉ tiếp nhận tại trụ sở (Nghị định 20/2008/NĐ-CP, Điều 13).">
        Niêm yết địa chỉ tiếp nhận
      </PageTitle>
      <p>
        <strong>{count("MISSING")}</strong> đơn vị chưa niêm yết, <strong>{count("OUTDATED")}</strong> đơn vị
        cần treo bảng mới, <strong>{count("POSTED")}</strong> đơn vị đã niêm yết.
      </p>
      <DataTable
        caption="Tình trạng niêm yết theo đơn vị"
        rows={lines}
        rowKey={({ code }) => code}
        empty={<p>Chưa có đơn vị nào trong phạm vi của bạn. Quản trị khai đơn vị ở mục Đơn vị.</p>}
        columns={[
          {
            key: "unit",
            header: "Đơn vị",
            rowHeader: true,
            cell: ({ code, name }) => <a href={paths.staff.postingsOf(code)}>{name}</a>,
          },
          {
            key: "state",
            header: "Tình trạng",
            cell: ({ state }) => (state === "POSTED" ? STATE[state] : <strong>{STATE[state]}</strong>),
          },
          {
            key: "on",
            header: "Lần gần nhất",
            cell: ({ postedOn }) => (postedOn ? formatDate(postedOn) : "–"),
          },
        ]}
      />
    </>
  );
}
