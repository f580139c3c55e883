import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { headTitle } from "~/shared/head-title";
import { dateOf, daysBetween, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { type SignMode, signatureLines } from "~/shared/sign-mode";
import { formatDate } from "~/shared/vi-format";
import { type FormReply, replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import { loadSettings } from "../reference/settings.server";
import { date, maybeText, text } from "../workflow/action-forms/answers";
import { SAME_NUMBER, wholeNumber } from "../workflow/document-number";
import { sameNumber } from "../workflow/document-numbers.server";
import { eventsOf, type StoredItem, stateOf } from "../workflow/item.server";
import { asPromised, beforeCorrections } from "./as-approved";
import { partsOf, plainParts } from "./sheet";

/** Everything a reply letter is made of, but not who it goes to. */
export type ReplyLetterData = NonNullable<Awaited<ReturnType<typeof letterOf>>>;

/** How far from its approval the letter of a reply may be dated, in days: beyond it is a slip of the pen. */
const NEAR = 30;

/**
 * The letter of an approved reply of an item, as filled in so far, saying what was approved: promises as they were made,
 * the title as it read (decision 0034): of the one that `answer` (the number of its event)
 * names, else of the latest. Null when there is no such reply.
 */
export async function letterOf(db: DbOrTx, item: StoredItem, answer: number | null = null) {
  const index = item.events.findLastIndex(
    ({ type, seq }) => type === "resolved" && (answer === null || seq === answer),
  );
  const row = item.events[index];
  const event = eventsOf(item)[index];
  if (!row || event?.type !== "resolved") return null;
  const reopenedAt = item.events.slice(0, index).findLast(({ type }) => type === "reopened")?.at;
  const key = { feedbackId_eventSeq: { feedbackId: item.id, eventSeq: row.seq } };
  const unitCode = row.actorUnit ?? item.holder;
  const given = await answerGiven(db, item, row);
  const [sheet, signed, letter, unit, settings, promises] = await Promise.all([
    db.replySheet.findUnique({ where: key }),
    db.replySheet.findUnique({ where: { feedbackId_eventSeq: given } }),
    db.replyLetter.findUnique({ where: key }),
    db.unit.findUnique({ where: { code: unitCode }, include: { parentUnit: { select: { name: true } } } }),
    loadSettings(db),
    db.replyPromise.findMany({
      where: given,
      include: { steps: { orderBy: { seq: "asc" } } },
      orderBy: { id: "asc" },
    }),
  ]);
  const place = settings.provinceName.replace(/^(tỉnh|thành phố)\s+/i, "");
  const mode = (signed?.signMode ?? "DIRECT") as SignMode;
  return {
    eventSeq: row.seq,
    /** The unit whose letter it is, and in whose registry it has its number. */
    unit: unitCode,
    /** When the work began that this reply ended: the arrival, or the last reopening before it. */
    begunOn: reopenedAt ? localDateOf(reopenedAt) : dateOf(item.receivedOn),
    answeredOn: localDateOf(row.at),
    texts: {
      superior: letter?.superior ?? (unit?.level === "COMMUNE" ? "" : settings.peopleCommittee),
      issuer: letter?.issuer ?? unit?.name ?? unitCode,
      documentNo: letter?.documentNo ?? "",
      symbol: letter?.symbol ?? "",
      place: letter?.place ?? place,
      recipients: letter?.recipients ?? `Như trên\n${settings.focalUnitName} (để theo dõi)\nLưu: VT`,
    },
    signedOn: letter?.signedOn ? dateOf(letter.signedOn) : null,
    parts: sheet ? partsOf(sheet.parts) : plainParts(event.outcome, event.reply),
    kind: stateOf({ ...item, events: item.events.slice(0, index + 1) }).kind,
    outcome: event.outcome,
    /** What the sender read, word for word. */
    reply: event.reply,
    promises: promises.flatMap(({ text, steps }) => {
      const said = asPromised(
        text,
        steps.map((step) => ({ ...step, day: dateOf(step.day) })),
      );
      return said ? [said] : [];
    }),
    signature: signatureLines({
      mode,
      onBehalfOf: signed?.onBehalfOf ?? "",
      position: signed?.position ?? headTitle(unit?.name ?? ""),
    }),
    signer: signed?.signer ?? "",
    code: item.referenceCode,
    ...beforeCorrections(
      { title: item.title, receivedOn: dateOf(item.receivedOn) },
      eventsOf(item).slice(index + 1),
    ),
    phone: unit?.phone ?? settings.hotline,
  };
}

/** The approval that an answer comes from: of an item under a lead that of the lead, at the same instant (decision 0031). */
async function answerGiven(
  db: DbOrTx,
  { id, mergedInto }: Pick<StoredItem, "id" | "mergedInto">,
  { seq, at }: StoredItem["events"][number],
): Promise<{ feedbackId: number; eventSeq: number }> {
  const theirs =
    mergedInto === null
      ? null
      : await db.feedbackEvent.findFirst({ where: { feedbackId: mergedInto, type: "resolved", at } });
  return theirs ? { feedbackId: mergedInto ?? id, eventSeq: theirs.seq } : { feedbackId: id, eventSeq: seq };
}

/**
 * Every reply that an item was given, the first one first, with number and date of its letter as far as they are known:
 * a second answer takes nothing from the first.
 */
export async function lettersOf(db: DbOrTx, item: StoredItem) {
  const letters = await db.replyLetter.findMany({ where: { feedbackId: item.id } });
  return item.events
    .filter(({ type }) => type === "resolved")
    .map(({ seq, at }) => {
      const letter = letters.find(({ eventSeq }) => eventSeq === seq);
      return {
        eventSeq: seq,
        number: wholeNumber(letter?.documentNo ?? "", letter?.symbol ?? "") || null,
        on: letter?.signedOn ? dateOf(letter.signedOn) : localDateOf(at),
      };
    });
}

/** Which reply the address names by `answer`; null: none in particular. */
export function answerOf(request: Request): number | null {
  const typed = new URL(request.url).searchParams.get("answer");
  return typed && /^\d{1,9}$/.test(typed) ? Number(typed) : null;
}

/** Which days a letter can be signed on: after what it answers came, near its approval, not in the future. */
export function signingDayRefusal(
  on: LocalDate,
  { begunOn, answeredOn }: { begunOn: LocalDate; answeredOn: LocalDate },
  today: LocalDate,
): string | null {
  if (on > today) return "Ngày ký không ở tương lai.";
  if (on < begunOn) return `Ngày ký không trước ngày nhận hoặc mở lại phản ánh (${formatDate(begunOn)}).`;
  if (Math.abs(daysBetween(answeredOn, on)) > NEAR)
    return `Ngày ký cách ngày duyệt trả lời (${formatDate(answeredOn)}) không quá ${NEAR} ngày.`;
  return null;
}

const schema = (letter: ReplyLetterData | null, today: LocalDate) =>
  z.object({
    superior: maybeText(200),
    issuer: text("Nhập tên cơ quan ban hành.", 200),
    documentNo: maybeText(20),
    symbol: maybeText(60),
    place: text("Nhập địa danh.", 100),
    signedOn: z
      .string()
      .optional()
      .transform((typed, context) => {
        if (!typed?.trim()) return null;
        const read = date("").safeParse(typed);
        const message = !read.success
          ? "Viết ngày như 05/02/2026."
          : letter && signingDayRefusal(read.data, letter, today);
        if (read.success && !message) return read.data;
        context.addIssue({ code: "custom", message: message ?? "" });
        return z.NEVER;
      }),
    recipients: maybeText(2000),
  });

/**
 * Keeps number, date and recipients of a letter. Null when it is done, else the form again: a number that another
 * document of the unit has in that year is kept only when that is insisted on.
 */
export async function saveLetter(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  answer: number | null,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const letter = await letterOf(db, item, answer);
  const submission = parseWithZod(form, { schema: schema(letter, localDateOf(now)) });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  if (!letter)
    return { status: 409, reply: replyOf(submission, { formErrors: ["Phản ánh chưa được trả lời."] }) };
  const {
    superior = "",
    documentNo = "",
    symbol = "",
    recipients = "",
    signedOn,
    issuer,
    place,
  } = submission.value;
  const key = { feedbackId: item.id, eventSeq: letter.eventSeq };
  const number = wholeNumber(documentNo, symbol);
  const asBefore =
    number === wholeNumber(letter.texts.documentNo, letter.texts.symbol) && signedOn === letter.signedOn;
  const document = { number, unit: letter.unit, on: signedOn ?? letter.answeredOn, itself: key };
  const taken = asBefore ? null : await sameNumber(db, actor, document, form);
  if (taken)
    return { status: 422, reply: replyOf(submission, { fieldErrors: { [SAME_NUMBER.name]: [taken] } }) };
  const row = {
    ...{ superior, issuer, documentNo, symbol, place, recipients, staffId: actor.staffId, at: now },
    signedOn: signedOn && toDbDate(signedOn),
  };
  await db.replyLetter.upsert({
    where: { feedbackId_eventSeq: key },
    create: { ...key, ...row },
    update: { ...row, version: { increment: 1 } },
  });
  return null;
}
