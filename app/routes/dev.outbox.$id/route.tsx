import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asSent } from "~/features/notifications/as-sent.server";
import { OUTBOX_STATUS } from "~/features/notifications/message-labels";
import { findMessage } from "~/features/notifications/outbox.queries.server";
import { loadSettings } from "~/features/reference/settings.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { formatDateTime } from "~/shared/vi-format";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { messageId, requireOpenOutbox } from "../dev.outbox/open-outbox.server";

export const handle = { access: "public" };

export const meta = pageMeta<typeof loader>((data) => data?.subject ?? "Thư");

export async function loader({ params }: LoaderFunctionArgs) {
  await requireOpenOutbox();
  const message = await findMessage(db, messageId(params.id));
  if (!message) throw new Response("Không tìm thấy thư này.", { status: 404 });
  // Nobody's name: whoever opens this page has shown nothing that would let them learn it.
  const { subject, text } = await asSent(db, message, {
    settings: await loadSettings(db),
    publicUrl: publicUrl(),
  });
  return { id: message.id, subject, text, status: message.status, createdAt: message.createdAt };
}

export default function OutboxMessagePage() {
  const { id, subject, text, status, createdAt } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <a href={paths.outbox()}>← Hộp thư đi</a>
      </p>
      <PageTitle>{subject}</PageTitle>
      <SummaryList
        rows={[
          { label: "Tình trạng", value: OUTBOX_STATUS[status].vi },
          { label: "Lúc", value: formatDateTime(new Date(createdAt)) },
        ]}
      />
      <h2>Bản có trình bày</h2>
      <iframe
        title="Thư có trình bày"
        sandbox="allow-popups allow-top-navigation-by-user-activation"
        src={paths.outboxHtml(id)}
        width="100%"
        height="900"
      />
      <h2>Bản chữ</h2>
      <p className="said">{text.replace(/\n{3,}/g, "\n\n").replace(/^-{5,}$/gm, "---")}</p>
    </>
  );
}
