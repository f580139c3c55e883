import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Posting } from "../intake/posting.server";
import type { Answers, Question } from "./questions";
import { linkHash } from "./recipients.server";

export type Contact = { name?: string; address?: string; phone?: string; email?: string };
type Form = { answers: Answers; contact: Contact | null };
export type LinkRefusal = "NO_SUCH_LINK" | "ANSWERED" | "OVER";

/** A survey as the link of one recipient opens it; `given`: what they answered, null while they have not. */
export type Linked = {
  recipientId: number;
  campaign: SurveyForm;
  given: Answers | null;
  over: boolean;
};

/** The survey behind a link in a letter, open or not; null for a link that never was. */
export async function linkedSurvey(db: PrismaClient | Tx, token: string, now: Date): Promise<Linked | null> {
  const link = await db.campaignLink.findUnique({
    where: { hash: linkHash(token) },
    include: { recipient: { include: { campaign: true, answer: { select: { answers: true } } } } },
  });
  if (!link) return null;
  const { campaign, answer } = link.recipient;
  const unit = await db.unit.findUnique({ where: { code: campaign.unit }, select: { name: true } });
  const form = {
    ...campaign,
    questions: campaign.questions as Question[],
    unitName: unit?.name ?? campaign.unit,
  };
  return {
    ...{ recipientId: link.recipientId, campaign: form, given: answer ? (answer.answers as Answers) : null },
    over: Boolean(campaign.closedAt) || campaign.answerBy < toDbDate(localDateOf(now)),
  };
}

/** The form behind a link, as long as it may be answered. */
export async function surveyBehind(
  db: PrismaClient | Tx,
  token: string,
  now: Date,
): Promise<Outcome<Linked, LinkRefusal>> {
  const linked = await linkedSurvey(db, token, now);
  if (!linked) return refused("NO_SUCH_LINK");
  if (linked.given) return refused("ANSWERED");
  return linked.over ? refused("OVER") : done(linked);
}

export type SurveyForm = {
  id: number;
  title: string;
  regulation: string;
  regulationNo: string | null;
  article: string | null;
  purpose: string;
  field: string;
  procedureCode: string | null;
  answerBy: Date;
  questions: Question[];
  unitName: string;
};

/** Takes an answer by link, once: every link of this person ends with it. Answers the number of the form. */
export function answerByLink(
  db: PrismaClient,
  token: string,
  form: Form,
  now: Date,
): Promise<Outcome<number, LinkRefusal>> {
  return db.$transaction(async (tx) => {
    const found = await surveyBehind(tx, token, now);
    if (!found.ok) return found;
    const { recipientId, campaign } = found.value;
    const no = await nextNo(tx, campaign.id);
    // Whoever waited for the number behind another tab of the same person finds the answer there.
    if (await tx.campaignAnswer.findUnique({ where: { recipientId } })) {
      await tx.campaign.update({ where: { id: campaign.id }, data: { lastAnswerNo: { decrement: 1 } } });
      return refused("ANSWERED");
    }
    const { answers, contact } = form;
    await tx.campaignAnswer.create({
      data: {
        ...{ campaignId: campaign.id, no, recipientId, way: "LINK", receivedAt: now, enteredAt: now },
        ...{ answers, ...(contact ? { contact } : {}) },
      },
    });
    return done(no);
  });
}

/**
 * Enters a form that came back on paper, with its true arrival. It may come from somebody on the list, who can answer by
 * link no more, or from nobody in particular. Refuses a second form of the same person and a campaign that never opened. The
 * same form posted again is the same answer; with other words under the same key (OTHER_CONTENT) it is nobody's yet.
 */
export function enterPaper(
  db: PrismaClient,
  paper: Form & { campaignId: number; recipientId: number | null; receivedAt: Date; staffId: number },
  now: Date,
  { key, digest }: Pick<Posting, "key" | "digest"> = { key: null, digest: "" },
): Promise<Outcome<number, "ANSWERED" | "NOT_OPEN" | "OTHER_CONTENT">> {
  return db.$transaction(async (tx) => {
    const { campaignId, recipientId, answers, contact, receivedAt, staffId } = paper;
    const campaign = await tx.campaign.findUnique({ where: { id: campaignId }, select: { openedAt: true } });
    if (!campaign?.openedAt) return refused("NOT_OPEN");
    await tx.$queryRaw`SELECT id FROM campaign WHERE id = ${campaignId} FOR UPDATE`;
    const before = key ? await tx.campaignAnswer.findUnique({ where: { postingKey: key } }) : null;
    if (before) return before.postingDigest === digest ? done(before.no) : refused("OTHER_CONTENT");
    if (recipientId !== null) {
      const person = await tx.campaignRecipient.findFirst({
        where: { id: recipientId, campaignId, answer: null },
      });
      if (!person) return refused("ANSWERED");
    }
    const no = await nextNo(tx, campaignId);
    await tx.campaignAnswer.create({
      data: {
        ...{ campaignId, no, recipientId, way: "PAPER", receivedAt, enteredAt: now, enteredBy: staffId },
        ...{ answers, ...(contact ? { contact } : {}) },
        ...{ postingKey: key, postingDigest: key && digest },
      },
    });
    return done(no);
  });
}

/** The next number of the campaign's forms; the row is the lock, so numbers have no gaps. */
async function nextNo(tx: Tx, id: number): Promise<number> {
  const { lastAnswerNo } = await tx.campaign.update({
    where: { id },
    data: { lastAnswerNo: { increment: 1 } },
    select: { lastAnswerNo: true },
  });
  return lastAnswerNo;
}
