import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CONTEST_SCHEMA } from "~/features/intake/look-up.schema";
import { writingHeaders } from "~/features/intake/private-headers";
import { takeReason } from "~/features/intake/sender-reason.server";
import { ReasonPage } from "~/features/intake/sender-reason-page";
import { contestRejection } from "~/features/intake/submitter-acts.server";
import { shownToSender } from "~/features/intake/tracking.queries.server";
import { requireTrackedItem } from "~/features/intake/tracking-access.server";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { CONTESTING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(CONTESTING);
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const opened = await requireTrackedItem(request, params.code, now);
  const item = await shownToSender(db, opened, now, languageOf(request.url));
  const { referenceCode, version, mayContest, contest, status, guidance, own } = item;
  return {
    item: { referenceCode, version, title: own?.title ?? null },
    ...{ mayContest, contest, status, guidance },
  };
}

export const action = (asked: ActionFunctionArgs) =>
  takeReason(asked, { schema: CONTEST_SCHEMA, act: contestRejection, notice: "da-de-nghi" });

export default function ContestRejection() {
  const { item, mayContest, contest, status, guidance } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const words = useWords(CONTESTING);
  const notNow = contest ? words.once : words.notNow(status);
  return (
    <ReasonPage page="xem-lai" item={item} words={words} reply={reply} closed={mayContest ? null : notNow}>
      {guidance ? (
        <p>
          {words.guidance} {guidance.vietnamese ? <Vi>{guidance.text}</Vi> : guidance.text}
        </p>
      ) : null}
    </ReasonPage>
  );
}
