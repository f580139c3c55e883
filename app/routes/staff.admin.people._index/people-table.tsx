import type { StaffLine } from "~/features/access/staff.queries.server";
import type { UnitOption } from "~/features/reference/unit-options.queries.server";
import { paths } from "~/paths";
import { ROLE } from "~/shared/glossary";
import { formatDateTime } from "~/shared/vi-format";
import { type Column, DataTable } from "~/ui/data-table";

type Props = { people: readonly StaffLine[]; units: readonly UnitOption[]; filtered: boolean };

/** The list of accounts. */
export function PeopleTable({ people, units, filtered }: Props) {
  const nameOf = new Map(units.map(({ value, label }) => [value, label]));
  const rolesOf = ({ roles, unit }: StaffLine): string =>
    roles
      .map((one) =>
        one.unit === unit ? ROLE[one.role].vi : `${ROLE[one.role].vi} (${nameOf.get(one.unit)})`,
      )
      .join("; ");
  const columns: Column<StaffLine>[] = [
    {
      key: "name",
      header: "Họ và tên",
      rowHeader: true,
      cell: (one) => <a href={paths.staff.person(one.id)}>{one.name}</a>,
    },
    { key: "email", header: "Thư điện tử", cell: (one) => one.email },
    { key: "unit", header: "Đơn vị", cell: (one) => one.unitName },
    { key: "roles", header: "Vai trò", cell: (one) => rolesOf(one) || "Chưa có vai trò" },
    { key: "state", header: "Tình trạng", cell: (one) => <State person={one} /> },
  ];
  return (
    <DataTable
      caption="Tài khoản cán bộ"
      columns={columns}
      rows={people}
      rowKey={(one) => one.id}
      empty={
        filtered ? (
          <p>Không có tài khoản nào khớp. Hãy bỏ bớt điều kiện lọc.</p>
        ) : (
          <p>Chưa có tài khoản nào. Hãy thêm tài khoản đầu tiên.</p>
        )
      }
    />
  );
}

function State({ person }: { person: StaffLine }) {
  if (person.disabled) return <span className="tag">Đã vô hiệu hóa</span>;
  if (person.mustChangePassword) return <span className="tag tag-warn">Chờ đổi mật khẩu một lần</span>;
  return person.lastSeen ? `Dùng lúc ${formatDateTime(person.lastSeen)}` : "Đang hoạt động";
}
