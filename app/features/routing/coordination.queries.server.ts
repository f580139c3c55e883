import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDate, localDateOf } from "~/shared/local-date";
import { type Actor, scopeOf } from "../access/permissions";
import { namesAtWork } from "../reference/unit-at-work.server";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { IS_OPEN } from "../workflow/open-sql.server";
import { seesConfidential } from "../workflow/reach.server";
import type { Status } from "../workflow/states";
import { TRANSITIONS } from "../workflow/transitions";
import type { CoordinationPosition } from "./coordination-position";

/** A unit's part in an item that another unit holds. */
export type CoordinationLine = {
  code: string;
  title: string;
  status: Status;
  unitName: string;
  holderName: string;
  askedOn: LocalDate | null;
  dueOn: LocalDate;
  answeredOn: LocalDate | null;
  /** The actor may write the opinion of that unit; who only watches, or is named in the item, may not. */
  isTheirs: boolean;
};

const LINES_A_PAGE = 30;

/**
 * A page of the legs of open items in which the actor's units help, after the position `after`: those without an opinion
 * first and the soonest first; and where the next page begins. Who sees the whole province sees all of them.
 */
export async function coordinationLines(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  after: CoordinationPosition | null = null,
): Promise<{ lines: CoordinationLine[]; next: CoordinationPosition | null }> {
  const scope = scopeOf(actor, "queue:read");
  const today = localDateOf(new Date());
  const dueOn = Prisma.sql`coalesce(c.due_on, f.due_on)`;
  const onward = after
    ? Prisma.sql`AND (c.answered_on IS NOT NULL, ${dueOn}, f.id, c.unit)
        > (${after.answered}::boolean, ${after.dueOn}::date, ${after.id}, ${after.unit})`
    : Prisma.empty;
  const found = await db.$queryRaw<
    (Omit<CoordinationLine, "unitName" | "holderName" | "askedOn" | "dueOn" | "answeredOn" | "isTheirs"> & {
      id: number;
      unit: string;
      holder: string;
    } & Record<"askedOn" | "dueOn" | "answeredOn", string | null>)[]
  >`
    SELECT f.id, f.reference_code AS code, f.title, f.status, c.unit, f.holder,
      c.asked_on::text AS "askedOn", ${dueOn}::text AS "dueOn", c.answered_on::text AS "answeredOn"
    FROM coordinating_unit c
    JOIN feedback f ON f.id = c.feedback_id
    WHERE ${IS_OPEN}
      AND (${scope === "ALL"} OR c.unit = ANY(${scope === "ALL" ? [] : scope}::text[]))
      AND (${seesConfidential(actor)} OR NOT f.confidential) ${onward}
    ORDER BY c.answered_on IS NOT NULL, ${dueOn}, f.id, c.unit LIMIT ${LINES_A_PAGE + 1}`;
  const rows = found.slice(0, LINES_A_PAGE);
  const last = found.length > LINES_A_PAGE ? rows.at(-1) : undefined;
  const keptAway = await whoIsKeptAway(db, [...new Set(rows.map(({ id }) => id))]);
  const name = await namesAtWork(
    db,
    rows.flatMap(({ unit, holder }) => [unit, holder]),
    today,
  );
  const lines = rows.map(({ id, unit, holder, askedOn, dueOn, answeredOn, ...row }) => ({
    ...row,
    unitName: name(unit),
    holderName: name(holder),
    isTheirs:
      !keptAway(id, actor.staffId) &&
      actor.roles.some((part) => part.unit === unit && TRANSITIONS.giveOpinion.by.includes(part.role)),
    askedOn: askedOn === null ? null : localDate(askedOn),
    dueOn: localDate(dueOn ?? ""),
    answeredOn: answeredOn === null ? null : localDate(answeredOn),
  }));
  const next = last && {
    ...{ answered: last.answeredOn !== null, dueOn: localDate(last.dueOn ?? "") },
    ...{ id: last.id, unit: last.unit },
  };
  return { lines, next: next ?? null };
}

/** How many opinions the actor's own units still owe and the actor may write, counted to 99. */
export async function openLegs(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
): Promise<number> {
  const units = [...new Set(actor.roles.map(({ unit }) => unit))];
  const legs = await db.$queryRaw<{ id: number }[]>`
    SELECT f.id FROM coordinating_unit c JOIN feedback f ON f.id = c.feedback_id
     WHERE c.unit = ANY(${units}::text[]) AND c.answered_on IS NULL AND ${IS_OPEN}
       AND (${seesConfidential(actor)} OR NOT f.confidential)
     LIMIT 99`;
  const keptAway = await whoIsKeptAway(db, [...new Set(legs.map(({ id }) => id))]);
  return legs.filter(({ id }) => !keptAway(id, actor.staffId)).length;
}
