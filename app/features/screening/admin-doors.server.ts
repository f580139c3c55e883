import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { DATED } from "../reference/dated-row";
import { type DatedTable, dbDates, saveDatedRow, withLocalDates } from "../reference/save-dated-row.server";
import { maybeText, oneOf, text } from "../workflow/action-forms/answers";
import { REJECTION_REASONS } from "../workflow/events";

/** Every door there is or was, by reason and place in its list; and the one that is being edited. */
export async function doorsPage(db: DbOrTx, id: string | null) {
  const rows = await db.rightDoor.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
  const doors = rows
    .map(withLocalDates)
    .sort((a, b) => Number(a.reason.slice(1)) - Number(b.reason.slice(1)));
  return { doors, edited: doors.find((door) => String(door.id) === id) ?? null };
}

const schema = z.object({
  ...DATED,
  reason: oneOf(REJECTION_REASONS, "Chọn lý do không tiếp nhận."),
  name: text("Ghi tên nơi tiếp nhận.", 300),
  address: maybeText(300),
  phone: maybeText(60),
  link: maybeText(500).refine(
    (typed) => typed === undefined || /^(https:\/\/[^\s/]+\.\S+|\/[^/\s]\S*)$/.test(typed),
    "Viết địa chỉ bắt đầu bằng https:// hoặc đường dẫn của cổng này, như /lien-he.",
  ),
  hours: maybeText(200),
  citation: maybeText(500),
  citationEn: maybeText(500),
  position: z.coerce.number({ error: "Ghi một số từ 0." }).int().min(0).max(999).default(0),
});

/** Adds or changes a door to which senders are pointed whose item is not accepted (saveDatedRow). */
export const saveDoor = (db: PrismaClient, by: number, form: FormData, now: Date) =>
  saveDatedRow(db, DOORS, { by, form, now });

const DOORS: DatedTable<z.output<typeof schema>> = {
  schema,
  name: "right-door",
  thing: "nơi tiếp nhận",
  logged: textsOf,
  add: async (tx, answers) => (await tx.rightDoor.create({ data: rowOf(answers) })).id,
  shown: async (tx, shown, answers) => {
    const { edited } = await doorsPage(tx, shown);
    if (!edited || edited.version !== answers.version) return null;
    const { id: _id, version: _version, ...before } = edited;
    return before;
  },
  change: (tx, id, answers) =>
    tx.rightDoor.update({
      where: { id: Number(id) },
      data: { ...rowOf(answers), version: { increment: 1 } },
    }),
};

/** What a field was left empty for is stored as nothing. */
function textsOf({ id: _id, version: _version, ...texts }: z.output<typeof schema>) {
  const { citation = null, citationEn = null } = texts;
  const { address = null, phone = null, link = null, hours = null, ...rest } = texts;
  return { ...rest, address, phone, link, hours, citation, citationEn };
}

const rowOf = (answers: z.output<typeof schema>) => ({ ...textsOf(answers), ...dbDates(answers) });
