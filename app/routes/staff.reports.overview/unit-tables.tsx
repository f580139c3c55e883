import { BehindLink } from "~/features/reporting/overview/behind-link";
import type { Overview } from "~/features/reporting/overview/overview.server";
import { SORTS, type Sort, type UnitLine } from "~/features/reporting/overview/unit-lines";
import { paths } from "~/paths";
import { formatCount, formatDate, formatPercent } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";

/** The units one by one: those with five items or more in an order, the others without. */
export function UnitTables({ overview }: { overview: Overview }) {
  const { unit, period, sort, ranked, few } = overview;
  const columns = columnsOf(period.code);
  const query = { unit: unit.code, period: period.code };
  return (
    <section aria-labelledby="don-vi">
      <h2 id="don-vi">Từng đơn vị</h2>
      <nav aria-label="Thứ tự của bảng" className="no-print">
        <ul className="quarter-links">
          {(Object.keys(SORTS) as Sort[]).map((each) => (
            <li key={each}>
              <a
                href={`${paths.staff.overview({ ...query, sort: each })}#don-vi`}
                aria-current={each === sort ? "true" : undefined}
              >
                {SORTS[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DataTable
        caption={`Đơn vị có từ 05 việc trở lên, xếp theo: ${SORTS[sort].toLowerCase()}`}
        showCaption
        columns={columns}
        rows={ranked}
        rowKey={(line) => line.unit}
        empty={<p>Không đơn vị nào có từ 05 việc trở lên trong kỳ.</p>}
      />
      {few.length > 0 ? (
        <DataTable
          caption={`${formatCount(few.length)} đơn vị có dưới 05 việc: số quá nhỏ để so sánh, xếp theo tên`}
          showCaption
          columns={columns}
          rows={few}
          rowKey={(line) => line.unit}
          empty={null}
        />
      ) : null}
    </section>
  );
}

function columnsOf(period: string): Column<UnitLine>[] {
  const number = (
    key: "received_total" | "new" | "resolved_total" | "pending_total" | "overdue" | "reopened",
    header: string,
  ): Column<UnitLine> => ({
    ...{ key, header, numeric: true },
    cell: ({ unit, name, counts }) => (
      <BehindLink {...{ unit, period, cell: key }} scope="own" n={counts[key]} words={`${header}, ${name}`} />
    ),
  });
  return [
    {
      key: "name",
      header: "Đơn vị",
      rowHeader: true,
      cell: ({ unit, name }) => <a href={paths.staff.overview({ unit, period, scope: "own" })}>{name}</a>,
    },
    number("received_total", "Phải xử lý"),
    number("new", "Mới"),
    number("resolved_total", "Đã xử lý"),
    {
      key: "rate",
      header: "Đúng hạn",
      numeric: true,
      cell: ({ unit, name, counts }) => (
        <>
          {formatPercent(counts.on_time, counts.answered)}
          {counts.answered > 0 ? (
            <>
              {" ("}
              <BehindLink
                {...{ unit, period, scope: "own", cell: "on_time", n: counts.on_time }}
                inText
                words={`Trả lời đúng hạn, ${name}`}
              />
              /
              <BehindLink
                {...{ unit, period, scope: "own", cell: "answered", n: counts.answered }}
                inText
                words={`Đã trả lời, ${name}`}
              />
              )
            </>
          ) : null}
        </>
      ),
    },
    number("pending_total", "Đang xử lý"),
    number("overdue", "Quá hạn"),
    number("reopened", "Mở lại"),
    {
      key: "rating",
      header: "Hài lòng",
      numeric: true,
      cell: ({ rating }) =>
        rating
          ? `${formatPercent(rating.content, rating.total)} (${rating.content}/${rating.total})`
          : "chưa có",
    },
    {
      key: "oldest",
      header: "Lâu nhất đang xử lý",
      cell: ({ oldest }) =>
        oldest ? (
          <>
            <a href={paths.staff.feedback(oldest.referenceCode)}>{oldest.referenceCode}</a>
            <span className="meta"> từ {formatDate(oldest.since)}</span>
          </>
        ) : (
          "–"
        ),
    },
  ];
}
