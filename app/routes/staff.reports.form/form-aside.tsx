import type { CellKey } from "~/features/reporting/cell-keys";
import type { ReportView } from "~/features/reporting/report-view";
import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";
import { Card } from "~/ui/card";

/** The checks, what moved, and what is left out of the form. */
export function FormAside({ view }: { view: ReportView }) {
  const { query, checks, excluded, movement } = view;
  const number = (count: number, key: CellKey, reason?: string | null) => (
    <a href={paths.staff.reportEpisodes({ ...query, key, reason })}>{formatNumber(count)}</a>
  );
  const failing = checks.filter(({ ok }) => !ok).length;
  return (
    <div className="no-print mt-6 grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
      <Card
        id="kiem-tra"
        title={failing === 0 ? "Kiểm tra: số liệu khớp" : `Kiểm tra: ${failing} điều kiện chưa khớp`}
      >
        <ul className="checks list-none p-0">
          {checks.map(({ words, ok, broken, isOpening }) => (
            <li key={words} className={ok ? undefined : "bad"}>
              {words}
              {ok ? null : <b> Sai ở: {broken.join("; ")}.</b>}
              {ok || !isOpening ? null : (
                <>
                  {" "}
                  <a href={paths.staff.reportEpisodes({ ...query, key: "previous_closing" })}>
                    Cuối kỳ trước
                  </a>{" "}
                  · <a href={paths.staff.reportEpisodes({ ...query, key: "opening" })}>Đầu kỳ này</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {movement ? (
        <Card title="Chuyển đến, chuyển đi">
          <p>
            Số kỳ trước chuyển qua (cột 4) bằng số đang xử lý cuối ngày liền trước kỳ{" "}
            {number(movement.previousClosing, "previous_closing")}, cộng chuyển đến{" "}
            {number(movement.movedIn, "moved_in")}, trừ chuyển đi {number(movement.movedOut, "moved_out")}.
          </p>
        </Card>
      ) : null}
      <Card title="Không tính vào biểu">
        {excluded.length === 0 ? (
          <p>Không có nội dung nào đến trong kỳ rồi bị từ chối hoặc chuyển ra ngoài tỉnh trong cùng kỳ.</p>
        ) : (
          <>
            <p>Đến trong kỳ và cũng trong kỳ đã được xác định không thuộc trách nhiệm:</p>
            <ul className="bullets">
              {excluded.map(({ words, count, exit, reason }) => (
                <li key={words}>
                  {words}: {number(count, "excluded", reason ?? exit)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  );
}
