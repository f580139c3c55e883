import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { privateHeaders } from "~/features/intake/private-headers";
import { goTo } from "~/features/intake/step-door.server";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { lookUp, requireTracking, trackingCookie } from "~/features/intake/tracking-access.server";
import { trackingNotice } from "~/features/intake/tracking-notices";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { PromiseLines } from "~/features/replies/promise-lines";
import { promisesByCode } from "~/features/replies/promises.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import type { loader as rootLoader } from "~/root";
import { formatDateTime } from "~/shared/vi-format";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Dialogue } from "./dialogue";
import { OwnWords } from "./own-words";
import { StateCard } from "./state-card";
import { Thread } from "./thread";

export const handle = { access: "public" };
export const meta = pageMeta<typeof loader>((data) =>
  data ? `Theo dõi ${data.item.referenceCode}` : "Theo dõi",
);
export { privateHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const { searchParams } = new URL(request.url);
  const secret = searchParams.get("khoa");
  if (secret !== null) {
    const address = clientAddress(request);
    const found = await lookUp(db, { code: params.code ?? "", secret, address }, now);
    if (!found.ok) throw goTo(paths.lookUp({ ma: params.code, nhac: "sai-duong-dan" }));
    // The secret leaves the address bar, and with it the history and every screenshot.
    const { referenceCode, key } = found;
    throw goTo(paths.tracking(referenceCode), {
      "Set-Cookie": trackingCookie(request, referenceCode, key, now),
    });
  }
  const referenceCode = await requireTracking(request, params.code, now);
  const item = await trackedItem(db, referenceCode, now);
  if (!item) throw new Response(null, { status: 404 });
  const promises = item.confidential ? [] : await promisesByCode(db, referenceCode);
  return { item, promises, notice: trackingNotice(searchParams.get("nhac")) };
}

export default function Tracking() {
  const { item, promises, notice } = useLoaderData<typeof loader>();
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <>
      {notice ? <Notice tone="success" title={notice} announce /> : null}
      <PageTitle kicker={item.referenceCode} lead={`Nhận lúc ${formatDateTime(item.receivedAt)}`}>
        {item.own?.title ?? "Phản ánh, kiến nghị của bạn"}
      </PageTitle>
      {item.question ? (
        <Notice tone="warning" title="Cơ quan cần bạn bổ sung thông tin">
          <p className="said">{item.question.text}</p>
          {item.mayAnswer ? (
            <Actions>
              <ButtonLink href={paths.addInformation(item.referenceCode)}>Trả lời, bổ sung</ButtonLink>
            </Actions>
          ) : null}
        </Notice>
      ) : null}
      <StateCard item={item} hotline={hotline} />
      {item.reopeningAsked ? (
        <Notice tone="info" title="Đề nghị mở lại của bạn đang được xem xét">
          <p>Đầu mối của cơ quan sẽ mở lại để xử lý tiếp, hoặc trả lời bạn vì sao không.</p>
        </Notice>
      ) : null}
      {item.confidential ? (
        <Notice tone="info" title="Nội dung không hiển thị ở trang này, để bảo vệ người gửi." />
      ) : null}
      <Thread referenceCode={item.referenceCode} turns={item.thread} />
      <Dialogue item={item} />
      <PromiseLines promises={promises} />
      {item.own ? <OwnWords referenceCode={item.referenceCode} own={item.own} /> : null}
      <Card title="Việc bạn có thể làm">
        <Actions>
          <PrintButton />
          {item.mayContest ? (
            <ButtonLink variant="secondary" href={paths.contestRejection(item.referenceCode)}>
              Đề nghị xem lại việc không tiếp nhận
            </ButtonLink>
          ) : null}
          {item.ratingToken ? (
            <ButtonLink variant="secondary" href={paths.rate(item.ratingToken)}>
              Đánh giá câu trả lời
            </ButtonLink>
          ) : null}
          {item.mayAskReopening ? (
            <ButtonLink variant="secondary" href={paths.askReopening(item.referenceCode)}>
              Chưa đồng ý, đề nghị mở lại
            </ButtonLink>
          ) : null}
          {item.confidential ? null : (
            <ButtonLink variant="secondary" href={paths.inviteCoSigners(item.referenceCode)}>
              Mời người cùng gặp việc này
            </ButtonLink>
          )}
          {item.mayWithdraw ? (
            <ButtonLink variant="secondary" href={paths.withdraw(item.referenceCode)}>
              Rút phản ánh, kiến nghị
            </ButtonLink>
          ) : null}
          <ButtonLink variant="plain" href={paths.send()}>
            Gửi phản ánh khác
          </ButtonLink>
        </Actions>
      </Card>
    </>
  );
}
