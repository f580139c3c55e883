import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { mayDo } from "~/features/access/permissions";
import { findBySender, noteSenderSearch } from "~/features/senders/find-by-sender.server";
import { isPhone } from "~/features/senders/phone";
import { writePosition } from "~/features/workflow/queue";
import {
  FOUND_AT_MOST,
  type Found,
  itemsAmong,
  readPlace,
  searchItems,
  WEIGHED,
} from "~/features/workflow/search.queries.server";
import { statusTone, statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { CheckboxField, TextField } from "~/ui/field";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { StatusTag } from "~/ui/status-tag";

export const handle = { access: "search" };
export const meta = pageMeta("Tìm phản ánh");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "search");
  const query = new URL(request.url).searchParams;
  const may = {
    maySearchSenders: mayDo(actor, "sender:read"),
    mayRenewSecrets: mayDo(actor, "secret:renew"),
  };
  const looked = query.get("looked");
  if (looked !== null) {
    const noted = may.maySearchSenders && /^\d{1,9}$/.test(looked) ? Number(looked) : 0;
    const sent = await findBySender(db, actor, noted, new Date());
    const found = sent ? await itemsAmong(db, actor, sent.ids) : [];
    const many = found.length === FOUND_AT_MOST;
    const count = many
      ? `${FOUND_AT_MOST} phản ánh mới nhất khớp. Thêm từ để thu hẹp.`
      : `${formatCount(found.length)} phản ánh khớp.`;
    const asked = { q: sent?.words ?? "", bySender: true, ...may };
    return { ...asked, found, count, first: null, next: null, gone: !sent };
  }
  const q = wordsOf(query.get("q"));
  const place = readPlace(query);
  const { found, next, ...counted } = await searchItems(db, actor, isPhone(q) ? "" : q, place);
  const begun = place.from !== null || place.page > 1;
  return {
    ...{ q, bySender: false, ...may, gone: false, found },
    count: begun ? null : countOf(counted),
    first: begun ? paths.staff.search({ q }) : null,
    next: next && paths.staff.search({ q, cursor: next.from && writePosition(next.from), page: next.page }),
  };
}

const countOf = ({ weighed, older }: { weighed: number; older: boolean }): string =>
  older
    ? `Hơn ${formatCount(WEIGHED)} phản ánh khớp: trong ${formatCount(WEIGHED)} phản ánh mới nhất, sát với từ đã tìm thì đứng trước. Thêm từ để thu hẹp.`
    : `${formatCount(weighed)} phản ánh khớp; sát với từ đã tìm thì đứng trước.`;

const wordsOf = (typed: unknown): string => (typeof typed === "string" ? typed.trim().slice(0, 200) : "");

/**
 * Words go on to an address of their own. Looking for a person is an act of its own, asked for and logged, and what was
 * typed stays out of addresses: browsers, proxies and logs keep them. Words alone never touch identities.
 */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "search");
  const form = await request.formData();
  const q = wordsOf(form.get("q"));
  if (q && form.get("sender") === "on" && mayDo(actor, "sender:read"))
    return redirect(paths.staff.search({ looked: await noteSenderSearch(db, actor, q, new Date()) }), 303);
  if (isPhone(q)) return { q, isNumber: true };
  return redirect(paths.staff.search({ q }), 303);
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
  const { bySender, maySearchSenders, mayRenewSecrets, found, count, first, next, gone, ...asked } =
    useLoaderData<typeof loader>();
  const q = useActionData<typeof action>()?.q ?? asked.q;
  return (
    <>
      <PageTitle>Tìm phản ánh</PageTitle>
      <search>
        <form method="post" action={paths.staff.search()} className="filters">
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
      {q && found.length > 0 && count ? <p role="status">{count}</p> : null}
      <DataTable
        caption="Phản ánh, kiến nghị tìm thấy"
        columns={COLUMNS}
        rows={found}
        rowKey={({ code }) => code}
        empty={
          gone ? (
            <p>Lần tìm người gửi này đã quá một giờ hoặc không phải của bạn. Hãy tìm lại.</p>
          ) : q ? (
            <>
              <NothingFound q={q} bySender={bySender} maySearchSenders={maySearchSenders} />
              {mayRenewSecrets ? (
                <p>
                  Người gọi mất mã bí mật của phản ánh ở đơn vị khác?{" "}
                  <a href={paths.staff.callersSecret()}>Cấp lại mã cho người gọi</a>
                </p>
              ) : null}
            </>
          ) : (
            <p>
              Nhập mã trên biên nhận, mã quốc gia, số vào sổ, hoặc vài từ trong nội dung, có dấu hay không
              dấu.
            </p>
          )
        }
      />
      <Onward label="Trang của kết quả tìm" first={first} next={next} />
    </>
  );
}

type Asked = { q: string; bySender: boolean; maySearchSenders: boolean };

/** Why nothing was found; words are looked for in items only, so who meant a sender is offered that search. */
function NothingFound({ q, bySender, maySearchSenders }: Asked) {
  if (bySender)
    return (
      <p>
        Không có phản ánh nào trong phạm vi của bạn có người gửi như vậy. Số điện thoại phải đủ số; tên viết
        có dấu hay không dấu đều được.
      </p>
    );
  return (
    <>
      <p>
        Không có phản ánh nào khớp trong phạm vi của bạn. Từ khóa chỉ tìm trong nội dung, mã và số vào sổ,
        không tìm trong tên và số điện thoại người gửi. Thử ít từ hơn, hoặc tìm theo mã.
      </p>
      {maySearchSenders ? (
        <form method="post" action={paths.staff.search()}>
          <input type="hidden" name="q" value={q} />
          <input type="hidden" name="sender" value="on" />
          <Button>Tìm người gửi “{q}” (được ghi lại)</Button>
        </form>
      ) : null}
    </>
  );
}
