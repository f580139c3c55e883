import type { DbOrTx } from "~/platform/db.server";
import { knownOf } from "./choices.server";
import { completeDraft } from "./draft";
import type { Draft } from "./draft.server";
import { filesOfDraft } from "./draft-files.server";

/** Everything a complete draft will send, in words, for looking it over. Null while it is not complete. */
export async function reviewOf(db: DbOrTx, draft: Draft) {
  const whole = completeDraft(draft.answers);
  if (!whole) return null;
  const { subject, matter, contact } = whole;
  const { field, unit, procedure } = await knownOf(db, matter);
  const files = await filesOfDraft(db, draft.id);
  return {
    subject,
    matter,
    contact,
    files,
    names: {
      /** Null: not known. */
      field: field?.name ?? null,
      unit: unit?.name ?? null,
      procedure: procedure?.name ?? null,
    },
    /** Where there are no procedures to choose from, nobody was asked. */
    procedureAsked: procedure !== null || (await db.procedure.count()) > 0,
    /** Goes along with the form: what is sent is what was looked over. */
    seen: draft.updatedAt.toISOString(),
  };
}
export type Review = NonNullable<Awaited<ReturnType<typeof reviewOf>>>;
