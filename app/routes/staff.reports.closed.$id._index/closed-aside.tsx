import type { ClosedForm } from "~/features/reporting/closing/closed-form.server";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

/** What the closed form rests on: its parts, its checks, its hash. */
export function ClosedAside({ form }: { form: ClosedForm }) {
  const { parts, missing, coverage, checks, hash } = form;
  return (
    <div className="no-print mt-6 grid grid-cols-1 items-start gap-4 md:grid-cols-2">
      {parts.length + missing.length > 0 ? (
        <Card title="Cộng từ báo cáo của các đơn vị">
          <p>{coverage}</p>
          <ul className="bullets">
            {parts.map((part) => (
              <li key={part.unit}>
                <a href={paths.staff.reportClosing(part.closingId)}>{part.name}</a>
                {part.supplement === null ? "" : ` (bổ sung số ${String(part.supplement).padStart(2, "0")})`}
                {part.isZero ? ": không phát sinh" : ""}
              </li>
            ))}
            {missing.map(({ unit, name }) => (
              <li key={unit}>
                <b>{name}: chưa báo cáo</b>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card title="Kiểm tra khi chốt">
        <ul className="checks list-none p-0">
          {checks.map(({ words, ok }) => (
            <li key={words} className={ok ? undefined : "bad"}>
              {words}
            </li>
          ))}
        </ul>
        {form.unbalanced ? <p className="meta">{form.unbalanced}.</p> : null}
        {form.formAlone ? <p>Kỳ này đơn vị chỉ gửi biểu PAKN, không gửi các mục của báo cáo.</p> : null}
        {form.acknowledged ? (
          <>
            <p>Những điều kiểm tra thấy, giữ nguyên với lý do: {form.acknowledged.reason}</p>
            <ul className="checks list-none p-0">
              {form.acknowledged.findings.map((words) => (
                <li key={words} className="bad">
                  {words}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="meta">
          Mã băm SHA-256 của bản chốt: <span className="break-all">{hash}</span>
        </p>
      </Card>
    </div>
  );
}
