import { parseWithZod } from "@conform-to/zod/v4";
import type { PrismaClient } from "~/platform/db.server";
import { whileAway } from "~/platform/while-away.server";
import { dateOf, type LocalDate, latest, localDateOf } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import { type Clock, loadClock, responseDue, responseRule } from "../reference/clock.server";
import type { About } from "./action-forms/form-kit";
import { ACTION_FORMS, type FormAction } from "./action-forms/registry";
import type { Action } from "./actions";
import { type Also, advanceFeedback, EVENT_OF, overtaken } from "./advance-feedback.server";
import { belowHolder } from "./assignable.server";
import { accountsOf, fieldChoices, peopleOf, unitsOn } from "./choices.queries.server";
import { dueDate, ruleFor } from "./deadline";
import { availableActions, decide } from "./decide";
import { SAME_NUMBER } from "./document-number";
import { sameNumber } from "./document-numbers.server";
import { type EventData, REJECTION_REASONS, type RejectionReason } from "./events";
import { extensionLimit } from "./extension";
import { eyesLeft } from "./eyes-left.server";
import { type Asked, decidedBy, eventsOf, factsOf, type StoredItem, stateOf } from "./item.server";
import { stepsFor } from "./item-page.queries.server";
import type { ItemState } from "./item-state";
import { namedIn } from "./officials";
import { type ActionRefusal, REFUSALS } from "./refusals";
import { firstItemOf, leadItemOf } from "./repetition.queries.server";
import { repetitionNumber, routingAbout } from "./routing-about.server";
import { UNCLASSIFIED } from "./states";
import { TRANSITIONS } from "./transitions";
import { underLead } from "./under-lead.queries.server";

/** What the forms need to know of an item for whoever fills them in. */
export async function aboutItem(
  db: PrismaClient,
  item: StoredItem,
  now: Date,
  actor: Pick<Actor, "roles"> & { staffId?: number },
): Promise<About> {
  const today = localDateOf(now);
  const state = stateOf(item);
  const [clock, units, fields] = [await loadClock(db), await unitsOn(db, today), await fieldChoices(db)];
  const startedOn = state.episodes.at(-1)?.startedOn ?? dateOf(item.receivedOn);
  const ruleNow = responseRule(clock, startedOn, item.receivingUnit, state.assessmentClass);
  const dueOnOfClass: About["dueOnOfClass"] = {};
  for (const to of ["B", "C", "D"] as const) {
    const { amount, dayKind } = responseRule(clock, startedOn, item.receivingUnit, to);
    if (amount !== ruleNow.amount || dayKind !== ruleNow.dayKind)
      dueOnOfClass[to] = responseDue(clock, startedOn, item.receivingUnit, to);
  }
  const draft = eventsOf(item).findLast((event) => event.type === "reply_drafted");
  const named = new Set(namedIn(state.officials).map(String));
  const people = (await peopleOf(db, state.holder, today)).filter(({ value }) => !named.has(value));
  return {
    ...{ today, dueOnOfClass, units, fields, people },
    handlerId: item.handlerId,
    routing: await routingAbout(db, item, state, { clock, units, today }, actor),
    below: await belowHolder(db, item, today),
    ...(await eyesLeft(db, item, actor.staffId, today)),
    officials: state.officials,
    accounts: await accountsOf(
      db,
      [state.holder, item.receivingUnit, item.senderUnit],
      state.officials,
      today,
    ),
    ...{ holder: state.holder, assigned: state.earlierHolders.length > 0, dueOn: state.dueOn },
    ...{ kind: state.kind, countedKind: state.countedKind, assessmentClass: state.assessmentClass },
    field: state.field === UNCLASSIFIED ? null : state.field,
    senderField: item.senderField,
    contentTypes: item.contentTypes,
    extension: extensionLimit(state, item.receivingUnit, clock),
    under: await underLead(db, item, clock, today),
    extendedFrom: state.extensions.at(-1)?.dueBefore ?? null,
    latestAnswerBy: latestAnswerBy(state, item.receivingUnit, clock, today),
    rejection: state.rejectionProposed,
    rejectionReasons: reasonsOpenTo(actor, item, today),
    draft: draft ? { outcome: draft.outcome, reply: draft.reply, legalBasis: draft.legalBasis ?? "" } : null,
    dueOnIfReopened: responseDue(clock, today, item.receivingUnit, state.assessmentClass),
  };
}

