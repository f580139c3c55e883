import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import type { Clock } from "../reference/clock.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import type { Action } from "./actions";
import { agesOf } from "./ages";
import { belowHolder } from "./assignable.server";
import { attentionOf } from "./attention";
import { clockMovesAt, countedOf } from "./clock-moves.server";
import { availableActions, isPrimary } from "./decide";
import type { EventData } from "./events";
import { extensionLimit } from "./extension";
import { eyesLeft } from "./eyes-left.server";
import { historyWords, type Names } from "./history-lines";
import { type Asked, decidedBy, eventsOf, factsOf, type StoredItem, stateOf } from "./item.server";
import { itemClocks } from "./item-clocks";
import { isNamed, namedWhere } from "./officials";
import { hiddenCodes } from "./reach.server";
import { REFUSALS } from "./refusals";

/** Everything the page of one item shows, but not who sent it. */
export type ItemPage = Awaited<ReturnType<typeof itemPage>>;

/** What several parts of an item's page ask for: names, calendar and rules, read once a page. */
export type ItemReference = { names: Names; clock: Clock };

/** Reads what belongs to an item that the caller has found within the actor's reach. */
export async function itemPage(
  db: DbOrTx,
  actor: Actor,
  item: StoredItem,
  { names: places, clock }: ItemReference,
  now: Date,
) {
  const today = localDateOf(now);
  const state = stateOf(item);
  const events = eventsOf(item);
  const [hidden, channel, procedure, attachments, people, copy, clockMoves] = await Promise.all([
    hiddenCodes(db, actor, otherItems(events)),
    db.channel.findUnique({ where: { code: item.channel }, select: { name: true } }),
    item.procedureCode
      ? db.procedure.findUnique({ where: { code: item.procedureCode }, select: { name: true } })
      : null,
    db.attachment.findMany({
      where: { feedbackId: item.id },
      select: { id: true, fileName: true, size: true, eventSeq: true },
      orderBy: { id: "asc" },
    }),
    staffNames(db, item),
    db.publishedFeedback.findUnique({
      where: { feedbackId: item.id },
      select: { slug: true, withdrawnAt: true },
    }),
    clockMovesAt(db, item.id),
  ]);
  const names: Names = { ...places, item: (code) => (hidden.has(code) ? "bảo mật" : code) };
  const counted = countedOf(item, state, events);
  const steps = stepsFor(actor, item, today, {
    extension: extensionLimit(state, item.receivingUnit, clock),
    below: await belowHolder(db, item, today),
    ...(await eyesLeft(db, item, actor.staffId, today)),
  });
  const decides = [steps.primary, ...steps.others].includes("confirmRejection");
  const isNamedReader = isNamed(state.officials, actor.staffId);
  return {
    code: item.referenceCode,
    version: item.version,
    title: item.title,
    content: item.content,
    proposal: item.proposal,
    form: item.form,
    kind: state.kind,
    countedKind: state.countedKind,
    assessmentClass: state.assessmentClass,
    contentTypes: item.contentTypes,
    outcome: state.outcome,
    confidential: item.confidential,
    status: state.status,
    attention: attentionOf(state),
    rejectionProposed: state.rejectionProposed,
    contestNote: state.contest === "WAITS" && !decides ? contestNote(actor, item) : null,
    officials: state.officials,
    barred: isNamedReader
      ? { why: namedWhere(state.officials, actor.staffId), steps: withheld(actor, item, today) }
      : null,
    mergedInto: state.mergedInto && names.item?.(state.mergedInto),
    holder: state.holder,
    fieldName: names.field(state.field),
    senderFieldName: item.senderField && names.field(item.senderField),
    senderUnitName: item.senderUnit && names.unit(item.senderUnit),
    ...(await holderNames(db, state.holder, today, names)),
    /** Their part in the item ended with their unit. */
    readsOnly: actor.former?.some(({ unit }) => unit === state.holder) ?? false,
    receivingUnitName: names.unit(item.receivingUnit),
    coordinatingNames: state.coordinatingUnits.map(names.unit),
    channelName: channel?.name ?? item.channel,
    procedure: item.procedureCode && [item.procedureCode, procedure?.name].filter(Boolean).join(" – "),
    nationalCode: item.nationalCode,
    sourceId: item.sourceId === item.referenceCode ? null : item.sourceId,
    registerNo: item.registerNo === null ? null : `${item.registerNo}/${item.registerYear}`,
    receivedAt: item.receivedAt,
    enteredAt: item.enteredAt,
    attachments,
    dayOff: chosenDayOff(events.at(-1)),
    copyOutdated: state.copyOutdated,
    publicSlug: copy && copy.withdrawnAt === null ? copy.slug : null,
    handlerName: item.handlerId === null ? null : (people.get(item.handlerId) ?? null),
    clocks: itemClocks({ ...counted, kept: clockMoves.kept }, { ...clock, today }),
    ages: agesOf(counted, today),
    steps,
    // Drafts, what was said of them and opinions are the unit's own until it answers: not for whom the item names.
    dialogue: dialogueOf(item).filter(({ who }) => !isNamedReader || !INSIDE.has(who)),
    clockMoves: clockMoves.lines,
    history: item.events.map((row, i) => {
      const event = events[i];
      if (!event) throw new Error("Events and rows differ");
      return {
        seq: row.seq,
        type: event.type,
        at: row.at,
        actorName: row.actorId === null ? null : (people.get(row.actorId) ?? null),
        actorUnitName: row.actorUnit && names.unit(row.actorUnit),
        actorRole: row.actorRole,
        ...historyWords(event, names),
        ...(isNamedReader && UNANSWERED.has(event.type) && { facts: [], texts: [] }),
      };
    }),
  };
}

