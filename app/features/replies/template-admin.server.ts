import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, toDbDate } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import { audit } from "../access/audit.server";
import { whoWasFirst } from "../access/last-change.server";
import { date, maybeOneOf, maybeText, text } from "../workflow/action-forms/answers";
import { fieldChoices } from "../workflow/choices.queries.server";
import { CHOSEN_OUTCOMES } from "./reply-fields";

/** All templates, and the one that is being edited. */
export async function templatePage(db: DbOrTx, id: string | null) {
  const [rows, fields] = await Promise.all([
    db.replyTemplate.findMany({
      orderBy: [{ field: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    }),
    fieldChoices(db),
  ]);
  const templates = rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    validFrom: dateOf(validFrom),
    validTo: validTo && dateOf(validTo),
    fieldName: fields.find(({ value }) => value === row.field)?.label ?? "Mọi lĩnh vực",
  }));
  return { templates, fields, edited: templates.find((row) => String(row.id) === id) ?? null };
}

const schema = (fields: readonly string[]) =>
  z.object({
    id: z.coerce.number().int().optional(),
    version: z.coerce.number().int().optional(),
    name: text("Đặt tên cho mẫu.", 200),
    field: maybeOneOf(fields, "Chọn lĩnh vực."),
    outcome: maybeOneOf(CHOSEN_OUTCOMES, "Chọn kết quả."),
    opening: text("Viết phần mở đầu.", 10_000),
    closing: maybeText(10_000),
    nextStep: maybeText(2000),
    legalBasis: maybeText(1000),
    confirmed: z.literal("on").optional(),
    validFrom: date("Nhập ngày bắt đầu dùng."),
    validTo: z
      .string()
      .optional()
      .transform((typed, context) => {
        if (!typed?.trim()) return null;
        const read = date("").safeParse(typed);
        if (read.success) return read.data;
        context.addIssue({ code: "custom", message: "Viết ngày như 05/02/2026." });
        return z.NEVER;
      }),
  });

/** Adds or changes a template. Null when it is done, else the form again; 409 when somebody changed it meanwhile. */
export async function saveTemplate(
  db: PrismaClient,
  by: number,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const fields = (await fieldChoices(db)).map(({ value }) => value);
  const submission = parseWithZod(form, { schema: schema(fields) });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { id, version, confirmed, validFrom, validTo, ...texts } = submission.value;
  if (validTo && validTo < validFrom)
    return {
      status: 422,
      reply: replyOf(submission, { fieldErrors: { validTo: ["Ngày kết thúc không trước ngày bắt đầu."] } }),
    };
  const row = {
    ...{
      name: texts.name,
      opening: texts.opening,
      field: texts.field || null,
      outcome: texts.outcome || null,
    },
    ...{ closing: texts.closing ?? "", nextStep: texts.nextStep ?? "", legalBasis: texts.legalBasis ?? "" },
    ...{
      confirmed: confirmed === "on",
      validFrom: toDbDate(validFrom),
      validTo: validTo && toDbDate(validTo),
    },
  };
  const saved = await db.$transaction(async (tx) => {
    if (id === undefined) {
      const created = await tx.replyTemplate.create({ data: row });
      await audit(
        tx,
        { by, action: "reply-template.add", subject: `reply-template:${created.id}`, after: texts },
        now,
      );
      return true;
    }
    const before = await tx.replyTemplate.findUnique({ where: { id } });
    const { count } = await tx.replyTemplate.updateMany({
      where: { id, version: version ?? -1 },
      data: { ...row, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await audit(
      tx,
      {
        ...{ by, action: "reply-template.edit", subject: `reply-template:${id}`, after: texts },
        before: { opening: before?.opening ?? "", legalBasis: before?.legalBasis ?? "" },
      },
      now,
    );
    return true;
  });
  if (saved) return null;
  return {
    status: 409,
    reply: replyOf(submission, {
      formErrors: [await whoWasFirst(db, { subject: `reply-template:${id}` }, "mẫu")],
    }),
  };
}
