import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { telephone } from "~/shared/telephone";
import { Citation } from "~/ui/citation";
import { Hours } from "~/ui/hours";
import { useWords, Vi } from "~/ui/language";
import { TRACKING } from "./words";

/** Places that take what this portal does not: each with what somebody needs to get there. */
export function RightDoors({ doors }: Pick<TrackedItem, "doors">) {
  const words = useWords(TRACKING);
  if (doors.length === 0) return null;
  return (
    <>
      <h3>{words.doors}</h3>
      <ul className="bullets">
        {doors.map(({ id, name, address, phone, link, hours, citation, citationEn, confirmed }) => (
          <li key={id}>
            <Vi>
              {link ? <a href={link}>{name}</a> : name}
              {address ? `, ${address}` : null}
            </Vi>
            {phone ? (
              <>
                , {words.phone} <a href={telephone(phone)}>{phone}</a>
              </>
            ) : null}
            {hours ? (
              <>
                . {words.hours} <Hours>{hours}</Hours>
              </>
            ) : null}
            {citation || !confirmed ? (
              <span className="meta">
                {" "}
                {citation ? <Citation vi={citation} en={citationEn} /> : null}
                {citation && !confirmed ? ", " : null}
                {confirmed ? null : words.toConfirm}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
