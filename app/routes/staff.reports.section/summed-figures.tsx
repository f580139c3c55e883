import { adjustName, reasonName } from "~/features/reporting/sections/read-section-form";
import type { SummedView } from "~/features/reporting/sections/sections-page.server";
import { formatNumber } from "~/shared/vi-format";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";
import { figureLabel } from "./figure-label";

type Props = { summed: SummedView; field: (name: string) => FieldState };

/** Figures that are the sum of what units reported; only a difference with its reason can be typed. */
export function SummedFigures({ summed, field }: Props) {
  return (
    <Card title="Số liệu cộng từ báo cáo của các đơn vị">
      <p>{summed.words} Số in ra là số cộng, cộng hoặc trừ phần điều chỉnh có lý do.</p>
      {summed.missing.length > 0 ? (
        <details>
          <summary>Chưa có số liệu của {formatNumber(summed.missing.length)} đơn vị; không tính là 0</summary>
          <ul className="bullets">
            {summed.missing.map(({ unit, name, why }) => (
              <li key={unit}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {summed.figures.map(({ key, sum, by }) => {
        const adjust = field(adjustName(key));
        const reason = field(reasonName(key));
        const open = Boolean(adjust.defaultValue) || adjust.errors.length + reason.errors.length > 0;
        return (
          <details key={key} open={open} className="border-line border-t py-1">
            <summary>
              {figureLabel(key)}: <b>{formatNumber(sum)}</b>
              {adjust.defaultValue ? <span className="meta"> · có điều chỉnh</span> : null}
            </summary>
            <ul className="bullets">
              {by.map(({ unit, name, value }) => (
                <li key={unit}>
                  {name}: {formatNumber(value)}
                </li>
              ))}
            </ul>
            <div className="grid gap-x-6 sm:grid-cols-[10rem_1fr]">
              <TextField
                {...adjust}
                label="Điều chỉnh (+/−)"
                hint="Ví dụ 12 hoặc -3"
                width={10}
                autoComplete="off"
                hideOptional
              />
              <TextField {...reason} label="Lý do điều chỉnh" hint="In kèm trong báo cáo" hideOptional />
            </div>
          </details>
        );
      })}
    </Card>
  );
}
