import { z } from "zod";
import { fingerprint } from "~/features/access/fingerprint.server";
import { maybeText, text } from "~/features/workflow/action-forms/answers";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { searchable } from "~/shared/vi-format";
import { DATED } from "./dated-row";
import {
  type DatedTable,
  dbDates,
  type FieldErrors,
  saveDatedRow,
  withLocalDates,
} from "./save-dated-row.server";

/** Every pair of words there is or was, in the order of what people say; and the one that is being edited. */
export async function wordsPage(db: DbOrTx, id: string | null) {
  const rows = await db.everydayWord.findMany({ orderBy: { id: "asc" } });
  const words = rows
    .map(withLocalDates)
    .map((row) => ({ ...row, seen: fingerprint(Object.values(row)) }))
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

/** Adds or changes a pair of words that the search of published answers takes for each other (saveDatedRow). */
export const saveWord = (db: PrismaClient, by: number, form: FormData, now: Date) =>
  saveDatedRow(db, WORDS, { by, form, now });

const WORDS: DatedTable<z.output<typeof schema>> = {
  schema,
  name: "everyday-word",
  thing: "cặp từ",
  wrong: async (tx, { id, said, official }) => {
    const wrong: FieldErrors = {};
    const same = await tx.everydayWord.findFirst({ where: { said, official } });
    if (same && String(same.id) !== id) wrong.said = TWICE;
    if (searchable(said) === searchable(official)) wrong.official = ALIKE;
    return wrong;
  },
  logged: textsOf,
  add: async (tx, answers) => (await tx.everydayWord.create({ data: rowOf(answers) })).id,
  shown: async (tx, id, answers) => {
    const { edited } = await wordsPage(tx, id);
    if (!edited || edited.seen !== answers.seen) return null;
    const { id: _id, seen: _seen, ...before } = edited;
    return before;
  },
  change: (tx, id, answers) => tx.everydayWord.update({ where: { id: Number(id) }, data: rowOf(answers) }),
};

function textsOf({ id: _id, seen: _seen, ...texts }: z.output<typeof schema>) {
  const { citation = null, ...rest } = texts;
  return { ...rest, citation };
}

const rowOf = (answers: z.output<typeof schema>) => ({ ...textsOf(answers), ...dbDates(answers) });
