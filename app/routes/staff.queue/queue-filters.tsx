import type { QueueTab, QueueView } from "~/features/workflow/queue";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { CheckboxField, Select, TextField } from "~/ui/field";
import type { Option } from "~/ui/option-lines";

type Props = {
  tab: QueueTab;
  filters: Omit<QueueView, "tab" | "after">;
  choices: { fields: Option[]; units: Option[]; channels: Option[] };
};

const folded = ["field", "unit", "channel", "mine"] as const;

/** Filters stand in the address, so that a view can be kept as a bookmark and sent to a colleague. On a phone most are folded. */
export function QueueFilters({ tab, filters, choices }: Props) {
  const field = (name: keyof Props["filters"]) => ({ name, defaultValue: filters[name], hideOptional: true });
  return (
    <form method="get" action={paths.staff.queue()} className="filters" aria-label="Lọc hàng việc">
      <input type="hidden" name="tab" value={tab} />
      <TextField label="Từ khóa" type="search" {...field("q")} />
      <details open={folded.some((name) => filters[name] !== "")}>
        <summary>Lọc thêm</summary>
        <Select label="Lĩnh vực" placeholder="Mọi lĩnh vực" options={choices.fields} {...field("field")} />
        {choices.units.length > 0 ? (
          <Select
            label="Đơn vị đang giữ"
            placeholder="Mọi đơn vị"
            options={choices.units}
            {...field("unit")}
          />
        ) : null}
        <Select label="Kênh" placeholder="Mọi kênh" options={choices.channels} {...field("channel")} />
        <CheckboxField label="Chỉ phản ánh tôi đã nhận xử lý" {...field("mine")} />
      </details>
      <Button variant="secondary">Lọc</Button>
    </form>
  );
}
