import type { DbOrTx } from "~/platform/db.server";
import { OPINION_STANCE } from "~/shared/glossary";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { dueInWords, type Urgency, urgency } from "./deadline";
import { whoIsAnswered } from "./events";
import { handedOverBy } from "./handed-over-by.server";
import { eventsOf, type StoredItem, stateOf } from "./item.server";
import type { ItemReference } from "./item-page.queries.server";
import { hiddenCodes } from "./reach.server";
import { isOpen } from "./states";

/** What a coordinating unit said, and who said it. */
export type OpinionLine = { seq: number; at: Date; who: string | null; stance: string; text: string };

/** One coordinating unit's part: its own clock, and what it said. `words` null: it no longer runs. */
export type LegLine = {
  unitName: string;
  askedOn: LocalDate;
  dueOn: LocalDate;
  answeredOn: LocalDate | null;
  words: string | null;
  urgency: Urgency;
  question: string | null;
  opinions: OpinionLine[];
};

/** The legs of an item, what units said against having it, and the sender's wish to reopen. */
export async function itemLegs(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  item: StoredItem,
  { names, clock: { calendar } }: ItemReference,
  now: Date,
) {
  const today = localDateOf(now);
  const state = stateOf(item);
  const events = eventsOf(item);
  const { repeat } = state;
  const hidden = await hiddenCodes(db, actor, repeat ? [repeat.firstItem] : []);
  const said = events.flatMap((event, i) =>
    event.type === "opinion_given" ? [{ event, row: item.events[i], i }] : [],
  );
  const speakers = said.flatMap(({ row }) => row?.actorId ?? []);
  const people =
    speakers.length === 0
      ? []
      : await db.staff.findMany({ where: { id: { in: speakers } }, select: { id: true, name: true } });
  const legs = state.legs.map((leg): LegLine => {
    const dueOn = leg.dueOn ?? state.dueOn;
    const runs = leg.answeredOn === null && isOpen(state.status);
    return {
      ...{ unitName: names.unit(leg.unit), askedOn: leg.askedOn, dueOn, answeredOn: leg.answeredOn },
      words: runs ? dueInWords(dueOn, today, calendar) : null,
      urgency: runs ? urgency(leg.askedOn, dueOn, today) : "CALM",
      question: leg.question,
      opinions: said
        .filter(({ event }) => event.unit === leg.unit)
        .map(({ event, row, i }) => ({
          ...{ seq: row?.seq ?? i, at: event.at, text: event.text ?? "" },
          who: people.find(({ id }) => id === row?.actorId)?.name ?? null,
          stance: OPINION_STANCE[event.stance].vi,
        })),
    };
  });
  return {
    legs,
    disputed: state.disputed,
    escalated: state.escalated,
    repeat: repeat && { nth: repeat.nth, firstItem: hidden.has(repeat.firstItem) ? null : repeat.firstItem },
    objections: state.objections.map(({ unit, on, reason, suggestedUnit }) => ({
      ...{ unitName: names.unit(unit), on, reason },
      suggestedName: suggestedUnit && names.unit(suggestedUnit),
    })),
    reopeningAsked: state.reopeningAsked,
    /** Hand-overs of which a transfer slip can be printed. */
    slips: events.flatMap((event, i) =>
      (event.type === "assigned" || event.type === "transferred_out") && handedOverBy(item, i)
        ? [
            {
              seq: item.events[i]?.seq ?? i,
              at: event.at,
              to: event.type === "assigned" ? names.unit(event.unit) : event.to,
              /** It has an annex that names the sender. */
              names:
                event.type === "transferred_out" &&
                whoIsAnswered(event.answerTo, item.importDigest !== null) === "SENDER" &&
                !item.confidential,
            },
          ]
        : [],
    ),
  };
}
export type ItemLegs = Awaited<ReturnType<typeof itemLegs>>;
