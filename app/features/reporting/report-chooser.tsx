import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, RadioGroup, Select } from "~/ui/field";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import type { ReportChooser } from "./report-door.server";

/** Unit, period and scope of a form; leads to it. */
export function ReportChooserForm({ chooser, reply }: { chooser: ReportChooser; reply: FormReply | null }) {
  const field = fieldsOf(reply, chooser.defaults);
  return (
    <>
      <ErrorSummary reply={reply} />
      <form method="get" action={paths.staff.reportForm()} noValidate className="form compact">
        <Select
          label="Đơn vị báo cáo"
          required
          options={chooser.units}
          placeholder="Chọn đơn vị"
          {...field("unit")}
        />
        <Select
          label="Kỳ báo cáo"
          hint="Quý chốt từ ngày 15 tháng trước quý đến ngày 14 tháng cuối quý (Điều 12 Nghị định 09/2019/NĐ-CP)."
          required
          options={chooser.periods}
          placeholder="Chọn kỳ"
          {...field("period")}
        />
        <div className="flex flex-wrap gap-x-8">
          <DateField
            label="Từ ngày"
            hint="Chỉ khi chọn khoảng ngày khác, ví dụ 01/01/2026"
            hideOptional
            {...field("from")}
          />
          <DateField label="Đến ngày" hint="Tính cả ngày này" hideOptional {...field("to")} />
        </div>
        <RadioGroup
          label="Phạm vi"
          hideOptional
          choices={[
            { value: "", label: "Theo đơn vị: tổng hợp nếu có đơn vị trực thuộc" },
            { value: "consolidated", label: "Tổng hợp cả đơn vị trực thuộc" },
            { value: "own", label: "Riêng đơn vị" },
          ]}
          {...field("scope")}
          defaultValue={field("scope").defaultValue ?? ""}
        />
        <Actions>
          <Button>Xem biểu</Button>
        </Actions>
      </form>
    </>
  );
}
