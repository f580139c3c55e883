import type { ReactNode } from "react";
import { LEVEL } from "~/shared/glossary";
import { telephone } from "~/shared/telephone";
import { Hours } from "~/ui/hours";
import { useLanguage, useWords, Vi } from "~/ui/language";
import { RECEPTION } from "./words";

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
  const language = useLanguage();
  const words = RECEPTION[language];
  if (units.length === 0) return <p className="empty">{words.noneYet}</p>;
  return (
    <>
      {units.every(isReachable) ? null : <p>{words.withoutOwn}</p>}
      {groups.map(({ level, members }) =>
        members.length > 0 ? (
          <section key={level} aria-labelledby={`cap-${level}`}>
            <h3 id={`cap-${level}`}>{LEVEL[level][language]}</h3>
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
  const words = useWords(RECEPTION);
  const { name, address, phone, email, website, hours } = unit;
  return (
    <>
      <h4>
        <Vi>{name}</Vi>
      </h4>
      <Line label={words.address}>{address ? <Vi>{address}</Vi> : null}</Line>
      <Line label={words.phone}>{phone ? <a href={telephone(phone)}>{phone}</a> : null}</Line>
      <Line label={words.email}>{email ? <a href={`mailto:${email}`}>{email}</a> : null}</Line>
      <Line label={words.site}>{website}</Line>
      <Line label={words.hours}>{hours ? <Hours>{hours}</Hours> : null}</Line>
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
