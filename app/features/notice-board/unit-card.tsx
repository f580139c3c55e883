import { paths } from "~/paths";
import { formatDate, formatNumber, formatPercent } from "~/shared/vi-format";
import { Actions, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { SummaryList } from "~/ui/summary-list";
import { NOTICE } from "./notice-messages";
import type { UnitFace, UnitQuarter } from "./unit-page.server";
import { receptionRows } from "./wall-notice";

/** Where and how to send to a unit, and how punctually it answers. */
export function UnitCard({ unit }: { unit: UnitFace }) {
  const words = NOTICE.vi;
  const { code, closedOn, successor, postedOn, quarters } = unit;
  if (closedOn)
    return (
      <p>
        {words.closed(formatDate(closedOn))}{" "}
        {successor ? (
          <>
            {words.successor} <a href={paths.answersOf("unit", successor.code)}>{successor.name}</a>.
          </>
        ) : null}
      </p>
    );
  const rows = receptionRows(unit.reception);
  return (
    <>
      <Card title={words.whereTo}>
        {rows.length > 0 ? <SummaryList rows={rows} /> : <p>{words.noContact}</p>}
        {postedOn ? <p className="meta">{words.posted(formatDate(postedOn))}</p> : null}
        <Actions>
          <ButtonLink href={paths.send({ "don-vi": code })}>{words.sendHere}</ButtonLink>
          <ButtonLink href={paths.wallNotice(code)} variant="secondary">
            {words.notice}
          </ButtonLink>
        </Actions>
      </Card>
      <h2>{words.punctual}</h2>
      <Quarters quarters={quarters} />
      <p className="meta">{words.punctualNote}</p>
      <h2>{words.answers}</h2>
    </>
  );
}

function Quarters({ quarters }: { quarters: readonly UnitQuarter[] }) {
  const { columns, punctual } = NOTICE.vi;
  return (
    <DataTable
      caption={punctual}
      rows={quarters}
      rowKey={({ title }) => title}
      empty={null}
      columns={[
        { key: "period", header: columns.period, rowHeader: true, cell: ({ title }) => title },
        {
          key: "new",
          header: columns.received,
          numeric: true,
          cell: ({ received }) => formatNumber(received),
        },
        {
          key: "done",
          header: columns.resolved,
          numeric: true,
          cell: ({ resolved }) => formatNumber(resolved),
        },
        {
          key: "time",
          header: columns.onTime,
          numeric: true,
          cell: ({ onTime, answered }) =>
            answered === 0
              ? formatPercent(onTime, answered)
              : `${formatNumber(onTime)}/${formatNumber(answered)} (${formatPercent(onTime, answered)})`,
        },
      ]}
    />
  );
}
