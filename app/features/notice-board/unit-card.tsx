import { paths } from "~/paths";
import { periodTitle } from "~/shared/period";
import { Actions, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { useFormats, useLanguage, useVi, useWords } from "~/ui/language";
import { SummaryList } from "~/ui/summary-list";
import { FEWEST_ITEMS } from "../reporting/statistics/slices";
import { ContactValue } from "./contact-value";
import type { UnitFace, UnitQuarter } from "./unit-page.server";
import { UNIT_PAGE } from "./unit-page-words";
import { receptionRows } from "./wall-notice";

/** Where and how to send to a unit, and how punctually it answers. */
export function UnitCard({ unit }: { unit: UnitFace }) {
  const words = useWords(UNIT_PAGE);
  const formats = useFormats();
  const vi = useVi();
  const { code, closedOn, successor, postedOn, quarters } = unit;
  if (closedOn)
    return (
      <p>
        {words.closed(formats.date(closedOn))}{" "}
        {successor ? (
          <>
            {words.successor}{" "}
            <a href={paths.answersOf("unit", successor.code)} {...vi}>
              {successor.name}
            </a>
            .
          </>
        ) : null}
      </p>
    );
  const rows = receptionRows(unit.reception, words.reception).map(({ line, label, value }) => ({
    label,
    value: <ContactValue line={line} value={value} />,
  }));
  return (
    <>
      <Card title={words.whereTo}>
        {rows.length > 0 ? <SummaryList rows={rows} /> : <p>{words.noContact}</p>}
        {postedOn ? <p className="meta">{words.posted(formats.date(postedOn))}</p> : null}
        <Actions>
          <ButtonLink href={paths.send({ "don-vi": code })}>{words.sendHere}</ButtonLink>
          <ButtonLink href={paths.wallNotice(code)} variant="secondary">
            {words.notice}
          </ButtonLink>
        </Actions>
      </Card>
      <h2>{words.punctual}</h2>
      <Quarters quarters={quarters} />
      <p className="meta">
        {words.punctualNote}
        {quarters.some(({ figures }) => figures === null) ? ` ${words.togetherNote}` : null}
      </p>
      <h2>{words.answers}</h2>
    </>
  );
}

function Quarters({ quarters }: { quarters: readonly UnitQuarter[] }) {
  const { columns, few, punctual, runningQuarter, together } = useWords(UNIT_PAGE);
  const formats = useFormats();
  const language = useLanguage();
  const titleOf = ({ period, running }: UnitQuarter) => {
    const title = periodTitle(period, language);
    return running ? runningQuarter(title) : title;
  };
  return (
    <DataTable
      caption={punctual}
      rows={quarters}
      rowKey={({ period }) => period.code}
      empty={null}
      columns={[
        { key: "period", header: columns.period, rowHeader: true, cell: titleOf },
        {
          key: "new",
          header: columns.received,
          numeric: true,
          cell: ({ figures }) => (figures ? formats.number(figures.received) : together),
        },
        {
          key: "done",
          header: columns.resolved,
          numeric: true,
          cell: ({ figures }) => (figures ? formats.number(figures.resolved) : together),
        },
        {
          key: "time",
          header: columns.onTime,
          numeric: true,
          cell: ({ figures }) => {
            if (!figures) return together;
            const { onTime, answered } = figures;
            const rate = formats.percent(onTime, answered);
            if (answered === 0) return rate;
            // Of so few a ratio says nothing of a unit and much of one answer, as on the page of the figures.
            if (answered < FEWEST_ITEMS) return few;
            return `${formats.number(onTime)}/${formats.number(answered)} (${rate})`;
          },
        },
      ]}
    />
  );
}
