import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { saveWord, wordsPage } from "~/features/reference/admin-words.server";
import { datedColumns } from "~/features/reference/dated-columns";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { WordForm } from "./word-form";

export const handle = { access: "admin:reference" };
export const meta = pageMeta("Từ thường dùng");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const query = new URL(request.url).searchParams;
  const today = localDateOf(new Date());
  return { ...(await wordsPage(db, query.get("edit"))), today, saved: query.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId } = await requireStaff(request, "admin:reference");
  const answer = await saveWord(db, staffId, await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  throw redirect(paths.staff.everydayWords({ saved: 1 }), 303);
}

export default function EverydayWordsPage() {
  const { words, edited, today, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  // Whoever chose a pair is led to its form, not to the top of a long list.
  const form = <WordForm edited={edited} today={today} reply={reply} />;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu cặp từ" announce /> : null}
      <PageTitle lead="Người dân gõ từ này, văn bản viết từ kia: khi tìm trả lời đã công khai, Cổng tìm cả hai. Cặp từ hết dùng thì ghi ngày cuối, không xóa.">
        Từ thường dùng
      </PageTitle>
      {edited ? form : null}
      <DataTable
        caption="Từ người dân hay nói và từ trong văn bản"
        columns={[
          {
            key: "said",
            header: "Người dân hay nói",
            rowHeader: true,
            cell: ({ id, said }) => <a href={paths.staff.everydayWords({ edit: id })}>{said}</a>,
          },
          { key: "official", header: "Trong văn bản viết", cell: ({ official }) => official },
          ...datedColumns(today),
        ]}
        rows={words}
        rowKey={({ id }) => id}
        empty={<p>Chưa có cặp từ nào. Thêm cặp đầu tiên ở dưới.</p>}
      />
      {edited ? null : form}
    </>
  );
}
