import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { requireSigner } from "~/features/access/guard.server";
import { boardPage } from "~/features/reporting/periods/board-page.server";
import { REPORT_STATUS } from "~/features/reporting/periods/report-flow";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { Select } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { BoardTable } from "./board-table";
import { NoDeadline } from "./no-deadline";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given?.board ? `Tình hình báo cáo ${given.board.period.title}` : "Tình hình báo cáo",
);

/** Who owes a report for a period, how far each one is, and who is late. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const asked = new URL(request.url).searchParams.get("period");
  const board = await boardPage(db, actor, asked, new Date());
  if (board) return { board };
  return data({ board: null }, { status: 422 });
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export default function Board() {
  const { board } = useLoaderData<typeof loader>();
  if (!board)
    return (
      <>
        <PageTitle>Tình hình báo cáo</PageTitle>
        <Notice tone="warning" title="Không đọc được kỳ báo cáo">
          <p>
            Kỳ báo cáo là tháng, quý, 6 tháng, 9 tháng hoặc năm.{" "}
            <a href={paths.staff.reportBoard()}>Xem quý vừa qua</a>
          </p>
        </Notice>
      </>
    );
  const { period, counts, coverage, merged, lines } = board;
  return (
    <>
      <PageTitle
        kicker="Báo cáo"
        lead={`Từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}. Đơn vị chưa báo cáo không được tính là 0.`}
      >
        Tình hình báo cáo {period.title}
      </PageTitle>
      <p className="no-print">
        <a href={paths.staff.reportBoard({ period: period.earlier })}>Kỳ liền trước</a>
      </p>
      <form method="get" action={paths.staff.reportBoard()} className="form compact no-print">
        <div className="flex flex-wrap items-end gap-3">
          <Select
            name="period"
            label="Kỳ báo cáo"
            hideOptional
            errors={[]}
            defaultValue={period.code}
            options={board.periods}
          />
          <div className="mb-4">
            <Button variant="secondary">Xem kỳ này</Button>
          </div>
        </div>
      </form>
      {counts.owed === 0 && counts.units > 0 ? (
        <NoDeadline kind={period.kind} setsDeadlines={board.setsDeadlines} />
      ) : null}
      <p>
        {counts.owed > 0 ? (
          <>
            <b>{formatCount(counts.owed)}</b> báo cáo phải nộp
            {counts.owed < counts.units ? (
              <>
                , <b>{formatCount(counts.units - counts.owed)}</b> đơn vị chưa quy định hạn nộp
              </>
            ) : null}
          </>
        ) : (
          <>
            <b>{formatCount(counts.units)}</b> đơn vị
          </>
        )}
        :{" "}
        {counts.states.map(({ status, count }, i) => (
          <Fragment key={status ?? "none"}>
            {i > 0 ? ", " : null}
            <b>{formatCount(count)}</b> {status ? lowerFirst(REPORT_STATUS[status].vi) : "chưa lập"}
          </Fragment>
        ))}
        .{" "}
        {counts.owed > 0 ? (
          <>
            Trong đó <b>{formatCount(counts.late)}</b> quá hạn nộp,{" "}
          </>
        ) : (
          "Trong đó "
        )}
        <b>{formatCount(counts.zero)}</b> báo cáo không phát sinh.
        {coverage ? <> {coverage}</> : null}
      </p>
      <BoardTable lines={lines} period={period.code} caption={`Báo cáo ${period.title} của từng đơn vị`} />
      {merged.length > 0 ? (
        <section>
          <h2>Sáp nhập, kết thúc trong kỳ</h2>
          <ul>
            {merged.map(({ unit, name, lastDay, into }) => (
              <li key={unit}>
                {name}: đến hết ngày {formatDate(lastDay)}; số liệu do {into} báo cáo.
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
