import { storeAllPairs } from "../../app/features/similar/store-pairs.server";
import { paths } from "../../app/paths";
import type { Database } from "../../app/platform/db.server";
import type { Page } from "./visits";

/** The page of what is like an item, once the background job has read the texts of the register. */
export async function similarPages({ pool }: Pick<Database, "pool">, referenceCode: string): Promise<Page[]> {
  await storeAllPairs(pool);
  return [{ name: "Phản ánh tương tự", path: paths.staff.similar(referenceCode), as: "staff" }];
}
