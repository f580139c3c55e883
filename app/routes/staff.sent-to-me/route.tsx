import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { isMessageKind, MESSAGE, OUTBOX_STATUS } from "~/features/notifications/message-labels";
import { sentTo } from "~/features/notifications/sent-to-me.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDateTime } from "~/shared/vi-format";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { DigestBody } from "./digest-body";

export const handle = { access: "staff:any" };
export const meta = pageMeta("Thư đã gửi cho tôi");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "staff:any");
  const before = Number(new URL(request.url).searchParams.get("before"));
  const at = Number.isSafeInteger(before) && before > 0 && before < 2 ** 31 ? before : null;
  const { lines, older } = await sentTo(db, actor, at);
  return {
    lines: lines.map(({ kind, status, ...line }) => ({
      ...line,
      kind,
      title: isMessageKind(kind) ? MESSAGE[kind].vi : kind,
      status: OUTBOX_STATUS[status].vi,
    })),
    older: older === null ? null : paths.staff.sentToMe({ before: older }),
    newer: at === null ? null : paths.staff.sentToMe(),
  };
}

export default function SentToMePage() {
  const { lines, older, newer } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead="Lời nhắc, giao việc và đôn đốc mà hệ thống đã gửi cho bạn hoặc cho đơn vị của bạn. Lời nhắc chỉ gửi trong giờ làm việc.">
        Thư đã gửi cho tôi
      </PageTitle>
      {lines.length === 0 ? (
        <div className="empty">
          <p>
            Chưa có thư nào. Sáng mỗi ngày làm việc, nếu có việc chờ, bạn nhận một thư nhắc và thấy lại nó ở
            đây.
          </p>
        </div>
      ) : (
        <ul className="bulk-lines">
          {lines.map((line) => (
            <li key={line.id}>
              <p>
                <b>{line.title}</b>{" "}
                {line.code ? (
                  <a href={paths.staff.feedback(line.code)} className="code">
                    {line.code}
                  </a>
                ) : null}
              </p>
              <p className="hint">
                {formatDateTime(line.at)} · {line.status}
                {line.unitName ? ` · gửi ${line.unitName}` : ""}
              </p>
              {line.digest ? <DigestBody digest={line.digest} /> : null}
            </li>
          ))}
        </ul>
      )}
      <Pagination newer={newer} older={older} label="Trang của danh sách thư" />
    </>
  );
}
