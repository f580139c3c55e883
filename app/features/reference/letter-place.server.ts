import type { DbOrTx } from "~/platform/db.server";
import { loadSettings } from "./settings.server";

/** Head and place of a document: the place is the province's name without its kind, "Thượng Đức, ngày …". */
export async function letterPlace(db: DbOrTx): Promise<{ peopleCommittee: string; place: string }> {
  const { peopleCommittee, provinceName } = await loadSettings(db);
  return { peopleCommittee, place: provinceName.replace(/^(tỉnh|thành phố)\s+/i, "") };
}
