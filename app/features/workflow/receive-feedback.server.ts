import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf, toDbDate, yearOf } from "~/shared/local-date";
import type { Role } from "../access/permissions";
import { loadClock, responseDue } from "../reference/clock.server";
import type { Acting } from "./advance-feedback.server";
import { applyEvent } from "./history";
import { derivedColumns, nextRegisterNo } from "./item.server";
import { begin } from "./item-state";
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
};

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
 * with whatever `also` adds (who sent it, attachments, the receipt message). The field stays unclassified until an
 * officer assesses it, whatever the sender guessed (decision 0011).
 */
export async function receiveFeedback(
  db: PrismaClient,
  input: NewFeedback,
  now: Date,
  also: (tx: Tx, receipt: Receipt) => Promise<void>,
): Promise<Receipt> {
  return db.$transaction(async (tx) => {
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
    let state = begin(arrival);
    const register = input.enteredBy ? await nextRegisterNo(tx, input.receivingUnit, input.receivedAt) : null;
    if (register) {
      const registered = applyEvent(state, { type: "registered", at: now });
      if (!registered.ok) throw new Error("An item cannot arrive after it was entered");
      state = registered.value;
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
        contentTypes: input.contentTypes ?? [],
        senderField: input.senderField,
        senderUnit: input.senderUnit,
        arrivalField: UNCLASSIFIED,
        arrivalKind: kind,
        arrivalCountedKind: countedKind,
        arrivalDueOn: toDbDate(dueOn),
        arrivalDueProvisional: provisional,
        ...derivedColumns(state),
        version: register ? 1 : 0,
      },
    });
    if (register && input.enteredBy) {
      await tx.feedbackEvent.create({
        data: {
          feedbackId: item.id,
          seq: 0,
          type: "registered",
          at: now,
          recordedAt: now,
          actorId: input.enteredBy.staffId,
          actorUnit: input.enteredBy.unit,
          actorRole: input.enteredBy.role,
          fromStatus: "SUBMITTED",
          toStatus: state.status,
          data: {},
        },
      });
    }
    await writeProjection(tx, item.id, state);
    const receipt = { id: item.id, referenceCode, secret, dueOn, registerNo: register?.no ?? null };
    await also(tx, receipt);
    return receipt;
  });
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
