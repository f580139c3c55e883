import type { Workload } from "~/features/nudges/hand-over.queries.server";
import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";
import { Notice } from "~/ui/notice";

type Props = { name: string; held: readonly Workload[] };

/** What a person handles and owes, by unit: before they leave it, and where it lies with them although they can act no more. */
export function HeldWork({ name, held }: Props) {
  if (held.length === 0) return null;
  const stuck = held.filter(({ idle }) => idle !== null);
  const handOver = <a href={paths.staff.handOver()}>bàn giao việc</a>;
  return stuck.length > 0 ? (
    <Notice tone="warning" title={`${name} còn giữ việc mà không xử lý được nữa`}>
      <Loads of={stuck} />
      <p>Họ không mở được những việc này nữa. Hãy {handOver} cho người đang làm việc ở đơn vị.</p>
    </Notice>
  ) : (
    <Notice title={`${name} đang giữ việc`}>
      <Loads of={held} />
      <p>Trước khi chuyển đơn vị, bỏ vai trò hoặc vô hiệu hóa tài khoản, hãy {handOver}.</p>
    </Notice>
  );
}

const Loads = ({ of: loads }: { of: readonly Workload[] }) => (
  <ul className="bullets">
    {loads.map(({ unit, unitName, items, promises }) => (
      <li key={unit}>
        {unitName}:{" "}
        {[
          items > 0 ? `${formatNumber(items)} phản ánh đang xử lý` : [],
          promises > 0 ? `${formatNumber(promises)} cam kết còn mở` : [],
        ]
          .flat()
          .join(", ")}
      </li>
    ))}
  </ul>
);
