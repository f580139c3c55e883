import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx } from "~/platform/db.server";
import type { FormReply } from "~/ui/form-values";
import { replyOf } from "~/ui/form-values";
import { someOf } from "../workflow/action-forms/answers";
import { type FieldSpec, linesOf } from "../workflow/action-forms/form-kit";
import type { Also } from "../workflow/advance-feedback.server";
import type { StoredItem } from "../workflow/item.server";
import { articleLines, matterFields, matterSchema } from "./matter.schema";
import { articlesOf, pointsOf, recordMatter } from "./matter.server";
import { REMARK, REMARKS } from "./remarks";

type Known = Record<string, string | string[] | null>;
/** What this room asks on the page of a step of another room: nothing for most steps. */
export type Extras = { fields: FieldSpec[]; known: Known };

const remarkFields: FieldSpec[] = [
  { as: "checks", name: "remarks", label: "Loại góp ý", options: linesOf(REMARK) },
];
const remarkSchema = z.object({ remarks: someOf(REMARKS, "Chọn trong danh sách.") });

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
 * Reads the extra fields of a posted step: what is written besides the event, in its transaction, or the form again.
 * A form without these fields at all (another page, an older one) changes nothing.
 */
export async function readExtras(
  db: DbOrTx,
  item: StoredItem,
  action: string,
  form: FormData,
  staffId: number,
  now: Date,
): Promise<{ also?: Also; reply?: FormReply }> {
  if (action === "assess" && form.has("points")) {
    const submission = parseWithZod(form, {
      schema: matterSchema(await procedureChoices(db, item.procedureCode)),
    });
    if (submission.status !== "success") return { reply: replyOf(submission) };
    const { points, articles, procedure } = submission.value;
    return {
      also: (tx) =>
        recordMatter(tx, item.id, { points, articles, procedureCode: procedure || null }, staffId, now),
    };
  }
  if (action === "sendBack" && form.has("remarks")) {
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
