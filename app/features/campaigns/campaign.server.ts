import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { recordNumber } from "~/shared/record-number";
import { type Actor, type Permission, scopeOf } from "../access/permissions";
import { seesConfidential } from "../workflow/reach.server";
import { phaseOf } from "./phase";
import { type Answers, choicesIn, type Question } from "./questions";

export type CampaignRefusal = "CHANGED_MEANWHILE" | "ALREADY_OPEN" | "OVER" | "NOT_OPEN" | "TOO_LATE";
export const REFUSAL_WORDS: Record<CampaignRefusal, string> = {
  CHANGED_MEANWHILE: "Người khác vừa sửa đợt này. Hãy tải lại trang và xem lại trước khi lưu.",
  ALREADY_OPEN: "Đợt đã mở nên câu hỏi, quy định và thời hạn không sửa được nữa.",
  OVER: "Hạn trả lời đã qua. Hãy sửa hạn trước khi mở.",
  NOT_OPEN: "Đợt chưa mở hoặc đã kết thúc.",
  TOO_LATE: "Hạn trả lời đã qua nên không mở lại được. Hãy lập đợt mới.",
};

export type CampaignTexts = {
  title: string;
  regulation: string;
  regulationNo: string | null;
  article: string | null;
  field: string;
  procedureCode: string | null;
  purpose: string;
  returnAddress: string;
  answerBy: LocalDate;
  questions: Question[];
};

const columns = ({ answerBy, questions, ...texts }: CampaignTexts) => ({
  ...texts,
  answerBy: toDbDate(answerBy),
  questions: questions.map((question) => ({ ...question })),
});

/** Puts a campaign into the plan of a unit and year. Answers its id. */
export async function planCampaign(
  db: DbOrTx,
  by: { staffId: number; unit: string; year: number },
  texts: CampaignTexts,
  now: Date,
): Promise<number> {
  const { staffId: createdBy, unit, year } = by;
  return (await db.campaign.create({ data: { ...columns(texts), unit, year, createdBy, createdAt: now } }))
    .id;
}

/** Changes what is planned, as long as nobody was asked. Refuses an opened campaign and one changed meanwhile. */
export async function changeCampaign(
  db: DbOrTx,
  { id, version }: { id: number; version: number },
  texts: CampaignTexts,
): Promise<Outcome<null, CampaignRefusal>> {
  const { count } = await db.campaign.updateMany({
    where: { id, version, openedAt: null },
    data: { ...columns(texts), version: { increment: 1 } },
  });
  if (count === 1) return done(null);
  const now = await db.campaign.findUnique({ where: { id }, select: { openedAt: true } });
  return refused(now?.openedAt ? "ALREADY_OPEN" : "CHANGED_MEANWHILE");
}

/** From now on answers are taken, and the questions stay as they are. */
export async function openCampaign(
  db: DbOrTx,
  id: number,
  now: Date,
): Promise<Outcome<null, CampaignRefusal>> {
  const { count } = await db.campaign.updateMany({
    where: { id, openedAt: null, answerBy: { gte: toDbDate(localDateOf(now)) } },
    data: { openedAt: now, version: { increment: 1 } },
  });
  if (count === 1) return done(null);
  const row = await db.campaign.findUnique({ where: { id }, select: { openedAt: true } });
  return refused(row?.openedAt ? "ALREADY_OPEN" : "OVER");
}

/** Ends a campaign: links open no more and nobody is reminded. What came back stays. */
export async function closeCampaign(
  db: DbOrTx,
  id: number,
  now: Date,
): Promise<Outcome<null, CampaignRefusal>> {
  const { count } = await db.campaign.updateMany({
    where: { id, openedAt: { not: null }, closedAt: null },
    data: { closedAt: now, version: { increment: 1 } },
  });
  return count === 1 ? done(null) : refused("NOT_OPEN");
}

/** Takes back an end that came too early, while the last day for answers has not passed: links open again. */
export async function reopenCampaign(
  db: DbOrTx,
  id: number,
  now: Date,
): Promise<Outcome<null, CampaignRefusal>> {
  const { count } = await db.campaign.updateMany({
    where: { id, closedAt: { not: null }, answerBy: { gte: toDbDate(localDateOf(now)) } },
    data: { closedAt: null, version: { increment: 1 } },
  });
  if (count === 1) return done(null);
  const row = await db.campaign.findUnique({ where: { id }, select: { closedAt: true } });
  return refused(row?.closedAt ? "TOO_LATE" : "ALREADY_OPEN");
}

export type Campaign = Awaited<ReturnType<typeof campaignDoor>>;

/** The campaign behind a number in an address. Throws 404 for none and for one out of the actor's reach. */
export async function campaignDoor(
  db: PrismaClient,
  actor: Actor,
  permission: Permission,
  given: string | undefined,
  now: Date,
) {
  const id = recordNumber(given);
  const scope = scopeOf(actor, permission);
  const row = id
    ? await db.campaign.findFirst({ where: { id, ...(scope === "ALL" ? {} : { unit: { in: scope } }) } })
    : null;
  if (!row) throw new Response("Không có đợt lấy ý kiến này trong phạm vi của bạn.", { status: 404 });
  const unit = await db.unit.findUnique({ where: { code: row.unit }, select: { name: true } });
  const answerBy = dateOf(row.answerBy);
  return {
    ...row,
    answerBy,
    unitName: unit?.name ?? row.unit,
    questions: row.questions as Question[],
    phase: phaseOf({ ...row, answerBy }, localDateOf(now)),
  };
}

/**
 * What came back, in the order of its numbers, with the items it was turned into and why some were struck out: `counted`
 * leaves these out. Of one that was found to be a
 * denunciation (R7) only its choices are counted for those who may not know of it: neither item nor own words.
 */
export async function answersOf(
  db: DbOrTx,
  { id: campaignId, questions }: { id: number; questions: readonly Question[] },
  actor: Pick<Actor, "roles">,
) {
  const rows = await db.campaignAnswer.findMany({ where: { campaignId }, orderBy: { no: "asc" } });
  const items = await db.feedback.findMany({
    where: { id: { in: rows.flatMap(({ feedbackId }) => feedbackId ?? []) } },
    select: { id: true, referenceCode: true, confidential: true },
  });
  const strikers = rows.flatMap(({ struckBy }) => struckBy ?? []);
  const people = await db.staff.findMany({
    where: { id: { in: strikers } },
    select: { id: true, name: true },
  });
  const found = new Map(items.map((item) => [item.id, item]));
  const knows = seesConfidential(actor);
  const lines = rows.map(({ id, no, way, receivedAt, answers, feedbackId, contact, ...row }) => {
    const item = found.get(feedbackId ?? 0);
    const hidden = (item?.confidential ?? false) && !knows;
    return {
      ...{ id, no, way, receivedAt, hidden },
      answers: hidden ? choicesIn(questions, answers as Answers) : (answers as Answers),
      wantsReply: contact !== null,
      item: hidden ? null : (item?.referenceCode ?? null),
      struck: row.struckAt && {
        ...{ at: row.struckAt, reason: row.struckReason ?? "" },
        by: people.find((person) => person.id === row.struckBy)?.name ?? null,
      },
    };
  });
  return { lines, counted: lines.filter(({ struck }) => struck === null) };
}
