import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import type { Language } from "~/shared/language";
import { done, type Outcome, refused } from "~/shared/outcome";
import { MAX_FILES, shownName } from "./attachment-rules";
import { checkFile } from "./check-file.server";
import { FILE_WORDS, fileRefused } from "./file-words";

/** An attachment without its content. */
export type FileLine = { id: number; fileName: string; size: number };

const LINE = { id: true, fileName: true, size: true } as const;

/** The files of a draft, in the order in which they were added. */
export const filesOfDraft = (db: DbOrTx, draftId: number): Promise<FileLine[]> =>
  db.attachment.findMany({ where: { draftId }, select: LINE, orderBy: { id: "asc" } });

/**
 * Adds what may be kept and answers one sentence for each file that may not. A file that is there already is passed
 * over, so that sending a form twice adds nothing; one that is there under another name is told of.
 */
export async function addFiles(
  db: PrismaClient,
  draftId: number,
  files: readonly File[],
  now: Date,
  language: Language = "vi",
): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files) {
    const checked = await checkFile(file);
    const kept = checked.ok ? await keep(db, draftId, checked.value, now) : checked;
    if (kept.ok && kept.value !== null)
      problems.push(FILE_WORDS[language].twin(shownName(file.name), kept.value));
    if (!kept.ok) problems.push(fileRefused(shownName(file.name), kept.reason, language));
  }
  return problems;
}

type Kept = Extract<Awaited<ReturnType<typeof checkFile>>, { ok: true }>["value"];

/**
 * The draft's row is the lock: two tabs cannot bring in six files. Answers the other name under which the same content
 * is there already, null when there is nothing to tell.
 */
function keep(
  db: PrismaClient,
  draftId: number,
  file: Kept,
  now: Date,
): Promise<Outcome<string | null, "TOO_MANY">> {
  return db.$transaction(async (tx) => {
    const open = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM intake_draft WHERE id = ${draftId} AND feedback_id IS NULL FOR UPDATE`;
    if (open.length === 0) return done(null);
    const there = await tx.attachment.findMany({
      where: { draftId },
      select: { sha256: true, fileName: true },
    });
    const same = Buffer.from(file.sha256);
    const twin = there.find(({ sha256 }) => same.equals(sha256));
    if (twin) return done(twin.fileName === file.fileName ? null : twin.fileName);
    if (there.length >= MAX_FILES) return refused("TOO_MANY");
    await tx.attachment.create({ data: { ...file, draftId, addedAt: now } });
    // The review page must notice that something was added after it was read.
    await tx.intakeDraft.update({ where: { id: draftId }, data: { updatedAt: now } });
    return done(null);
  });
}

/** Takes a file out of an unsent draft; one of somebody else's is left alone. */
export async function removeFile(
  db: PrismaClient,
  draftId: number,
  fileId: number,
  now: Date,
): Promise<void> {
  const { count } = await db.attachment.deleteMany({ where: { id: fileId, draftId } });
  if (count > 0) await db.intakeDraft.updateMany({ where: { id: draftId }, data: { updatedAt: now } });
}
