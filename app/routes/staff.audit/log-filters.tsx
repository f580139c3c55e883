import { LOG_KINDS } from "~/features/senders/access-log";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Select, TextField } from "~/ui/field";

type Props = {
  filters: Record<"who" | "item" | "kind" | "from" | "to", string>;
  /** Dates that could not be read. */
  unread: readonly ("from" | "to")[];
  house: boolean;
};

/** Filters stand in the address, so that a view can be sent to a colleague. */
export function LogFilters({ filters, unread, house }: Props) {
  const field = (name: keyof Props["filters"]) => ({ name, defaultValue: filters[name], hideOptional: true });
  const date = (name: "from" | "to") => ({
    ...field(name),
    ...(unread.includes(name) && { errors: ["Viết ngày như 05/02/2026; ngày này chưa được dùng để lọc."] }),
  });
  const kinds = Object.entries(LOG_KINDS)
    .filter(([, { of }]) => house || of === "SENDER")
    .map(([value, { vi }]) => ({ value, label: vi }));
  return (
    <form method="get" action={paths.staff.audit()} className="filters" aria-label="Lọc nhật ký">
      <TextField label="Tên hoặc email cán bộ" type="search" {...field("who")} />
      <TextField label="Mã phản ánh" {...field("item")} />
      <Select label="Việc" placeholder="Mọi việc" options={kinds} {...field("kind")} />
      <TextField label="Từ ngày" {...date("from")} />
      <TextField label="Đến hết ngày" {...date("to")} />
      <Button variant="secondary">Lọc</Button>
    </form>
  );
}
