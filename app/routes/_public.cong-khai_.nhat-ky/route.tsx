import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LIBRARY } from "~/features/publication/library-messages";
import { logHead, logPage } from "~/features/publication/public-log.queries.server";
import { TRUST } from "~/features/publication/trust-messages";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { recordNumber } from "~/shared/record-number";
import { Actions, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { useFormats, useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { LogTable } from "./log-table";

export const handle = { access: "public", shows: ["answers", "reference"] };
export const meta = pageMeta<typeof loader>(
  (found, language) => TRUST[language].logTitle + (found?.below ? TRUST[language].below(found.below) : ""),
  (_, language) => TRUST[language].logLead,
);

export async function loader({ request }: LoaderFunctionArgs) {
  const below = recordNumber(new URL(request.url).searchParams.get("truoc"));
  const [head, page] = await Promise.all([logHead(db), logPage(db, below)]);
  return { head, below, ...page };
}

export default function PublicLogPage() {
  const { head, below, lines, next } = useLoaderData<typeof loader>();
  const words = useWords(TRUST);
  const formats = useFormats();
  return (
    <>
      <PageTitle kicker={<a href={paths.answers()}>{useWords(LIBRARY).title}</a>} lead={words.logLead}>
        {words.logTitle}
      </PageTitle>
      {head ? (
        <>
          <Card title={words.head}>
            <SummaryList
              rows={[
                { label: words.headPlace, value: formats.number(head.seq) },
                { label: words.headHash, value: <span className="code break-anywhere">{head.hash}</span> },
                { label: words.headAt, value: formats.dateTime(new Date(head.at)) },
              ]}
            />
            <p>{words.keepHead}</p>
            <p>{words.vouches}</p>
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
