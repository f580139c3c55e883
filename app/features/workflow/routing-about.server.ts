import type { DbOrTx } from "~/platform/db.server";
import { rollToWorkingDay } from "~/shared/calendar";
import { OUTSIDE_BODY } from "~/shared/glossary";
import { type LocalDate, latest, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Actor } from "../access/permissions";
import type { Clock } from "../reference/clock.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import type { RoutingAbout } from "./action-forms/form-kit";
import { assignableUnits } from "./assignable.server";
import type { Choice } from "./choices.queries.server";
import { dueDate, ruleFor } from "./deadline";
import type { StoredItem } from "./item.server";
import type { ItemState } from "./item-state";
import { standingLegs } from "./legs";
import { isReroute } from "./routing-rule";

/** What the forms of handing on, helping and raising again need to know of an item. */
export async function routingAbout(
  db: DbOrTx,
  item: StoredItem,
  state: ItemState,
  { clock, units, today }: { clock: Clock; units: readonly Choice[]; today: LocalDate },
  actor: Pick<Actor, "roles"> & { staffId?: number },
): Promise<RoutingAbout> {
  const name = (code: string) => units.find(({ value }) => value === code)?.label ?? code;
  return {
    coordinatingUnits: state.coordinatingUnits,
    standing: standingLegs(state).map(({ unit }) => unit),
    ownUnits: actor.roles.map(({ unit }) => unit),
    holderNow: await unitAtWork(db, state.holder, today),
    assignable: await assignableUnits(
      db,
      actor,
      item,
      units.map(({ value }) => value),
      today,
    ),
    handled: isReroute(state, undefined),
    opinionsBy: opinionsBy(state, item.receivingUnit, clock, today),
    objections: state.objections.map(
      ({ unit, on, reason, suggestedUnit }) =>
        `${name(unit)} (${formatDate(on)}): ${reason}${suggestedUnit ? ` Đề xuất: ${name(suggestedUnit)}.` : ""}`,
    ),
    outsideBodies: await outsideBodies(db, today),
    repeat: null,
    outsideBody: state.outsideAnswer?.from ?? null,
    reopeningAsked: state.reopeningAsked?.reason ?? null,
  };
}

/**
 * Until when an opinion is asked for: what the rule COORDINATE says, and before the answer itself is due; always a working
 * day from today on.
 */
function opinionsBy(state: ItemState, unit: string, clock: Clock, today: LocalDate): LocalDate {
  const question = { key: "COORDINATE", assessmentClass: state.assessmentClass, unit, on: today } as const;
  const rule = ruleFor(clock.rules, question);
  const counted = rule && dueDate(today, rule.amount, rule.dayKind, clock.calendar).dueOn;
  const last = rollToWorkingDay(latest(state.dueOn, today), clock.calendar);
  return counted && (counted < last || state.dueOn <= today) ? counted : last;
}

/** Bodies outside the province that exist on a date, in their groups; what nobody has confirmed says so. */
async function outsideBodies(db: DbOrTx, on: LocalDate): Promise<Choice[]> {
  const day = toDbDate(on);
  const bodies = await db.outsideBody.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  return bodies.map(({ name, kind, confirmed }) => ({
    value: name,
    label: confirmed ? name : `${name} (cần xác nhận)`,
    group: (OUTSIDE_BODY[kind as keyof typeof OUTSIDE_BODY] ?? OUTSIDE_BODY.OTHER).vi,
  }));
}

/**
 * Which repetition an item would be that raises the matter of another one again, and the first item of all: a repetition
 * of a repetition repeats the first. Those that were not accepted raised nothing.
 */
export async function repetitionNumber(
  db: DbOrTx,
  code: string,
): Promise<{ firstItem: string; nth: number }> {
  const named = await db.feedback.findUniqueOrThrow({
    where: { referenceCode: code },
    select: { id: true, referenceCode: true, first: { select: { id: true, referenceCode: true } } },
  });
  const first = named.first ?? named;
  const raised = await db.feedback.count({
    where: { repeatOf: first.id, status: { notIn: ["REJECTED", "WITHDRAWN"] } },
  });
  return { firstItem: first.referenceCode, nth: raised + 1 };
}
