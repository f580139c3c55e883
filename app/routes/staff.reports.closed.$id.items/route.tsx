import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { cellWords } from "~/features/reporting/cell-keys";
import { closedForm } from "~/features/reporting/closing/closed-form.server";
import { closedItems } from "~/features/reporting/closing/closed-items.server";
import { isFigureKey } from "~/features/reporting/form-version";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDate } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) => given?.list?.title ?? "Biểu đã chốt");

/** The items that stood behind one number when the form was closed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const query = new URL(request.url).searchParams;
  const { form, frozen } = await closedForm(db, actor, Number(params.id), new Date());
  const key = query.get("key") ?? "";
  const field = query.get("field");
  const row = frozen.figures.rows.find((each) => each.field === field);
  if (!isFigureKey(key) || (field !== null && !row))
    return data({ id: form.id, list: null }, { status: 422 });
  const { count, items } = await closedItems(db, actor, { closingId: form.id, field, key });
  const title = [row?.fieldName ?? "Tổng cộng", cellWords(key, frozen.form.columns)].join(" · ");
  const kicker = `Biểu ${form.sheet.code} đã chốt · ${form.periodTitle} · ${form.sheet.reportingUnit}`;
  return { id: form.id, list: { title, kicker, count, items } };
}

export default function ClosedItems() {
  const { id, list } = useLoaderData<typeof loader>();
  const back = (
    <p className="no-print mt-4">
      <a href={paths.staff.reportClosing(id)}>← Về biểu đã chốt</a>
    </p>
  );
  if (!list)
    return (
      <>
        {back}
        <PageTitle>Biểu đã chốt</PageTitle>
        <Notice tone="warning" title="Đường dẫn không nói rõ ô nào của biểu">
          <p>Hãy mở lại biểu và bấm vào số cần xem.</p>
        </Notice>
      </>
    );
  return (
    <>
      {back}
      <PageTitle kicker={list.kicker} lead={`${formatCount(list.count)} dòng, đúng như khi chốt.`}>
        {list.title}
      </PageTitle>
      <DataTable
        caption={list.title}
        rows={list.items}
        rowKey={({ line }) => line}
        empty={<p>Không có nội dung nào: số này trong biểu là 0.</p>}
        columns={[
          {
            key: "code",
            header: "Mã",
            rowHeader: true,
            cell: ({ referenceCode, run, isLate }) => (
              <>
                {referenceCode ? (
                  <a href={paths.staff.feedback(referenceCode)}>{referenceCode}</a>
                ) : (
                  "Bảo mật"
                )}
                {run > 1 ? <span className="meta"> lần {run}</span> : null}
                {isLate ? <span className="meta"> nhập muộn</span> : null}
              </>
            ),
          },
          { key: "title", header: "Nội dung", cell: ({ title }) => title ?? <i>Nội dung được giữ bí mật</i> },
          { key: "field", header: "Lĩnh vực", cell: ({ field }) => field },
          { key: "kind", header: "Loại", cell: ({ kind }) => kind },
          { key: "unit", header: "Đơn vị giữ", cell: ({ unit }) => unit },
          { key: "on", header: "Bắt đầu", cell: ({ on }) => formatDate(on) },
          {
            key: "end",
            header: "Kết thúc",
            cell: ({ endedOn, exit }) =>
              endedOn ? `${formatDate(endedOn)}, ${exit?.toLowerCase()}` : "Chưa, khi chốt",
          },
        ]}
      />
      {list.count > list.items.length ? (
        <p className="meta">Chỉ hiện {formatCount(list.items.length)} dòng đầu.</p>
      ) : null}
    </>
  );
}
