import type { CellKey } from "~/features/reporting/cell-keys";
import type { ReportView } from "~/features/reporting/report-view";
import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";
import { Card } from "~/ui/card";

/** How many conditions stop a closing, and how many want a reason. */
export function brokenOn({ checks, rules }: Pick<ReportView, "checks" | "rules">) {
  const broken = rules.filter((rule) => rule.broken.length > 0);
  const warnings = broken.filter(({ severity }) => severity === "WARN").length;
  return { failing: checks.filter(({ ok }) => !ok).length + broken.length - warnings, warnings };
}

/** The checks, what moved, and what is left out of the form. */
export function FormAside({ view }: { view: ReportView }) {
  const { query, checks, excluded, movement } = view;
  const number = (count: number, key: CellKey, reason?: string | null) => (
    <a href={paths.staff.reportEpisodes({ ...query, key, reason })}>{formatNumber(count)}</a>
  );
  const { failing, warnings } = brokenOn(view);
  return (
    <div className="no-print mt-6 grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
      <Card
        id="kiem-tra"
        title={
          failing > 0
            ? `Kiểm tra: ${failing} điều kiện chưa khớp`
            : warnings > 0
              ? `Kiểm tra: ${warnings} cảnh báo`
              : "Kiểm tra: số liệu khớp"
        }
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
        <FormRules rules={view.rules} code={view.sheet.code} />
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

/** What the administrators lay down for this form: the closing asks the same. */
function FormRules({ rules, code }: Pick<ReportView, "rules"> & { code: string }) {
  if (rules.length === 0) return null;
  return (
    <>
      <h3>Điều kiện riêng của biểu {code}</h3>
      <ul className="checks list-none p-0">
        {rules.map(({ shown, columns, severity, broken }) => (
          <li key={shown} className={broken.length === 0 ? undefined : "bad"}>
            {shown}
            <span className="meta block">
              {columns.map((column) => (
                <span key={column} className="block">
                  {column}
                </span>
              ))}
            </span>
            {broken.length === 0 ? null : (
              <b>
                Sai ở: {broken.join("; ")}.{" "}
                {severity === "BLOCK" ? "Phải sửa thì mới chốt được." : "Chốt được khi ghi lý do."}
              </b>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
