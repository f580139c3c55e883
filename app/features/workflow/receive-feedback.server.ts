import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf, toDbDate, yearOf } from "~/shared/local-date";
import type { Role } from "../access/permissions";
import { loadClock, responseDue } from "../reference/clock.server";
import type { Acting } from "./advance-feedback.server";
import type { EventData, OutcomeCode } from "./events";
import { applyEvent } from "./history";
import { derivedColumns, nextRegisterNo, storedData } from "./item.server";
import { begin, type ItemState } from "./item-state";
import { holdNationalCode } from "./national-code.server";
import { writeProjection } from "./projection.server";
import { drawReferenceCode, drawSecret, secretHash } from "./reference-code.server";
import { type CountedKind, type Form, type Kind, UNCLASSIFIED } from "./states";

/** An item as it arrives, checked before by the schemas of the room intake. */
export type NewFeedback = {
  receivedAt: Date;
  channel: string;
  receivingUnit: string;
  nationalCode?: string;
  form: Form;
  /** The sender's own choice; counts until somebody classifies (counting.md §5). */
  kind?: Kind;
  countedKind?: CountedKind;
  contentTypes?: number[];
  title: string;
  content: string;
  proposal?: string;
  procedureCode?: string;
  senderField?: string;
  senderUnit?: string;
  /** The member of staff who enters it for others, and by that puts it in the register at once. */
  enteredBy?: Acting & { role: Role };
  /** Solved while the sender was still there: classified and answered in the same breath (workflow.md §2). */
  onTheSpot?: OnTheSpot;
};

/** Field and result of what was solved at once; without them the report could only say "more than". */
export type OnTheSpot = { field: string; contentTypes: number[]; outcome: OutcomeCode; reply: string };

export type Receipt = {
  id: number;
  referenceCode: string;
  /** Shown once; only its hash is kept. */
  secret: string;
  dueOn: string;
  registerNo: number | null;
};

/**
 * Takes an item in: reference code, secret, due date, and for entries by staff the register number, in one transaction
 * with whatever `also` adds (who sent it, attachments, the receipt message). Throws NationalCodeTaken. The field stays unclassified until an
 * officer assesses it, whatever the sender guessed (decision 0011).
 */
export async function receiveFeedback(
  db: PrismaClient,
  input: NewFeedback,
  now: Date,
  also: (tx: Tx, receipt: Receipt) => Promise<void>,
): Promise<Receipt> {
  return db.$transaction(async (tx) => {
    if (input.nationalCode) await holdNationalCode(tx, input.nationalCode);
    const receivedOn = localDateOf(input.receivedAt);
    const { dueOn, provisional } = responseDue(await loadClock(tx), receivedOn, input.receivingUnit);
    const kind = input.kind ?? "ACT";
    const countedKind = kind === "BOTH" ? (input.countedKind ?? "ACT") : kind;
    const arrival = {
      receivedAt: input.receivedAt,
      receivingUnit: input.receivingUnit,
      field: UNCLASSIFIED,
      kind,
      countedKind,
      registered: false,
      dueOn,
      provisional,
    };
    // What was solved while the sender was there was resolved then, however late it is typed: recorded_at says when.
    const at = input.onTheSpot ? input.receivedAt : now;
    let state = begin(arrival);
    const register = input.enteredBy ? await nextRegisterNo(tx, input.receivingUnit, input.receivedAt) : null;
    const steps: { event: EventData; from: ItemState["status"]; to: ItemState["status"] }[] = [];
    for (const event of register ? entryEvents({ ...input, kind }, countedKind) : []) {
      const after = applyEvent(state, { ...event, at });
      if (!after.ok) throw new Error("An item cannot arrive after it was entered");
      steps.push({ event, from: state.status, to: after.value.status });
      state = after.value;
    }
    const referenceCode = await freeReferenceCode(tx, yearOf(receivedOn));
    const secret = drawSecret();
    const item = await tx.feedback.create({
      data: {
        referenceCode,
        sourceId: referenceCode,
        secretHash: secretHash(secret),
        nationalCode: input.nationalCode,
        receivedAt: input.receivedAt,
        receivedOn: toDbDate(receivedOn),
        enteredAt: now,
        channel: input.channel,
        receivingUnit: input.receivingUnit,
        registerYear: register?.year,
        registerNo: register?.no,
        form: input.form,
        title: input.title,
        content: input.content,
        proposal: input.proposal,
        procedureCode: input.procedureCode,
        contentTypes: input.onTheSpot?.contentTypes ?? input.contentTypes ?? [],
        senderField: input.senderField,
        senderUnit: input.senderUnit,
        arrivalField: UNCLASSIFIED,
        arrivalKind: kind,
        arrivalCountedKind: countedKind,
        arrivalDueOn: toDbDate(dueOn),
        arrivalDueProvisional: provisional,
        ...derivedColumns(state),
        version: steps.length,
      },
    });
    await tx.feedbackEvent.createMany({
      data: steps.map(({ event, from, to }, seq) => ({
        feedbackId: item.id,
        seq,
        type: event.type,
        at,
        recordedAt: now,
        actorId: input.enteredBy?.staffId,
        actorUnit: input.enteredBy?.unit,
        actorRole: input.enteredBy?.role,
        fromStatus: from,
        toStatus: to,
        data: storedData(event),
      })),
    });
    await writeProjection(tx, item.id, state);
    const receipt = { id: item.id, referenceCode, secret, dueOn, registerNo: register?.no ?? null };
    await also(tx, receipt);
    return receipt;
  });
}

/**
 * What entry by staff records: the register, and for what was solved on the spot its classification and its result. Acts
 * are class B, regulations class C: what is answered at once lies within the receiver's competence (art. 9.1.d).
 */
function entryEvents(
  { kind, onTheSpot }: NewFeedback & { kind: Kind },
  countedKind: CountedKind,
): EventData[] {
  if (!onTheSpot) return [{ type: "registered" }];
  const { field, contentTypes, outcome, reply } = onTheSpot;
  return [
    { type: "registered" },
    {
      type: "assessed",
      assessmentClass: countedKind === "ACT" ? "B" : "C",
      field,
      kind,
      countedKind,
      contentTypes,
    },
    { type: "resolved", outcome, reply },
  ];
}

/** Four random signs while the year has room, eight when several draws in a row are taken. */
async function freeReferenceCode(tx: Tx, year: number): Promise<string> {
  for (let tries = 0; tries < 5; tries += 1) {
    const referenceCode = drawReferenceCode(year);
    const taken = await tx.feedback.findUnique({ where: { referenceCode }, select: { id: true } });
    if (!taken) return referenceCode;
  }
  return drawReferenceCode(year, 8);
}
