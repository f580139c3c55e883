import type { EpisodeList, EpisodeRow } from "~/features/reporting/episode-list.server";
import { paths } from "~/paths";
import { formatCount, formatDate } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";
import { Onward } from "~/ui/onward";
import { PageTitle } from "~/ui/page-title";

/** What one number of a form counts: a line for each episode, or for each item that was published. */
export function EpisodesPage({ list }: { list: EpisodeList }) {
  const { query, cell } = list;
  const address = (after: string | null) => paths.staff.reportEpisodes({ ...query, ...cell, after });
  return (
    <>
      <p className="no-print mt-4">
        <a href={paths.staff.reportForm(query)}>← Về biểu</a>
      </p>
      <PageTitle kicker={list.kicker} lead={`${formatCount(list.count)} dòng, đúng bằng số trong biểu.`}>
        {list.title}
      </PageTitle>
      <DataTable
        caption={list.title}
        columns={columnsOf(list)}
        rows={list.rows}
        rowKey={(row) => row.line}
        empty={<p>Không có nội dung nào: số này trong biểu là 0. Hãy quay về biểu để xem số khác.</p>}
      />
      {list.isFirstPage ? null : (
        <p>
          <a href={address(null)}>Về đầu danh sách</a>
        </p>
      )}
      <Onward label="Trang tiếp theo của danh sách" next={list.next ? address(list.next) : null} />
    </>
  );
}

function columnsOf({ isPublished }: EpisodeList): Column<EpisodeRow>[] {
  return [
    {
      key: "code",
      header: "Mã",
      rowHeader: true,
      cell: (row) => (
        <>
          {row.referenceCode ? (
            <a href={paths.staff.feedback(row.referenceCode)}>{row.referenceCode}</a>
          ) : (
            "Bảo mật"
          )}
          {row.run > 1 ? <span className="meta"> lần {row.run}</span> : null}
        </>
      ),
    },
    { key: "register", header: "Số trong sổ", cell: (row) => <RegisterNumber row={row} /> },
    { key: "title", header: "Nội dung", cell: (row) => row.title ?? <i>Nội dung được giữ bí mật</i> },
    { key: "field", header: "Lĩnh vực", cell: (row) => row.field },
    { key: "kind", header: "Loại", cell: (row) => row.kind },
    { key: "unit", header: "Đơn vị giữ", cell: (row) => row.unit },
    {
      key: "on",
      header: isPublished ? "Công khai" : "Bắt đầu",
      cell: (row) => <time>{formatDate(row.on)}</time>,
    },
    ...(isPublished
      ? []
      : [
          {
            key: "end",
            header: "Kết thúc trong kỳ",
            cell: (row: EpisodeRow) =>
              row.endedOn ? `${formatDate(row.endedOn)}, ${row.exit?.toLowerCase()}` : "Chưa, đang xử lý",
          },
        ]),
  ];
}

/** Form and register are held against each other by this number; what has none yet stands below the others. */
function RegisterNumber({ row: { register, unit } }: { row: EpisodeRow }) {
  if (!register) return "–";
  const words = register.no === null ? "Chưa vào sổ" : `${register.no}/${register.year}`;
  return (
    <>
      {register.href ? <a href={register.href}>{words}</a> : words}
      {register.unitName === unit ? null : <span className="meta"> sổ của {register.unitName}</span>}
    </>
  );
}
