import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { DATED } from "../reference/dated-row";
import { fieldCodeOf } from "../reference/field-code";
import {
  type DatedTable,
  dbDates,
  type FieldErrors,
  saveDatedRow,
  withLocalDates,
} from "../reference/save-dated-row.server";
import { oneOf, text } from "../workflow/action-forms/answers";

/** The groups in which bodies outside the province are listed. */
const BODY_KINDS = ["MINISTRY", "PROVINCE", "OTHER"] as const;

/** Every body there is or was, in the order of the lists; and the one that is being edited. */
export async function bodiesPage(db: DbOrTx, code: string | null) {
  const rows = await db.outsideBody.findMany({ orderBy: [{ position: "asc" }, { name: "asc" }] });
  const bodies = rows.map(withLocalDates);
  return { bodies, edited: bodies.find((body) => body.code === code) ?? null };
}

const schema = z.object({
  ...DATED,
  name: text("Ghi tên cơ quan.", 200),
  kind: oneOf(BODY_KINDS, "Chọn nhóm."),
  citation: text("Ghi văn bản làm căn cứ.", 500),
  position: z.coerce.number({ error: "Ghi một số từ 0." }).int().min(0).max(9999).default(0),
});

/**
 * Adds or changes a body outside the province to which items are handed over (saveDatedRow). Codes never change; a body
 * that was merged or renamed gets its last day, and the new one is added. Refused: two bodies of one name at a time.
 */
export const saveBody = (db: PrismaClient, by: number, form: FormData, now: Date) =>
  saveDatedRow(db, BODIES, { by, form, now });

const BODIES: DatedTable<z.output<typeof schema>> = {
  schema,
  name: "outside-body",
  thing: "cơ quan",
  wrong: async (tx, { id, name, validFrom, validTo }) => {
    const { bodies } = await bodiesPage(tx, null);
    const sameTime = bodies.some(
      (other) =>
        other.code !== id &&
        other.name.toLowerCase() === name.toLowerCase() &&
        (other.validTo === null || other.validTo >= validFrom) &&
        (validTo === null || validTo >= other.validFrom),
    );
    const wrong: FieldErrors = {};
    if (sameTime) wrong.name = ["Đã có cơ quan tên này trong cùng thời gian."];
    return wrong;
  },
  logged: ({ id: _id, version: _version, ...texts }) => texts,
  add: async (tx, answers) => {
    const { bodies } = await bodiesPage(tx, null);
    const code = freeCode(answers.name, new Set(bodies.map((body) => body.code)));
    await tx.outsideBody.create({ data: { ...rowOf(answers), code } });
    return code;
  },
  shown: async (tx, shown, answers) => {
    const { edited } = await bodiesPage(tx, shown);
    if (!edited || edited.version !== answers.version) return null;
    const { code: _code, version: _version, ...before } = edited;
    return before;
  },
  change: (tx, code, answers) =>
    tx.outsideBody.update({ where: { code }, data: { ...rowOf(answers), version: { increment: 1 } } }),
};

const rowOf = ({ id: _id, version: _version, ...texts }: z.output<typeof schema>) => ({
  ...texts,
  ...dbDates(texts),
});

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const base = fieldCodeOf(name) || "co-quan";
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}-${n}`;
  return code;
}
