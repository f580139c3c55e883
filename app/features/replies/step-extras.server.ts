import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx } from "~/platform/db.server";
import type { FormReply } from "~/ui/form-values";
import { replyOf } from "~/ui/form-values";
import { someOf } from "../workflow/action-forms/answers";
import { type FieldSpec, linesOf } from "../workflow/action-forms/form-kit";
import type { Also } from "../workflow/advance-feedback.server";
import type { StoredItem } from "../workflow/item.server";
import type { MatterChange } from "../workflow/matter-change";
import { changeOfMatter, writesMatter } from "./change-matter.server";
import { articleLines, matterFields, matterSchema } from "./matter.schema";
import { articlesOf, pointsOf } from "./matter.server";
import { REMARK, REMARKS } from "./remarks";

const REASON_IN_NOTE = "Bớt điểm đã ghi, hoặc sửa điểm khi đã có dự thảo: ghi lý do ở đây.";

type Known = Record<string, string | string[] | null>;
/** What this room asks on the page of a step of another room: nothing for most steps. */
export type Extras = { fields: FieldSpec[]; known: Known };

const remarkFields: FieldSpec[] = [
  { as: "checks", name: "remarks", label: "Loại góp ý", required: true, options: linesOf(REMARK) },
];
const remarkSchema = z.object({
  remarks: someOf(REMARKS, "Chọn trong danh sách.").refine(
    (codes) => codes.length > 0,
    "Chọn ít nhất một loại góp ý.",
  ),
});

/** Procedures to choose from. */
export async function procedureChoices(db: DbOrTx, now: string | null) {
  const rows = await db.procedure.findMany({ orderBy: { code: "asc" }, take: 3000 });
  const choices = rows.map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }));
  // An item may name a procedure that the list does not know.
  return !now || choices.some(({ value }) => value === now)
    ? choices
    : [{ value: now, label: now }, ...choices];
}

/** The points, procedure and provisions of an item as fields with what stands in them now. */
export async function matterExtras(db: DbOrTx, item: StoredItem): Promise<Extras> {
  const [procedures, points, articles] = await Promise.all([
    procedureChoices(db, item.procedureCode),
    pointsOf(db, item.id),
    articlesOf(db, item.id),
  ]);
  return {
    fields: matterFields(procedures),
    known: { points: points.join("\n"), procedure: item.procedureCode, articles: articleLines(articles) },
  };
}

/** The fields that a step's page shows below its own. */
export async function extrasOf(db: DbOrTx, item: StoredItem, action: string): Promise<Extras> {
  if (action === "assess") return matterExtras(db, item);
  return action === "sendBack" ? { fields: remarkFields, known: {} } : { fields: [], known: {} };
}

/**
 * Reads the extra fields of a posted step: what is written besides the event, in its transaction, what the event itself
 * carries of it, or the form again.
 * A form without these fields at all (another page, an older one) changes nothing.
 */
export async function readExtras(
  db: DbOrTx,
  item: StoredItem,
  action: string,
  form: FormData,
  staffId: number,
  now: Date,
): Promise<{ also?: Also; event?: { matter: MatterChange }; reply?: FormReply }> {
  if (action === "assess" && form.has("points")) {
    const submission = parseWithZod(form, {
      schema: matterSchema(await procedureChoices(db, item.procedureCode)),
    });
    if (submission.status !== "success") return { reply: replyOf(submission) };
    const { points, articles, procedure } = submission.value;
    const matter = { points, articles, procedureCode: procedure || null };
    const { change, needsReason } = await changeOfMatter(db, item, matter);
    if (needsReason && !String(form.get("note") ?? "").trim())
      return { reply: replyOf(submission, { fieldErrors: { note: [REASON_IN_NOTE] } }) };
    return {
      also: writesMatter(matter, staffId, now),
      ...(change && { event: { matter: change } }),
    };
  }
  if (action === "sendBack") {
    const submission = parseWithZod(form, { schema: remarkSchema });
    if (submission.status !== "success") return { reply: replyOf(submission) };
    const codes = submission.value.remarks;
    return {
      also: async (tx) => {
        await tx.draftRemark.create({ data: { feedbackId: item.id, eventSeq: item.version, codes } });
      },
    };
  }
  return {};
}
