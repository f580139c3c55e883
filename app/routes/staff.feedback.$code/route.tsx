import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withCover } from "~/features/access/cover.server";
import { requireStaff } from "~/features/access/guard.server";
import { mayDo } from "~/features/access/permissions";
import { notesOf } from "~/features/dialogue/notes.server";
import { loadClock } from "~/features/reference/clock.server";
import { ReplyRecord } from "~/features/replies/reply-record";
import { replyRecord } from "~/features/replies/reply-record.server";
import { callsAbout } from "~/features/senders/call.server";
import { matterOf } from "~/features/similar/similar-page.server";
import { itemLegs } from "~/features/workflow/item-legs.queries.server";
import { itemPage, namesFor } from "~/features/workflow/item-page.queries.server";
import { itemWithinReach, mayLearnSender } from "~/features/workflow/reach.server";
import { repetitionsOf } from "~/features/workflow/repetition.queries.server";
import { isOpen } from "~/features/workflow/states";
import { statusTone, statusWords } from "~/features/workflow/status-words";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { StatusTag } from "~/ui/status-tag";
import { Barred } from "./barred";
import { History } from "./history";
import { ToDecide } from "./legs";
import { Matter } from "./matter";
import { PublicCopyNotice } from "./public-copy-notice";
import { Repetitions } from "./repetitions";
import { SameMatter } from "./same-matter";
import { Side } from "./side";
import { TwoSides } from "./two-sides";

export const handle = { access: "feedback:read" };
export const meta = pageMeta<typeof loader>((data) => data && `${data.code} · ${data.title}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const actor = await requireStaff(request, "feedback:read");
  const seeing = await withCover(db, actor, localDateOf(now));
  const item = await itemWithinReach(db, seeing, "feedback:read", params.code, "MAY_READ");
  const reference = { names: await namesFor(db), clock: await loadClock(db) };
  const [calls, sameMatter, matter, page, replies, notes, legs] = await Promise.all([
    callsAbout(db, item.id),
    repetitionsOf(db, actor, item),
    matterOf(db, actor, item, isOpen(item.status), localDateOf(now)),
    itemPage(db, actor, item, reference, now),
    replyRecord(db, actor, item, now),
    notesOf(db, item.id),
    itemLegs(db, actor, item, reference, now),
  ]);
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...page,
    calls: (page.barred ? [] : calls).map((call) => ({ ...call, unitName: reference.names.unit(call.unit) })),
    ...{ sameMatter, replies, legs },
    // Who is complained of reads nothing that colleagues wrote for each other.
    notes: page.barred ? [] : notes,
    mayNote: mayDo(actor, "feedback:act") && !page.barred,
    matter,
    mayReadLog: mayDo(actor, "audit:read"),
    maySeeSender: mayLearnSender(actor, item),
    done: done && Object.hasOwn(TRANSITIONS, done) ? TRANSITIONS[done as keyof typeof TRANSITIONS].vi : null,
  };
}

export default function FeedbackPage() {
  const item = useLoaderData<typeof loader>();
  return (
    <>
      {item.done ? (
        <Notice tone="success" title={`Đã ghi: ${item.done}`} announce>
          <p>Trạng thái bây giờ: {statusWords(item)}.</p>
          {item.dayOff ? (
            <p>
              Ngày {formatDate(item.dayOff.chosen)} là ngày nghỉ nên hạn chuyển sang ngày làm việc tiếp theo,{" "}
              {formatDate(item.dayOff.dueOn)}.{" "}
              {item.dayOff.told === "SENDER" ? "Người gửi" : "Đơn vị phối hợp"} được báo ngày này.
            </p>
          ) : null}
        </Notice>
      ) : null}
      <PageTitle
        kicker={
          <>
            <span className="code">{item.code}</span>
            {item.registerNo ? <> · Số vào sổ {item.registerNo}</> : null}
          </>
        }
      >
        {item.title}
      </PageTitle>
      {item.confidential ? (
        <Notice tone="danger" title="Nội dung bảo mật">
          <p>Đây là tố cáo gửi nhầm: chỉ đầu mối cấp tỉnh và lãnh đạo xem được, không bao giờ công khai.</p>
        </Notice>
      ) : null}
      <Barred item={item} />
      <PublicCopyNotice item={item} />
      <p>
        <StatusTag tone={statusTone(item)}>{statusWords(item)}</StatusTag>
      </p>
      <div className="split item-parts">
        <div>
          <ToDecide legs={item.legs} />
          <Matter item={item} />
          {item.maySeeSender ? (
            <p>
              <a href={paths.staff.arrival(item.code)}>Phiếu ghi nhận: cách tiếp nhận và người ghi</a>
            </p>
          ) : null}
          {item.mayReadLog ? (
            <p>
              <a href={paths.staff.audit({ item: item.code })}>Ai đã mở thông tin người gửi</a>
            </p>
          ) : null}
          <ReplyRecord code={item.code} record={item.replies} />
          <TwoSides item={item} notes={item.notes} />
          <Repetitions {...item.sameMatter} />
          <SameMatter item={item} matter={item.matter} />
        </div>
        <Side item={item} />
        <History
          entries={item.history}
          calls={item.calls}
          clockMoves={item.clockMoves}
          said={new Set(item.dialogue.map(({ seq }) => seq))}
          imported={item.sourceId !== null}
        />
      </div>
    </>
  );
}
