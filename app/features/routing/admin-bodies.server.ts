import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, toDbDate } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import { audit } from "../access/audit.server";
import { whoWasFirst } from "../access/last-change.server";
import { DATED, datesProblem } from "../reference/dated-row";
import { fieldCodeOf } from "../reference/field-code";
import { oneOf, text } from "../workflow/action-forms/answers";

/** The groups in which bodies outside the province are listed. */
const BODY_KINDS = ["MINISTRY", "PROVINCE", "OTHER"] as const;

/** Every body there is or was, in the order of the lists; and the one that is being edited. */
export async function bodiesPage(db: DbOrTx, code: string | null) {
  const rows = await db.outsideBody.findMany({ orderBy: [{ position: "asc" }, { name: "asc" }] });
  const bodies = rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    validFrom: dateOf(validFrom),
    validTo: validTo && dateOf(validTo),
  }));
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
 * Adds or changes a body outside the province to which items are handed over. Codes never change; a body that was merged
 * or renamed gets its last day, and the new one is added. Null when it is done, else the form again: 422 for answers to
 * mend (two bodies of one name at a time), 409 when somebody changed the body meanwhile.
 */
export async function saveBody(
  db: PrismaClient,
  by: number,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { id: code, version, validFrom, validTo, ...texts } = submission.value;
  const fieldErrors = datesProblem({ validFrom, validTo });
  if (fieldErrors) return { status: 422, reply: replyOf(submission, { fieldErrors }) };
  const row = { ...texts, validFrom: toDbDate(validFrom), validTo: validTo && toDbDate(validTo) };
  const after = { ...texts, validFrom, validTo };
  const saved = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('outside bodies'))`;
    const { bodies } = await bodiesPage(tx, null);
    const sameTime = bodies.some(
      (other) =>
        other.code !== code &&
        other.name.toLowerCase() === texts.name.toLowerCase() &&
        (other.validTo === null || other.validTo >= validFrom) &&
        (validTo === null || validTo >= other.validFrom),
    );
    if (sameTime) return "SAME_NAME";
    if (code === undefined) {
      const free = freeCode(texts.name, new Set(bodies.map((body) => body.code)));
      await tx.outsideBody.create({ data: { ...row, code: free } });
      await audit(tx, { by, action: "outside-body.add", subject: `outside-body:${free}`, after }, now);
      return "SAVED";
    }
    const { count } = await tx.outsideBody.updateMany({
      where: { code, version: version ?? -1 },
      data: { ...row, version: { increment: 1 } },
    });
    if (count === 0) return "CHANGED_MEANWHILE";
    const {
      code: _code,
      version: _version,
      ...before
    } = bodies.find((body) => body.code === code) ?? {
      ...{ code, version },
    };
    await audit(tx, { by, action: "outside-body.edit", subject: `outside-body:${code}`, before, after }, now);
    return "SAVED";
  });
  if (saved === "SAVED") return null;
  if (saved === "SAME_NAME") {
    const names = { name: ["Đã có cơ quan tên này trong cùng thời gian."] };
    return { status: 422, reply: replyOf(submission, { fieldErrors: names }) };
  }
  const first = await whoWasFirst(db, { subject: `outside-body:${code}` }, "cơ quan");
  return { status: 409, reply: replyOf(submission, { formErrors: [first] }) };
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const base = fieldCodeOf(name) || "co-quan";
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}-${n}`;
  return code;
}
