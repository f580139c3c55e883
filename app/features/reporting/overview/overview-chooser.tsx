import { Button } from "~/ui/button";
import { Select } from "~/ui/field";
import { OTHER_RANGE } from "../asked-report";
import type { ReportChooser } from "../report-door.server";

type Props = { action: string; chooser: ReportChooser; unit: string; period: string };

/** Another unit or another period of the same page. Ranges of one's own are asked for where forms are chosen. */
export function OverviewChooser({ action, chooser, unit, period }: Props) {
  const periods = chooser.periods.filter(({ value }) => value !== OTHER_RANGE);
  return (
    <form method="get" action={action} className="form compact no-print">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          name="unit"
          label="Đơn vị"
          hideOptional
          errors={[]}
          defaultValue={unit}
          options={chooser.units}
        />
        <Select name="period" label="Kỳ" hideOptional errors={[]} defaultValue={period} options={periods} />
        <div className="mb-4">
          <Button variant="secondary">Xem</Button>
        </div>
      </div>
    </form>
  );
}
