import type { DbOrTx } from "~/platform/db.server";

/** Anything that JSON can say; what a closing freezes beside the counted form. */
export type FrozenValue =
  | string
  | number
  | boolean
  | null
  | readonly FrozenValue[]
  | { readonly [key: string]: FrozenValue };

/**
 * The typed sections of a report as they stand when it is closed: closing/close-report.server calls this in its
 * transaction and keeps the answer in the closing's content, under its hash. Null: nothing was typed.
 */
export async function frozenSections(_db: DbOrTx, _reportId: number): Promise<FrozenValue> {
  return null;
}
