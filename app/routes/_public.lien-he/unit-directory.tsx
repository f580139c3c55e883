import type { ReactNode } from "react";
import { telephone } from "~/public-frame";
import { LEVEL } from "~/shared/glossary";

type Unit = {
  code: string;
  name: string;
  level: keyof typeof LEVEL;
  address: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  hours: string | null;
};

const ORDER = ["OFFICE", "DEPARTMENT", "VERTICAL_AGENCY", "DISTRICT", "COMMUNE"] as const;

/** The reception block of every unit, grouped by level. */
export function UnitDirectory({ units }: { units: readonly Unit[] }) {
  const groups = ORDER.map((level) => ({ level, members: units.filter((unit) => unit.level === level) }));
  if (units.length === 0)
    return (
      <p className="empty">
        Danh sách địa chỉ của từng cơ quan sẽ có ở đây. Trong lúc chờ, hãy gửi đến cơ quan tiếp nhận của tỉnh
        ở trên.
      </p>
    );
  return (
    <>
      {units.every(isReachable) ? null : (
        <p>
          Cơ quan nào chưa ghi địa chỉ riêng thì nhận qua cổng này và qua cơ quan tiếp nhận của tỉnh ở trên.
        </p>
      )}
      {groups.map(({ level, members }) =>
        members.length > 0 ? (
          <section key={level} aria-labelledby={`cap-${level}`}>
            <h3 id={`cap-${level}`}>{LEVEL[level].vi}</h3>
            <ul className="directory">
              {members.map((unit) => (
                <li key={unit.code} id={unit.code}>
                  <UnitBlock unit={unit} />
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </>
  );
}

const isReachable = ({ address, phone, email }: Unit): boolean => Boolean(address || phone || email);

function UnitBlock({ unit }: { unit: Unit }) {
  const { name, address, phone, email, website, hours } = unit;
  return (
    <>
      <h4>{name}</h4>
      <Line label="Địa chỉ">{address}</Line>
      <Line label="Điện thoại">{phone ? <a href={telephone(phone)}>{phone}</a> : null}</Line>
      <Line label="Thư điện tử">{email ? <a href={`mailto:${email}`}>{email}</a> : null}</Line>
      <Line label="Trang tin">{website}</Line>
      <Line label="Giờ làm việc">{hours}</Line>
    </>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return children ? (
    <p>
      <span className="meta">{label}:</span> {children}
    </p>
  ) : null;
}
