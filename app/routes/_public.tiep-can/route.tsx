import { useRouteLoaderData } from "@remix-run/react";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import type { loader as rootLoader } from "~/root";
import { telephone } from "~/shared/telephone";
import { useVi, useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ReadAloud } from "~/ui/read-aloud";
import { SummaryList } from "~/ui/summary-list";
import { STATEMENT } from "./words";

export const handle = { access: "public", shows: [] };

export const meta = pageMeta(STATEMENT);

export default function Accessibility() {
  const words = useWords(STATEMENT);
  const vi = useVi();
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <div id="bai" className="prose">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <ReadAloud of="bai" />
      <Lines title={words.standardTitle} lines={words.standards} />
      <Lines title={words.doneTitle} lines={words.done} />
      <p>
        <a href={paths.display()}>{words.display}</a>
      </p>
      <Lines title={words.testedTitle} lead={words.testedLead} lines={words.tested} />
      <Lines title={words.limitsTitle} lines={words.limits} />
      <h2>{words.complainTitle}</h2>
      <p>{words.complain}</p>
      <SummaryList
        rows={[
          { label: words.email, value: <a href={`mailto:${settings.email}`}>{settings.email}</a> },
          { label: words.phone, value: <a href={telephone(settings.hotline)}>{settings.hotline}</a> },
          {
            label: words.address,
            value: <span {...vi}>{`${settings.focalUnitName}, ${settings.address}`}</span>,
          },
        ]}
      />
      <p>
        {words.notSolved} <a href={paths.send()}>{words.send}</a>.
      </p>
      <p>
        {words.complaint} <span {...vi}>{settings.complaintInfo}</span>
      </p>
    </div>
  );
}

function Lines({ title, lead, lines }: { title: string; lead?: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      {lead ? <p>{lead}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