/** The reasons that decide() takes from somebody now; the form offers no other. */
const reasonsOpenTo = (
  actor: Pick<Actor, "roles"> & { staffId?: number },
  item: StoredItem,
  today: LocalDate,
): RejectionReason[] => {
  const facts = factsOf(stateOf(item), item.confidential, decidedBy(item));
  const party = { submitter: false, roles: actor.roles, staffId: actor.staffId } as const;
  return REJECTION_REASONS.filter((reason) => decide(facts, "proposeRejection", party, { reason }, today).ok);
};

/** Waiting stops no clock: the sender gets until the due date, or where that is near or past, what the rule ASK_SENDER says. */
function latestAnswerBy(state: ItemState, unit: string, clock: Clock, today: LocalDate): LocalDate {
  const rule = ruleFor(clock.rules, {
    key: "ASK_SENDER",
    assessmentClass: state.assessmentClass,
    unit,
    on: today,
  });
  if (!rule) return state.dueOn;
  return latest(state.dueOn, dueDate(today, rule.amount, rule.dayKind, clock.calendar).dueOn);
}

/** Why an actor cannot take a step on an item now, in the order of decide(); null when the form makes sense. */
export function stepRefusal(
  item: StoredItem,
  action: Action,
  actor: Pick<Actor, "roles"> & { staffId?: number; hotline?: boolean },
  now: Date,
  asked: Asked = {},
): ActionRefusal | null {
  const facts = factsOf(stateOf(item), item.confidential, { ...decidedBy(item), ...asked });
  const { roles, staffId, hotline } = actor;
  const party = { submitter: false, roles, staffId, hotline } as const;
  const today = localDateOf(now);
  if (availableActions(facts, party, today).includes(action)) return null;
  const decision = decide(facts, action, party, {}, today);
  return decision.ok ? null : decision.reason;
}

/** What the page of any step shows around its form, and with which HTTP status it answers. */
export function stepHead(
  item: StoredItem,
  action: Action,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  now: Date,
  asked: Asked = {},
) {
  const refusal = stepRefusal(item, action, actor, now, asked);
  const { primary, others } = stepsFor(actor, item, localDateOf(now), asked);
  return {
    title: TRANSITIONS[action].vi,
    item: {
      code: item.referenceCode,
      title: item.title,
      content: item.content,
      status: item.status,
      version: item.version,
    },
    refusal: refusal && REFUSALS[refusal].message,
    status: refusal ? REFUSALS[refusal].status : 200,
    others: [primary, ...others].filter((other): other is Action => other !== null && other !== action),
  };
}

/** The field at which a refusal is best mended; the others concern the whole form. */
const FIELD_OF: Partial<Record<ActionRefusal, string>> = {
  NEW_DUE_DATE_NOT_LATER: "dueOn",
  EXTENDED_TOO_FAR: "dueOn",
  SAME_DUE_DATE: "dueOn",
  EARLIER_THAN_THE_LIMIT: "dueOn",
  ALREADY_THERE: "unit",
  ONLY_DENUNCIATION_NOW: "reason",
  RETURN_TO_PASS_ON: "unit",
  REROUTE_NEEDS_REASON: "instruction",
  UNIT_CLOSES: "unit",
  OUTSIDE_IS_OURS: "to",
  KIND_DOES_NOT_FIT: "kind",
  CLASS_A_IS_REJECTED: "assessmentClass",
  NAMED_CANNOT_HANDLE: "to",
  NAME_OFF_NEEDS_REASON: "note",
  ALREADY_THEIRS: "to",
  LEAD_CLOSED: "lead",
  FIRST_OF_ANOTHER: "firstItem",
  LEAD_IS_MERGED: "lead",
  LEAD_ELSEWHERE: "lead",
};

