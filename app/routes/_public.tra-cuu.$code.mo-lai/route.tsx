import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askReopening } from "~/features/intake/ask-reopening.server";
import { REOPENING_SCHEMA } from "~/features/intake/look-up.schema";
import { writingHeaders } from "~/features/intake/private-headers";
import { takeReason } from "~/features/intake/sender-reason.server";
import { ReasonPage } from "~/features/intake/sender-reason-page";
import { shownToSender } from "~/features/intake/tracking.queries.server";
import { requireTrackedItem } from "~/features/intake/tracking-access.server";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { useVi, useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { REOPENING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(REOPENING);
export { writingHeaders as headers };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const now = new Date();
  const opened = await requireTrackedItem(request, params.code, now);
  const item = await shownToSender(db, opened, now, languageOf(request.url));
  const { referenceCode, version, mayAskReopening, reopeningAsked, status, answer, own } = item;
  return {
    item: { referenceCode, version, title: own?.title ?? null },
    ...{ mayAskReopening, reopeningAsked, status, answer },
  };
}

export const action = (asked: ActionFunctionArgs) =>
  takeReason(asked, { schema: REOPENING_SCHEMA, act: askReopening, notice: "da-de-nghi-mo-lai" });

export default function AskReopening() {
  const { item, mayAskReopening, reopeningAsked, status, answer } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const words = useWords(REOPENING);
  const vi = useVi();
  const notNow = reopeningAsked ? words.waits : words.notNow(status);
  return (
    <ReasonPage
      page="mo-lai"
      item={item}
      words={words}
      reply={reply}
      closed={mayAskReopening ? null : notNow}
    >
      {answer ? (
        <details className="field">
          <summary>{words.seeAnswer}</summary>
          <p className="said" {...vi}>
            {answer.reply}
          </p>
        </details>
      ) : null}
    </ReasonPage>
  );
}
