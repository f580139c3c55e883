import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RECEIPT_HOURS } from "~/features/intake/draft.server";
import { DraftScript } from "~/features/intake/kept-on-device";
import { privateHeaders } from "~/features/intake/private-headers";
import { readReceipt } from "~/features/intake/receipt.server";
import { currentDraft, goTo, stepAddress } from "~/features/intake/step-door.server";
import { isStepNotice, STEP_NOTICES } from "~/features/intake/step-notices";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { Actions, ButtonLink } from "~/ui/button";
import { useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ReceiptCard } from "./receipt-card";
import { RECEIPT } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta((_, language) => RECEIPT[language].headTitle);
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const draft = await currentDraft(request, now);
  if (!draft) throw goTo(paths.lookUp({ nhac: "het-bien-nhan" }));
  if (draft.feedbackId === null) throw goTo(stepAddress("review"));
  const receipt = await readReceipt(db, draft, languageOf(request.url));
  if (!receipt) throw goTo(paths.lookUp({ nhac: "het-bien-nhan" }));
  return {
    receipt,
    notice: new URL(request.url).searchParams.get("nhac"),
    hours: RECEIPT_HOURS,
    sentFor: now.getTime() - draft.updatedAt.getTime(),
  };
}

/** Where the answer will be found: the tracking page, and the way that was asked for. */
function answerWords(
  { answerBy, mail }: { answerBy: string | null; mail: string | null },
  words: (typeof RECEIPT)["vi"],
): string {
  return words.answer([
    ...(answerBy === "PHONE" ? [words.byPhone] : []),
    ...(answerBy === "POST" ? [words.byPost] : []),
    ...(mail ? [words.byMail] : []),
  ]);
}

export default function Receipt() {
  const { receipt, notice, hours, sentFor } = useLoaderData<typeof loader>();
  const words = useWords(RECEIPT);
  const sentences = useWords(STEP_NOTICES);
  return (
    <>
      {isStepNotice(notice) ? <Notice tone="info" title={sentences[notice]} announce /> : null}
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <DraftScript takenFor={sentFor} />
      <ReceiptCard receipt={receipt} />
      <div className="no-print">
        <h2>{words.next}</h2>
        <ul className="bullets">
          <li>
            <Vi>{receipt.unit}</Vi> {words.registers}
          </li>
          <li>{words.handles}</li>
          <li>{answerWords(receipt, words)}</li>
        </ul>
        <p className="meta">
          {words.hereOnly(hours)} {words.mailed[receipt.mail ?? "NO"]}
        </p>
        <Actions>
          <ButtonLink href={receipt.trackHref}>{words.track}</ButtonLink>
          <ButtonLink variant="secondary" href={paths.send()}>
            {words.another}
          </ButtonLink>
        </Actions>
      </div>
    </>
  );
}
