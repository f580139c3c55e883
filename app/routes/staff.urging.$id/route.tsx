import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { urgingLetterAt } from "~/features/nudges/urging-door.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "feedback:read" };
export const meta = pageMeta<typeof loader>((letter) => letter && `Phiếu đôn đốc ${letter.unitName}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  return urgingLetterAt(db, actor, params.id);
}

export default function UrgingLetterPage() {
  const letter = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        kicker={`Phiếu đôn đốc ngày ${formatDate(letter.issuedOn)}${letter.documentNo ? ` · Số ${letter.documentNo}` : ""}`}
        lead={`${letter.fromName} (${letter.officer}) đề nghị xử lý và báo cáo chậm nhất ngày ${formatDate(letter.answerBy)}.`}
      >
        {letter.unitName}
      </PageTitle>
      <DataTable
        caption="Phản ánh, kiến nghị quá hạn khi lập phiếu"
        columns={[
          {
            key: "title",
            header: "Nội dung",
            rowHeader: true,
            cell: ({ code, title }) =>
              code ? (
                <>
                  <a href={paths.staff.feedback(code)}>{title}</a>
                  <br />
                  <span className="meta code">{code}</span>
                </>
              ) : (
                <i>{title}</i>
              ),
          },
          { key: "due", header: "Hạn trả lời", cell: ({ dueOn }) => formatDate(dueOn) },
          {
            key: "late",
            header: "Quá hạn",
            numeric: true,
            cell: ({ daysLate }) => `${formatCount(daysLate)} ngày`,
          },
        ]}
        rows={letter.items}
        rowKey={({ code, dueOn, daysLate }) => code || `${dueOn} ${daysLate}`}
        empty={<p>Phiếu không có phản ánh nào.</p>}
      />
      {letter.note ? <p className="own-words">{letter.note}</p> : null}
      <Actions>
        <ButtonLink href={paths.staff.urgingFile(letter.id)}>Tải văn bản DOCX</ButtonLink>
        <PrintButton />
      </Actions>
    </>
  );
}
