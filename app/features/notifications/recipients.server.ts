import type { OutboxMessage } from "~/generated/prisma/client";
import type { Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { deputiesOf } from "../access/delegations-in-force.server";
import { followerMail } from "../following/recipient.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import { mailAddressOf } from "../senders/sender.server";

/** Where a message goes, and how the addressee is greeted. */
export type Recipients = {
  to: string[];
  name: string | null;
  /** For letters to followers: what is only known now. */
  letter?: { payload: object; leaveToken: string };
};

/**
 * The addresses of a message, looked up only now: the outbox holds none. Staff: their own, while the account lives. A
 * unit: its focal officers and heads with who signs for a head today, else the unit's own address; of one that has ended
 * those of the unit that took over.
 * Otherwise the sender of the item. Null: no address.
 */
export function recipientsOf(tx: Tx, message: OutboxMessage, now: Date): Promise<Recipients | null> {
  if (message.followerId !== null) return toFollower(tx, message.followerId, message.payload);
  if (message.campaignRecipientId !== null) return toAsked(tx, message.campaignRecipientId);
  if (message.staffId !== null) return ofStaff(tx, message.staffId);
  if (message.unit !== null) return ofUnit(tx, message.unit, message.kind, now);
  if (message.coSignatureId !== null) return ofCoSigner(tx, message.coSignatureId);
  return message.feedbackId === null ? Promise.resolve(null) : ofSender(tx, message.feedbackId);
}

/** Who follows answers: nobody's name is known, and the letter carries the way to leave. */
async function toFollower(tx: Tx, id: number, payload: OutboxMessage["payload"]): Promise<Recipients | null> {
  const mail = await followerMail(tx, id, payload);
  if (!mail) return null;
  const known = mail.answers ? { ...Object(payload), answers: mail.answers } : Object(payload);
  return { to: [mail.email], name: null, letter: { payload: known, leaveToken: mail.leaveToken } };
}

/** Somebody whom a survey asks, until they have answered: nobody is asked again for what has come. */
async function toAsked(tx: Tx, id: number): Promise<Recipients | null> {
  const asked = await tx.campaignRecipient.findFirst({
    where: { id, answer: null, campaign: { closedAt: null } },
    select: { email: true, name: true },
  });
  return asked?.email ? { to: [asked.email], name: asked.name } : null;
}

/**
 * A typed name as a letter greets it; null where it is no name. Anybody can type a stranger's address, so the line of the
 * name must not carry a message there: letters in a few words, no digit and no sign that an address is made of.
 */
export function greetable(name: string | null): string | null {
  const like =
    name !== null && name.length <= 60 && /^[\p{L}\p{M}]+(?:[ '’-]+[\p{L}\p{M}]+){0,7}$/u.test(name);
  return like ? name : null;
}

async function ofSender(tx: Tx, feedbackId: number): Promise<Recipients | null> {
  const sender = await mailAddressOf(tx, feedbackId);
  return sender && { to: [sender.email], name: greetable(sender.name) };
}

async function ofCoSigner(tx: Tx, id: number): Promise<Recipients | null> {
  const row = await tx.coSignature.findFirst({ where: { id, withdrawnAt: null }, select: { email: true } });
  return row?.email ? { to: [row.email], name: null } : null;
}

async function ofStaff(tx: Tx, id: number): Promise<Recipients | null> {
  const staff = await tx.staff.findFirst({
    where: { id, disabledAt: null },
    select: { email: true, name: true },
  });
  return staff && { to: [staff.email], name: staff.name };
}

const READERS = ["FOCAL_OFFICER", "AGENCY_HEAD"] as const;
/** Letters about a report go to whoever may make it, too. */
const ALSO_REPORTS = [...READERS, "REPORT_OFFICER"] as const;

async function ofUnit(tx: Tx, addressee: string, kind: string, now: Date): Promise<Recipients | null> {
  const today = localDateOf(now);
  const code = await unitAtWork(tx, addressee, today);
  const unit = await tx.unit.findUnique({ where: { code }, select: { name: true, email: true } });
  const role = { in: [...(kind.startsWith("report-") ? ALSO_REPORTS : READERS)] };
  const deputies = await deputiesOf(tx, code, today);
  const staff = await tx.staff.findMany({
    where: {
      disabledAt: null,
      OR: [{ roles: { some: { unit: code, role } } }, { id: { in: deputies } }],
    },
    select: { email: true },
    orderBy: { id: "asc" },
  });
  const to = staff.length > 0 ? staff.map((one) => one.email) : unit?.email ? [unit.email] : [];
  return to.length > 0 ? { to, name: unit?.name ?? null } : null;
}
