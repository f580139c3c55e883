import type { LocalDate } from "~/shared/local-date";
import type { EventData } from "./events";
import type { ItemState, Leg } from "./item-state";

type Of<T extends EventData["type"]> = Extract<EventData, { type: T }>;

/**
 * What an assignment makes of the units that help: each has a leg. What a unit has said stands, however the item went
 * meanwhile, and so does a question of its own with its date, unless the assignment asks it anew (decision 0035); the lead
 * unit has no leg. An assignment settles a dispute.
 */
export function handedOut(state: ItemState, event: Of<"assigned">, on: LocalDate) {
  const units = [...new Set(event.coordinatingUnits ?? [])].filter((unit) => unit !== event.unit);
  const standing = standingLegs(state);
  return {
    coordinatingUnits: units,
    legsBefore: spokenLegs(state).filter(({ unit }) => !units.includes(unit)),
    legs: units.map((unit): Leg => {
      const before = standing.find((leg) => leg.unit === unit);
      return before && !event.askAnew?.includes(unit)
        ? before
        : {
            unit,
            askedOn: on,
            dueOn: event.opinionsBy ?? null,
            question: event.instruction ?? null,
            answeredOn: null,
          };
    }),
    disputed: false,
    escalated: false,
    repeatWaits: false,
    leaderDecided: state.leaderDecided || event.decided === true,
  };
}

/** The legs of all units that have given an opinion, whether they help now or did before. */
export const spokenLegs = ({ legs, legsBefore }: Pick<ItemState, "legs" | "legsBefore">): Leg[] =>
  [...legsBefore, ...legs].filter(({ answeredOn }) => answeredOn !== null);

/** The legs that another assignment leaves as they are: of who has spoken, and of who was asked something of their own. */
export const standingLegs = (state: Pick<ItemState, "legs" | "legsBefore">): Leg[] => [
  ...spokenLegs(state),
  ...state.legs.filter(({ answeredOn, ownQuestion }) => answeredOn === null && ownQuestion),
];

/** More units are asked; one that has spoken before is asked anew. The lead unit is never asked. */
export function asked(state: ItemState, event: Of<"opinion_asked">, on: LocalDate): ItemState {
  const units = [...new Set(event.units)].filter((unit) => unit !== state.holder);
  const legs = units.map((unit): Leg => {
    const { dueOn, question } = event;
    return { unit, askedOn: on, dueOn, question, answeredOn: null, ownQuestion: true };
  });
  return {
    ...state,
    coordinatingUnits: [...new Set([...state.coordinatingUnits, ...units])],
    legs: [...state.legs.filter(({ unit }) => !units.includes(unit)), ...legs],
    legsBefore: state.legsBefore.filter(({ unit }) => !units.includes(unit)),
  };
}

/**
 * Who goes on helping when the lead unit gives an item back: everybody asked, since only the lead is refused; but for the
 * unit that holds it again. The next assignment says who helps from then on.
 */
export function stillHelping(state: ItemState, holder: string | undefined) {
  const legs = state.legs.filter(({ unit }) => unit !== holder);
  return {
    coordinatingUnits: state.coordinatingUnits.filter((unit) => unit !== holder),
    legs,
    legsBefore: spokenLegs(state).filter((leg) => !legs.includes(leg)),
  };
}

/** A unit has spoken. Its later words do not move the day of the first. */
export function answeredLeg(state: ItemState, unit: string, on: LocalDate): ItemState {
  return {
    ...state,
    legs: state.legs.map((leg) => (leg.unit === unit && !leg.answeredOn ? { ...leg, answeredOn: on } : leg)),
  };
}

/** Keeps why a unit says that the item is not its own. */
export function objected(state: ItemState, event: Of<"returned" | "disputed">, on: LocalDate) {
  const { reason, suggestedUnit = null } = event;
  return { objections: [...state.objections, { unit: state.holder, on, reason, suggestedUnit }] };
}
