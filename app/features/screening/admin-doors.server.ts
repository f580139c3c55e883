import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, toDbDate } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import { audit } from "../access/audit.server";
import { whoWasFirst } from "../access/last-change.server";
import { DATED, datesProblem } from "../reference/dated-row";
import { maybeText, oneOf, text } from "../workflow/action-forms/answers";
import { REJECTION_REASONS } from "../workflow/events";

/** Every door there is or was, by reason and place in its list; and the one that is being edited. */
export async function doorsPage(db: DbOrTx, id: string | null) {
  const rows = await db.rightDoor.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
  const doors = rows
    .map(({ validFrom, validTo, ...row }) => ({
      ...row,
      validFrom: dateOf(validFrom),
      validTo: validTo && dateOf(validTo),
    }))
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
  position: z.coerce.number({ error: "Ghi một số từ 0." }).int().min(0).max(999).default(0),
});

/**
 * Adds or changes a door to which senders are pointed whose item is not accepted. Null when it is done, else the form
 * again: 422 for answers to mend, 409 when somebody changed the door meanwhile.
 */
export async function saveDoor(
  db: PrismaClient,
  by: number,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { id: shownId, version, validFrom, validTo, ...texts } = submission.value;
  const fieldErrors = datesProblem({ validFrom, validTo });
  if (fieldErrors) return { status: 422, reply: replyOf(submission, { fieldErrors }) };
  const { address = null, phone = null, link = null, hours = null, citation = null, ...rest } = texts;
  const row = {
    ...{ ...rest, address, phone, link, hours, citation },
    ...{ validFrom: toDbDate(validFrom), validTo: validTo && toDbDate(validTo) },
  };
  const after = { ...rest, address, phone, link, hours, citation, validFrom, validTo };
  const id = shownId === undefined ? null : /^\d{1,9}$/.test(shownId) ? Number(shownId) : -1;
  const saved = await db.$transaction(async (tx) => {
    if (id === null) {
      const made = await tx.rightDoor.create({ data: row });
      await audit(tx, { by, action: "right-door.add", subject: `right-door:${made.id}`, after }, now);
      return true;
    }
    const { doors } = await doorsPage(tx, null);
    const known = doors.find((door) => door.id === id);
    const { count } = await tx.rightDoor.updateMany({
      where: { id, version: version ?? -1 },
      data: { ...row, version: { increment: 1 } },
    });
    if (count === 0) return false;
    const { id: _id, version: _version, ...before } = known ?? { id, version };
    await audit(tx, { by, action: "right-door.edit", subject: `right-door:${id}`, before, after }, now);
    return true;
  });
  if (saved) return null;
  const first = await whoWasFirst(db, { subject: `right-door:${id}` }, "nơi tiếp nhận");
  return { status: 409, reply: replyOf(submission, { formErrors: [first] }) };
}
