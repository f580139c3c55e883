import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { maybeText, text } from "~/features/workflow/action-forms/answers";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, toDbDate } from "~/shared/local-date";
import { searchable } from "~/shared/vi-format";
import { type FormReply, replyOf } from "~/ui/form-values";
import { DATED, datesProblem } from "./dated-row";

/** Every pair of words there is or was, in the order of what people say; and the one that is being edited. */
export async function wordsPage(db: DbOrTx, id: string | null) {
  const rows = await db.everydayWord.findMany({ orderBy: { id: "asc" } });
  const words = rows
    .map(({ validFrom, validTo, ...row }) => {
      const shown = { ...row, validFrom: dateOf(validFrom), validTo: validTo && dateOf(validTo) };
      return { ...shown, seen: fingerprint(Object.values(shown)) };
    })
    .sort((a, b) => a.said.localeCompare(b.said, "vi"));
  return { words, edited: words.find((word) => String(word.id) === id) ?? null };
}

const { version: _version, ...dated } = DATED;
const schema = z.object({
  ...dated,
  seen: z.string().max(100).optional(),
  said: text("Ghi từ người dân hay nói.", 100),
  official: text("Ghi từ trong văn bản.", 200),
  citation: maybeText(500),
});

const TWICE = ["Cặp từ này đã có trong bảng. Sửa ngày dùng của dòng đó."];
const ALIKE = ["Hai bên giống nhau: tìm từ này đã ra từ kia."];

/**
 * Adds or changes a pair of words that the search of published answers takes for each other. Null when it is done, else
 * the form again: 422 for answers to mend, 409 when somebody changed the pair meanwhile.
 */
export async function saveWord(
  db: PrismaClient,
  by: number,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { id, seen, citation = null, ...rest } = submission.value;
  const again = (fieldErrors: Record<string, string[]>) => ({
    status: 422,
    reply: replyOf(submission, { fieldErrors }),
  });
  const wrongDates = datesProblem(rest);
  if (wrongDates) return again(wrongDates);
  if (searchable(rest.said) === searchable(rest.official)) return again({ official: ALIKE });
  const after = { ...rest, citation };
  const row = {
    ...after,
    validFrom: toDbDate(rest.validFrom),
    validTo: rest.validTo && toDbDate(rest.validTo),
  };
  const outcome = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('everyday-words'))`;
    const { words, edited } = await wordsPage(tx, id ?? null);
    if (id !== undefined && (!edited || edited.seen !== seen)) return "changed";
    const same = (one: { said: string; official: string }) =>
      one.said === rest.said && one.official === rest.official;
    if (words.some((one) => one.id !== edited?.id && same(one))) return "twice";
    if (!edited) {
      const made = await tx.everydayWord.create({ data: row });
      await audit(tx, { by, action: "everyday-word.add", subject: `everyday-word:${made.id}`, after }, now);
      return "saved";
    }
    const { id: known, seen: _seen, ...before } = edited;
    await tx.everydayWord.update({ where: { id: known }, data: row });
    const subject = `everyday-word:${known}`;
    await audit(tx, { by, action: "everyday-word.edit", subject, before, after }, now);
    return "saved";
  });
  if (outcome === "saved") return null;
  if (outcome === "twice") return again({ said: TWICE });
  const first = await whoWasFirst(db, { subject: `everyday-word:${id}` }, "cặp từ");
  return { status: 409, reply: replyOf(submission, { formErrors: [first] }) };
}
