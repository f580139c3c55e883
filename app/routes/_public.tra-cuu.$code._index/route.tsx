import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { DraftScript } from "~/features/intake/kept-on-device";
import { takenFrom } from "~/features/intake/kept-texts";
import { privateHeaders } from "~/features/intake/private-headers";
import { ReceiptProof } from "~/features/intake/receipt-proof";
import { proofOf } from "~/features/intake/receipt-proof.server";
import { goTo } from "~/features/intake/step-door.server";
import { TRACKED } from "~/features/intake/tracked-words";
import { shownToSender } from "~/features/intake/tracking.queries.server";
import { lookUp, openTracking, requireTrackedItem } from "~/features/intake/tracking-access.server";
import { trackingNotice } from "~/features/intake/tracking-notices";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { PromiseLines } from "~/features/replies/promise-lines";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import type { loader as rootLoader } from "~/root";
import { languageOf } from "~/shared/language";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { useFormats, useVi, useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Dialogue } from "./dialogue";
import { OwnWords } from "./own-words";
import { StateCard } from "./state-card";
import { Thread } from "./thread";
import { TRACKING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta<typeof loader>((data, language) =>
  TRACKING[language].head(data?.item.referenceCode ?? ""),
);
export { privateHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const language = languageOf(request.url);
  const { searchParams } = new URL(request.url);
  const secret = searchParams.get("khoa");
  if (secret !== null) {
    const address = clientAddress(request);
    const found = await lookUp(db, { code: params.code ?? "", secret, address }, now);
    if (!found.ok) throw goTo(paths.lookUp({ ma: params.code, nhac: "sai-duong-dan" }));
    // The secret leaves the address bar, and with it the history and every screenshot.
    throw openTracking(request, found, now);
  }
  const opened = await requireTrackedItem(request, params.code, now);
  const [item, proof] = [await shownToSender(db, opened, now, language), await proofOf(db, opened.id)];
  return {
    item,
    proof,
    notice: trackingNotice(searchParams.get("nhac"), language),
    taken: takenFrom(searchParams.get("da-nhan")),
  };
}

export default function Tracking() {
  const { item, proof, notice, taken } = useLoaderData<typeof loader>();
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const words = useWords(TRACKING);
  const { ownItem } = useWords(TRACKED);
  const formats = useFormats();
  const vi = useVi();
  return (
    <>
      {taken ? <DraftScript of={`${item.referenceCode}/${taken.page}`} has={taken.has} /> : null}
      {notice ? <Notice tone="success" title={notice} announce /> : null}
      <PageTitle kicker={item.referenceCode} lead={words.receivedAt(formats.dateTime(item.receivedAt))}>
        {item.own ? <Vi>{item.own.title}</Vi> : ownItem}
      </PageTitle>
      {item.question ? (
        <Notice tone="warning" title={words.question}>
          <p className="said" {...vi}>
            {item.question.text}
          </p>
          {item.question.answerBy ? <p>{words.answerBy(formats.date(item.question.answerBy))}</p> : null}
          {item.mayAnswer ? (
            <Actions>
              <ButtonLink href={paths.addInformation(item.referenceCode)}>{words.answerQuestion}</ButtonLink>
            </Actions>
          ) : null}
        </Notice>
      ) : null}
      <StateCard item={item} hotline={hotline} />
      {item.reopeningAsked ? (
        <Notice tone="info" title={words.reopeningAsked}>
          <p>{words.reopeningWhat}</p>
        </Notice>
      ) : null}
      {item.confidential ? <Notice tone="info" title={words.confidential} /> : null}
      <Thread referenceCode={item.referenceCode} turns={item.thread} />
      <Dialogue item={item} />
      <PromiseLines promises={item.promises} />
      {item.own ? <OwnWords referenceCode={item.referenceCode} own={item.own} /> : null}
      {proof ? <ReceiptProof {...proof} /> : null}
      <div className="no-print">
        <Card title={words.acts}>
          <Actions>
            <PrintButton />
            {item.mayContest ? (
              <ButtonLink variant="secondary" href={paths.contestRejection(item.referenceCode)}>
                {words.contest}
              </ButtonLink>
            ) : null}
            {item.ratingToken ? (
              <ButtonLink variant="secondary" href={paths.rate(item.ratingToken)}>
                {words.rate}
              </ButtonLink>
            ) : null}
            {item.mayAskReopening ? (
              <ButtonLink variant="secondary" href={paths.askReopening(item.referenceCode)}>
                {words.reopen}
              </ButtonLink>
            ) : null}
            {item.mayInvite ? (
              <ButtonLink variant="secondary" href={paths.inviteCoSigners(item.referenceCode)}>
                {words.invite}
              </ButtonLink>
            ) : null}
            {item.mayWithdraw ? (
              <ButtonLink variant="secondary" href={paths.withdraw(item.referenceCode)}>
                {words.withdraw}
              </ButtonLink>
            ) : null}
            <ButtonLink variant="plain" href={paths.send()}>
              {words.another}
            </ButtonLink>
          </Actions>
        </Card>
      </div>
    </>
  );
}
