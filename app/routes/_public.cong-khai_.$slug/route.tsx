import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAnswer } from "~/features/publication/public-list.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { OUTCOME } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "public" };
export const meta = pageMeta<typeof loader>((answer) => answer?.title);

export async function loader({ params }: LoaderFunctionArgs) {
  const answer = params.slug && params.slug.length <= 200 ? await findAnswer(db, params.slug) : null;
  if (!answer) throw new Response("Không có trả lời công khai nào ở địa chỉ này.", { status: 404 });
  if (answer.withdrawn)
    throw new Response("Trả lời từng công khai ở địa chỉ này đã được cơ quan gỡ xuống.", { status: 410 });
  return answer;
}

export default function AnswerPage() {
  const { title, content, reply, fieldName, unitName, outcome, receivedOn, answeredOn } =
    useLoaderData<typeof loader>();
  return (
    <article>
      <PageTitle kicker={<a href={paths.answers()}>Trả lời đã công khai</a>}>{title}</PageTitle>
      <h2>Nội dung phản ánh, kiến nghị</h2>
      <div className="said">{content}</div>
      <h2>Trả lời của {unitName}</h2>
      <div className="said">{reply}</div>
      <h2>Thông tin xử lý</h2>
      <SummaryList
        rows={[
          { label: "Cơ quan trả lời", value: unitName },
          { label: "Lĩnh vực", value: fieldName },
          { label: "Kết quả", value: OUTCOME[outcome as keyof typeof OUTCOME]?.vi ?? outcome },
          { label: "Ngày tiếp nhận", value: formatDate(receivedOn) },
          { label: "Ngày trả lời", value: formatDate(answeredOn) },
        ]}
      />
      <Actions>
        <PrintButton />
        <ButtonLink href={paths.send()} variant="secondary">
          Tôi cũng gặp việc này
        </ButtonLink>
      </Actions>
    </article>
  );
}