/** An answer to a form that was not taken: all that was typed, why, and with which HTTP status. */
export type NotTaken = { status: number; refusal: ActionRefusal | null; reply: FormReply };

/** Turns a refusal of an action into the answer to the form that asked for it. */
export function notTaken(submission: Parameters<typeof replyOf>[0], reason: ActionRefusal): NotTaken {
  const { status, message } = REFUSALS[reason];
  const field = FIELD_OF[reason];
  const extras = field ? { fieldErrors: { [field]: [message] } } : { formErrors: [message] };
  return { status, refusal: reason, reply: replyOf(submission, extras) };
}

/** The version a form was made from. A form that lost it counts as made before anything that has happened. */
export const versionOf = (form: FormData): number => {
  const version = Number(form.get("version") ?? "-1");
  return Number.isInteger(version) ? version : -1;
};

/**
 * Takes the step that a posted form asks for. Answers null when it is taken, else what to show again: 422 for answers to mend, 409 when a
 * colleague acted first or the state allows it no more, 403 for a step of another role, 503 while nothing can be stored.
 */
export async function takeStep(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  action: FormAction,
  form: FormData,
  now: Date,
  /** What another room writes with the step, in its transaction. */
  also?: Also,
  /** What the event carries of that. */
  more?: object,
): Promise<NotTaken | null> {
  const firstItem = await firstItemOf(db, actor, item, form.get("firstItem"));
  const leadItem = await leadItemOf(db, actor, item, form.get("lead"));
  const about = { ...(await aboutItem(db, item, now, actor)), firstItem, leadItem };
  if (typeof firstItem === "object") about.routing.repeat = await repetitionNumber(db, firstItem.code);
  const submission = parseWithZod(form, { schema: ACTION_FORMS[action].schema(about) });
  if (submission.status !== "success") {
    // Who is too late anyway learns that first: mending answers would be in vain.
    const refusal =
      versionOf(form) === item.version
        ? stepRefusal(item, action, actor, now, about)
        : overtaken(item, versionOf(form), { submitter: false, ...actor }, EVENT_OF[action]);
    if (refusal) return notTaken(submission, refusal);
    return { status: 422, refusal: null, reply: replyOf(submission) };
  }
  const slipNo = "slipNo" in submission.value ? (submission.value.slipNo ?? "") : "";
  // A slip is of the unit that hands the item on, also where somebody works in several.
  const ofHolder = actor.roles.some(({ unit }) => unit === item.holder);
  const slip = { number: slipNo, unit: ofHolder ? item.holder : actor.unit, on: localDateOf(now) };
  const taken = versionOf(form) === item.version ? await sameNumber(db, actor, slip, form) : null;
  if (taken) {
    const fieldErrors = { [SAME_NUMBER.name]: [taken] };
    return { status: 422, refusal: null, reply: replyOf(submission, { fieldErrors }) };
  }
  const outcome = await advanceFeedback(
    db,
    {
      referenceCode: item.referenceCode,
      version: versionOf(form),
      action,
      event: { ...(submission.value as EventData), ...more } as never,
      acting: { submitter: false, roles: actor.roles, staffId: actor.staffId, unit: actor.unit },
    },
    now,
    also,
  ).catch((error: unknown) => ({ away: whileAway(error) }));
  if ("away" in outcome)
    return { status: 503, refusal: null, reply: replyOf(submission, { formErrors: [outcome.away] }) };
  return outcome.ok ? null : notTaken(submission, outcome.reason);
}
