import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { logHead, logPage } from "~/features/publication/public-log.queries.server";
import { TRUST } from "~/features/publication/trust-messages";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { recordNumber } from "~/shared/record-number";
import { formatDateTime, formatNumber } from "~/shared/vi-format";
import { Actions, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { LogTable } from "./log-table";

export const handle = { access: "public", shows: ["answers", "reference"] };
export const meta = pageMeta(TRUST.vi.logTitle, TRUST.vi.logLead);

export async function loader({ request }: LoaderFunctionArgs) {
  const below = recordNumber(new URL(request.url).searchParams.get("truoc"));
  const [head, page] = await Promise.all([logHead(db), logPage(db, below)]);
  return { head, below, ...page };
}

export default function PublicLogPage() {
  const { head, below, lines, next } = useLoaderData<typeof loader>();
  const words = TRUST.vi;
  return (
    <>
      <PageTitle kicker={<a href={paths.answers()}>Trả lời đã công khai</a>} lead={words.logLead}>
        {words.logTitle}
      </PageTitle>
      {head ? (
        <>
          <Card title={words.head}>
            <SummaryList
              rows={[
                { label: words.headPlace, value: formatNumber(head.seq) },
                { label: words.headHash, value: <span className="code break-anywhere">{head.hash}</span> },
                { label: words.headAt, value: formatDateTime(new Date(head.at)) },
              ]}
            />
            <p>{words.keepHead}</p>
            <Actions>
              <ButtonLink href={paths.publicLogFile()}>{words.download}</ButtonLink>
              <ButtonLink href={paths.publicLogHead()} variant="secondary">
                {words.downloadHead}
              </ButtonLink>
            </Actions>
            <details>
              <summary>{words.howTo}</summary>
              <ol>
                {words.howToSteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          </Card>
          <LogTable lines={lines} />
          <p>
            {below ? <a href={paths.publicLog()}>{words.newest}</a> : null}{" "}
            {next ? <a href={paths.publicLog({ truoc: next })}>{words.older}</a> : null}
          </p>
        </>
      ) : (
        <p className="empty">{words.noLog}</p>
      )}
      <p>
        <a href={paths.verify()}>{words.checkTitle}</a>
      </p>
    </>
  );
}
