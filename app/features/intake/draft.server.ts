import { createHash, randomBytes } from "node:crypto";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { cookie, readCookie } from "./cookies.server";
import { type AnswerStep, type Answers, type DraftAnswers, EMPTY_ANSWERS, readAnswers } from "./draft";

const COOKIE = "pakn-nhap";
/** A draft holds a name and an address, perhaps on a shared machine: a day is enough to come back to it. */
export const DRAFT_HOURS = 24;
/** How long the receipt can be read again on the device it was sent from. */
export const RECEIPT_HOURS = 2;
const HOUR = 3_600_000;

/** A draft as pages see it; `feedbackId` is set when it was sent. */
export type Draft = {
  id: number;
  token: string;
  answers: DraftAnswers;
  updatedAt: Date;
  feedbackId: number | null;
  receipt: unknown;
};

/** Only the hash is stored: who reads the table cannot open a draft. */
export const tokenHash = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

/** What ties this device to its draft; null where it has none. */
export const draftToken = (request: Request): string | null => readCookie(request, COOKIE);

/** The Set-Cookie value that ties a device to a draft; null unties it. */
export const draftCookie = (request: Request, token: string | null): string =>
  cookie(request, COOKIE, token ?? "", { path: "/", maxAgeSeconds: DRAFT_HOURS * 3600 });

/** The draft of a token that is neither too old nor forgotten after sending; null otherwise. */
export async function findDraft(db: DbOrTx, token: string | null, now: Date): Promise<Draft | null> {
  if (!token) return null;
  const row = await db.intakeDraft.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (!row) return null;
  const hours = row.feedbackId === null ? DRAFT_HOURS : RECEIPT_HOURS;
  if (now.getTime() - row.updatedAt.getTime() > hours * HOUR) return null;
  const { id, updatedAt, feedbackId, receipt } = row;
  return { id, token, answers: readAnswers(row.answers), updatedAt, feedbackId, receipt };
}

/** Begins a draft and answers it; the token goes into the cookie. */
export async function beginDraft(db: PrismaClient, now: Date): Promise<Draft> {
  const token = randomBytes(32).toString("base64url");
  const { id } = await db.intakeDraft.create({
    data: { tokenHash: tokenHash(token), answers: EMPTY_ANSWERS, createdAt: now, updatedAt: now },
    select: { id: true },
  });
  return { id, token, answers: EMPTY_ANSWERS, updatedAt: now, feedbackId: null, receipt: null };
}

/**
 * Keeps the answers of one step as typed; the other steps stay as they are, even when another tab writes them in the
 * same moment. Answers false when the draft was sent meanwhile, or when the step holds something else than `last`:
 * then nothing is changed.
 */
export async function saveAnswers(
  db: DbOrTx,
  draftId: number,
  step: AnswerStep,
  answers: Answers,
  now: Date,
  last?: Answers,
): Promise<boolean> {
  const expected = last === undefined ? null : JSON.stringify(last);
  const changed = await db.$executeRaw`
    UPDATE intake_draft
    SET answers = jsonb_set(answers, ${[step]}::text[], ${JSON.stringify(answers)}::jsonb), updated_at = ${now}
    WHERE id = ${draftId} AND feedback_id IS NULL
      AND (${expected}::jsonb IS NULL OR answers -> ${step} = ${expected}::jsonb)`;
  return changed === 1;
}

/** Throws an unsent draft away with its files. */
export async function discardDraft(db: DbOrTx, draftId: number): Promise<void> {
  await db.intakeDraft.deleteMany({ where: { id: draftId, feedbackId: null } });
}
