import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { telephone } from "~/public-frame";

/** Places that take what this portal does not: each with what somebody needs to get there. */
export function RightDoors({ doors }: Pick<TrackedItem, "doors">) {
  if (doors.length === 0) return null;
  return (
    <>
      <h3>Nơi giải quyết</h3>
      <ul className="bullets">
        {doors.map(({ id, name, address, phone, link, hours, citation, confirmed }) => (
          <li key={id}>
            {link ? <a href={link}>{name}</a> : name}
            {address ? `, ${address}` : null}
            {phone ? (
              <>
                , điện thoại <a href={telephone(phone)}>{phone}</a>
              </>
            ) : null}
            {hours ? `. Giờ làm việc: ${hours}` : null}
            {citation || !confirmed ? (
              <span className="meta">
                {" "}
                {[citation, confirmed ? null : "cần xác nhận"].filter(Boolean).join(", ")}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
