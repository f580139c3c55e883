import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { Doubts } from "~/features/publication/doubts";
import { promisePage } from "~/features/replies/promise-page.server";
import { takePromiseStep } from "~/features/replies/promise-step.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { OUTCOME } from "~/shared/glossary";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { Timeline } from "~/ui/timeline";
import { PromiseForms } from "./promise-forms";

export const handle = { access: "feedback:read" };
export const meta = pageMeta<typeof loader>((promise) => (promise ? `Cam kết: ${promise.text}` : "Cam kết"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  return promisePage(db, actor, params.id, new Date());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const answer = await takePromiseStep(db, actor, params.id, await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  return redirect(paths.staff.promise(Number(params.id)), 303);
}

const STEP: Record<string, string> = {
  MADE: "Cam kết khi trả lời",
  MOVED: "Đổi thời hạn",
  HANDED: "Giao người khác thực hiện",
  KEPT: "Đã thực hiện",
  DROPPED: "Không thực hiện nữa",
  UNDONE: "Mở lại vì ghi nhầm kết quả",
};

export default function PromisePage() {
  const promise = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const reply = answer?.reply ?? null;
  const { keptOn, droppedOn, dueOn, movedFrom } = promise;
  const state = keptOn
    ? `Đã thực hiện ngày ${formatDate(keptOn)}`
    : droppedOn
      ? `Không thực hiện nữa từ ${formatDate(droppedOn)}`
      : promise.late
        ? "Đã quá hạn, chưa thực hiện"
        : "Đang thực hiện";
  const first = movedFrom ? ` (ban đầu hẹn ${formatDate(movedFrom)})` : "";
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={<a href={paths.staff.promises()}>← Cam kết</a>}>{promise.text}</PageTitle>
      <SummaryList
        rows={[
          { label: "Trạng thái", value: state },
          { label: "Thời hạn", value: formatDate(dueOn) + first },
          { label: "Thực hiện", value: [promise.ownerName, promise.unitName].filter(Boolean).join(", ") },
          {
            label: "Kết quả trả lời",
            value: OUTCOME[promise.outcome as keyof typeof OUTCOME]?.vi ?? promise.outcome,
          },
          {
            label: "Phản ánh",
            value: (
              <>
                <a href={paths.staff.feedback(promise.code)}>{promise.title}</a>{" "}
                <span className="code">{promise.code}</span>
              </>
            ),
          },
        ]}
      />
      {promise.barred ? (
        <Notice tone="warning" title="Phản ánh này nêu tên bạn">
          <p>
            Bạn không thực hiện, đổi hạn hay giao lại cam kết này. Người khác của đơn vị hoặc cấp trên làm.
          </p>
        </Notice>
      ) : null}
      {promise.ownerNamed ? (
        <Notice tone="warning" title="Cần giao người khác">
          <p>
            Phản ánh nêu tên {promise.ownerName} nên người này không thực hiện cam kết. Giao cho người khác
            trong đơn vị.
          </p>
        </Notice>
      ) : null}
      {answer ? <Doubts found={answer.doubts} /> : null}
      <PromiseForms
        seen={promise.steps.length}
        may={promise.may}
        people={promise.people}
        reply={reply}
        places={answer?.places ?? []}
      />
      <h2>Diễn biến</h2>
      <Timeline
        label="Diễn biến của cam kết, mới nhất trước"
        entries={promise.steps.toReversed().map(({ seq, kind, at, day, note, staffName }) => ({
          key: seq,
          title: STEP[kind] ?? kind,
          dateTime: new Date(at).toISOString(),
          when: formatDateTime(new Date(at)),
          who: staffName ?? "",
          body: (
            <>
              <p>
                {kind === "MADE" || kind === "MOVED"
                  ? `Thời hạn ${formatDate(day)}`
                  : `Ngày ${formatDate(day)}`}
              </p>
              {note ? <div className="said">{note}</div> : null}
            </>
          ),
        }))}
      />
    </>
  );
}
