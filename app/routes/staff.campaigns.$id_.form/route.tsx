import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { campaignDoor } from "~/features/campaigns/campaign.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "survey:read" };
export const meta = pageMeta("Phiếu lấy ý kiến");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:read");
  return campaignDoor(db, actor, "survey:read", params.id, new Date());
}

/** The form as it is printed and filled in by hand. */
export default function PaperFormPage() {
  const {
    id,
    unitName,
    title,
    purpose,
    article,
    regulation,
    regulationNo,
    questions,
    answerBy,
    returnAddress,
  } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle kicker={`${unitName} · Phiếu lấy ý kiến`} lead={purpose}>
        {title}
      </PageTitle>
      <p>Quy định: {[article, regulation, regulationNo].filter(Boolean).join(", ")}.</p>
      <ol className="bullets">
        {questions.map(({ id: question, text, options }) => (
          <li key={question}>
            {text}
            {options.length > 0 ? (
              <ul className="plain">
                {options.map((option) => (
                  <li key={option}>☐ {option}</li>
                ))}
              </ul>
            ) : (
              [1, 2, 3].map((line) => <div key={line} className="write-line" />)
            )}
          </li>
        ))}
      </ol>
      <p>Nếu muốn được trả lời riêng, xin ghi họ tên, địa chỉ, điện thoại (không bắt buộc):</p>
      <div className="write-line" />
      <p>
        Xin gửi phiếu về {returnAddress} trước hết ngày {formatDate(answerBy)}.
      </p>
      <Actions>
        <ButtonLink href={paths.staff.campaignFile(id)}>Tải phiếu DOCX</ButtonLink>
        <PrintButton>In phiếu</PrintButton>
      </Actions>
    </>
  );
}
