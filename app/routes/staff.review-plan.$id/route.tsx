import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { isReviewState, REVIEW_STATE } from "~/features/replies/review";
import { reviewPage, takeReviewStep } from "~/features/replies/review-page.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDate, formatDateTime } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, RadioGroup, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Timeline } from "~/ui/timeline";

export const handle = { access: "register:read" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `Rà soát ${found.article}, ${found.document}`,
);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "register:read");
  return reviewPage(db, actor, params.id);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "review:work");
  const answer = await takeReviewStep(db, actor, params.id, await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  return redirect(paths.staff.reviewProposal(Number(params.id)), 303);
}

export default function ReviewProposalPage() {
  const proposal = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const field = fieldsOf(reply);
  const { article, document, year, state, items, beyond, steps, next } = proposal;
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={<a href={paths.staff.reviewPlan()}>← Đề xuất rà soát quy định</a>}
        lead={`Kế hoạch rà soát năm ${year} · ${REVIEW_STATE[state].vi}`}
      >
        {article}, {document}
      </PageTitle>
      <p className="said">{proposal.summary}</p>
      <DataTable
        caption="Phản ánh, kiến nghị kèm theo"
        showCaption
        columns={[
          {
            key: "title",
            header: "Phản ánh",
            rowHeader: true,
            cell: ({ code, title }) => (
              <>
                <a href={paths.staff.feedback(code)}>{title}</a> <span className="meta code">{code}</span>
              </>
            ),
          },
          { key: "on", header: "Nhận ngày", cell: ({ receivedOn }) => formatDate(receivedOn) },
          { key: "procedure", header: "Thủ tục", cell: ({ procedure }) => procedure ?? "–" },
        ]}
        rows={items}
        rowKey={({ code }) => code}
        empty={<p>Không phản ánh nào trong phạm vi của bạn.</p>}
      />
      {beyond > 0 ? <p className="meta">{formatCount(beyond)} phản ánh ngoài phạm vi của bạn.</p> : null}
      {next.length > 0 ? (
        <>
          <h2>Ghi kết quả</h2>
          <PostForm>
            <input type="hidden" name="version" value={proposal.version} />
            <RadioGroup
              {...field("kind")}
              label="Kết quả"
              required
              choices={next.map((value) => ({ value, label: REVIEW_STATE[value].vi }))}
            />
            <DateField {...field("on")} label="Ngày" required />
            <TextField
              {...field("documentNo")}
              label="Số, ký hiệu văn bản"
              hint="Tờ trình, kế hoạch, văn bản từ chối hoặc văn bản đã sửa đổi"
              width={30}
            />
            <TextArea {...field("note")} label="Nội dung" rows={4} required />
            <Actions>
              <Button>Ghi kết quả</Button>
            </Actions>
          </PostForm>
        </>
      ) : null}
      <h2>Diễn biến</h2>
      <Timeline
        label="Diễn biến của đề xuất, mới nhất trước"
        entries={steps.toReversed().map(({ seq, kind, on, at, note, documentNo, staffName }) => ({
          key: seq,
          title: isReviewState(kind) ? REVIEW_STATE[kind].vi : "Hệ thống dự thảo đề xuất",
          dateTime: new Date(at).toISOString(),
          when: formatDateTime(new Date(at)),
          who: staffName ?? "Hệ thống",
          body: (
            <>
              <p>
                Ngày {formatDate(on)}
                {documentNo ? ` · ${documentNo}` : ""}
              </p>
              {note ? <div className="said">{note}</div> : null}
            </>
          ),
        }))}
      />
    </>
  );
}
