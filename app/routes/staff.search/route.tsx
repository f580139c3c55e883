import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { mayDo } from "~/features/access/permissions";
import { findBySender } from "~/features/senders/find-by-sender.server";
import {
  FOUND_AT_MOST,
  type Found,
  itemsAmong,
  searchItems,
} from "~/features/workflow/search.queries.server";
import { statusTone, statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { CheckboxField, TextField } from "~/ui/field";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { StatusTag } from "~/ui/status-tag";

export const handle = { access: "search" };
export const meta = pageMeta("Tìm phản ánh");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "search");
  const query = new URL(request.url).searchParams;
  const q = (query.get("q") ?? "").trim().slice(0, 200);
  const maySearchSenders = mayDo(actor, "sender:read");
  // Looking for a person is an act of its own, asked for and logged; words alone never touch identities.
  const bySender = maySearchSenders && query.get("sender") === "on";
  const found = !q
    ? []
    : bySender
      ? await itemsAmong(db, actor, await findBySender(db, actor, q, new Date()))
      : await searchItems(db, actor, q);
  return {
    q,
    bySender,
    maySearchSenders,
    found,
    capped: found.length === FOUND_AT_MOST ? FOUND_AT_MOST : null,
  };
}

const COLUMNS: readonly Column<Found>[] = [
  {
    key: "title",
    header: "Nội dung",
    rowHeader: true,
    cell: ({ code, title, registerNo }) => (
      <>
        <a href={paths.staff.feedback(code)}>{title}</a>
        <br />
        <span className="meta">
          <span className="code">{code}</span>
          {registerNo ? ` · sổ ${registerNo}` : ""}
        </span>
      </>
    ),
  },
  { key: "holder", header: "Đang giữ", cell: ({ holderName }) => holderName },
  {
    key: "status",
    header: "Trạng thái",
    cell: (row) => <StatusTag tone={statusTone(row)}>{statusWords(row)}</StatusTag>,
  },
  {
    key: "received",
    header: "Nhận",
    cell: ({ receivedOn }) => <time dateTime={receivedOn}>{formatDate(receivedOn)}</time>,
  },
];

export default function SearchPage() {
  const { q, bySender, maySearchSenders, found, capped } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle>Tìm phản ánh</PageTitle>
      <search>
        <form method="get" action={paths.staff.search()} className="filters">
          <TextField
            label="Mã, số vào sổ hoặc từ khóa"
            hint="Ví dụ: 7K4M 92, 12/2026, so dat"
            type="search"
            name="q"
            defaultValue={q}
            hideOptional
          />
          {maySearchSenders ? (
            <CheckboxField
              label="Tìm theo tên hoặc số điện thoại người gửi (được ghi lại)"
              name="sender"
              defaultValue={bySender ? "on" : undefined}
            />
          ) : null}
          <Button>Tìm</Button>
        </form>
      </search>
      {q && found.length > 0 ? (
        <p role="status">
          {capped !== null
            ? `${capped} phản ánh mới nhất khớp. Thêm từ để thu hẹp.`
            : `${formatCount(found.length)} phản ánh khớp.`}
        </p>
      ) : null}
      <DataTable
        caption="Phản ánh, kiến nghị tìm thấy"
        columns={COLUMNS}
        rows={found}
        rowKey={({ code }) => code}
        empty={
          q ? (
            <p>Không có phản ánh nào khớp trong phạm vi của bạn. Thử ít từ hơn, hoặc tìm theo mã.</p>
          ) : (
            <p>
              Nhập mã trên biên nhận, mã quốc gia, số vào sổ, hoặc vài từ trong nội dung, có dấu hay không
              dấu.
            </p>
          )
        }
      />
    </>
  );
}