/**
 * The day off that the latest step chose as a due date, which day it became (calendar.md C6), and who is told of that;
 * null for all others.
 */
function chosenDayOff(
  event: ReturnType<typeof eventsOf>[number] | undefined,
): { chosen: LocalDate; dueOn: LocalDate; told: "SENDER" | "HELPERS" } | null {
  if (!event || !("movedFrom" in event) || !event.movedFrom) return null;
  const chosen = event.movedFrom;
  if (event.type === "assigned")
    return event.opinionsBy ? { chosen, dueOn: event.opinionsBy, told: "HELPERS" } : null;
  return { chosen, dueOn: event.dueOn, told: event.type === "opinion_asked" ? "HELPERS" : "SENDER" };
}

/** Who works on the item; once the unit that was given it has ended, that one's name besides. */
async function holderNames(db: DbOrTx, holder: string, today: LocalDate, names: Names) {
  const atWork = await unitAtWork(db, holder, today);
  return { holderName: names.unit(atWork), heldBefore: atWork === holder ? null : names.unit(holder) };
}

/** The steps open to an actor, the one primary step first when there is one. */
export function stepsFor(
  actor: Pick<Actor, "roles"> & { staffId?: number },
  item: StoredItem,
  today: LocalDate,
  asked: Asked = {},
): { primary: Action | null; others: Action[] } {
  const facts = factsOf(stateOf(item), item.confidential, { ...decidedBy(item), ...asked });
  const party = { submitter: false, roles: actor.roles, staffId: actor.staffId } as const;
  const [first, ...rest] = availableActions(facts, party, today);
  if (!first) return { primary: null, others: [] };
  return isPrimary(facts, first, party)
    ? { primary: first, others: rest }
    : { primary: null, others: [first, ...rest] };
}

/** What somebody could do if the item did not name them. */
function withheld(actor: Pick<Actor, "roles">, item: StoredItem, today: LocalDate): Action[] {
  const { primary, others } = stepsFor({ roles: actor.roles }, item, today);
  return primary ? [primary, ...others] : others;
}

/** Who decides about a contested rejection, said to who may not. */
const contestNote = ({ staffId }: Pick<Actor, "staffId">, item: StoredItem): string =>
  [decidedBy(item).rejectedBy, decidedBy(item).proposedBy].includes(staffId)
    ? REFUSALS.APPROVED_IT_YOURSELF.message
    : "Người gửi đề nghị xem lại việc không tiếp nhận; người khác với người đã đề nghị và duyệt quyết định.";

/** The codes of other items in a history. */
const otherItems = (events: readonly EventData[]): string[] =>
  events.flatMap((event) => {
    if (event.type === "merged") return [event.lead];
    return (event.type === "repeat_linked" || event.type === "rejection_proposed") && event.firstItem
      ? [event.firstItem]
      : [];
  });

/** Names of units, fields and channels, all of them: a few hundred short rows that every line of a history may need. */
export async function namesFor(db: DbOrTx): Promise<Names> {
  const select = { code: true, name: true } as const;
  const [units, fields, channels] = await Promise.all([
    db.unit.findMany({ select }),
    db.field.findMany({ select }),
    db.channel.findMany({ select }),
  ]);
  const unit = new Map(units.map(({ code, name }) => [code, name]));
  const field = new Map(fields.map(({ code, name }) => [code, name]));
  const channel = new Map(channels.map(({ code, name }) => [code, name]));
  return {
    unit: (code) => unit.get(code) ?? code,
    field: (code) => field.get(code) ?? code,
    channel: (code) => channel.get(code) ?? code,
  };
}

async function staffNames(db: DbOrTx, item: StoredItem): Promise<Map<number, string>> {
  const ids = [
    ...new Set([item.handlerId, ...item.events.map(({ actorId }) => actorId)].flatMap((id) => id ?? [])),
  ];
  const people = await db.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** A text that is read together with the matter: what was asked of the sender and answered, drafts, the reply. */
export type Said = {
  /** The event it stands in. */
  seq: number;
  who: "UNIT" | "SENDER" | "DRAFT" | "NOTE" | "REPLY";
  what: string;
  at: Date;
  text: string;
};

const INSIDE: ReadonlySet<Said["who"]> = new Set(["DRAFT", "NOTE"]);
/** Steps whose words are nobody's outside the unit before it answers. */
const UNANSWERED: ReadonlySet<EventData["type"]> = new Set(["reply_drafted", "sent_back", "opinion_given"]);

function dialogueOf(item: StoredItem): Said[] {
  return eventsOf(item).flatMap((event, i): Said[] => {
    const { at } = event;
    const seq = item.events[i]?.seq ?? i;
    switch (event.type) {
      case "information_requested":
        return [{ seq, who: "UNIT", what: "Yêu cầu bổ sung", at, text: event.text }];
      case "information_received":
        return [{ seq, who: "SENDER", what: "Người gửi bổ sung", at, text: event.text }];
      case "reply_drafted":
        return [{ seq, who: "DRAFT", what: "Dự thảo trả lời", at, text: event.reply }];
      case "sent_back":
        return [{ seq, who: "NOTE", what: "Ý kiến về dự thảo", at, text: event.note }];
      case "resolved":
        return [{ seq, who: "REPLY", what: "Trả lời", at, text: event.reply }];
      default:
        return [];
    }
  });
}
