import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { workersOf } from "../access/works-in.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import { unitOptions } from "../reference/unit-options.queries.server";
import type { Officials } from "./officials";
import { UNCLASSIFIED } from "./states";

/** One line of a list to choose from. */
export type Choice = {
  value: string;
  label: string;
  group?: string;
  /** The last day of a unit that has no successor: it takes nothing new. */
  closesOn?: LocalDate;
};

const choice = ({ code, name }: { code: string; name: string }): Choice => ({ value: code, label: name });

/** Everything a list can be filtered by: closed units and retired channels too, since old items name them. */
export async function listChoices(db: DbOrTx): Promise<Record<"fields" | "units" | "channels", Choice[]>> {
  const named = { code: true, name: true } as const;
  const [fields, units, channels] = await Promise.all([
    db.field.findMany({ select: named, orderBy: [{ position: "asc" }, { name: "asc" }] }),
    unitsOn(db, null),
    db.channel.findMany({ select: named, orderBy: { position: "asc" } }),
  ]);
  return { fields: fields.map(choice), units, channels: channels.map(choice) };
}

/** Fields an item can be classified under. */
export async function fieldChoices(db: DbOrTx): Promise<Choice[]> {
  const fields = await db.field.findMany({
    where: { code: { not: UNCLASSIFIED } },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  return fields.map(choice);
}

/** Units that exist on a date, grouped by level; all there ever were for null. */
export const unitsOn = (db: DbOrTx, on: LocalDate | null): Promise<Choice[]> => unitOptions(db, on);

/** Who works in a unit (access/works-in) and can be given its items; values are account numbers. */
export async function peopleOf(db: DbOrTx, holder: string, today: LocalDate): Promise<Choice[]> {
  const people = await workersOf(db, holder, today);
  return people.map(({ id, name }) => ({ value: String(id), label: name }));
}

/** Living accounts of some units and the units under them, and those already named; labels begin with the name. */
export async function accountsOf(
  db: DbOrTx,
  units: readonly (string | null)[],
  { staff }: Pick<Officials, "staff">,
  today: LocalDate,
): Promise<Choice[]> {
  const named = units.flatMap((unit) => unit ?? []);
  const codes = [...named, ...(await Promise.all(named.map((unit) => unitAtWork(db, unit, today))))];
  const people = await db.staff.findMany({
    where: {
      OR: [
        {
          disabledAt: null,
          unitOf: { OR: [{ code: { in: codes } }, { parent: { in: codes }, level: { not: "DEPARTMENT" } }] },
        },
        { id: { in: staff.map(({ id }) => id) } },
      ],
    },
    select: { id: true, name: true, unitOf: { select: { name: true } } },
    orderBy: [{ unit: "asc" }, { name: "asc" }, { id: "asc" }],
    take: 400,
  });
  return people.map(({ id, name, unitOf }) => ({ value: String(id), label: `${name} – ${unitOf.name}` }));
}
