import { Prisma } from "~/platform/db.server";
import { OPEN_STATUSES } from "./states";

/**
 * That a `feedback f` is still open, for hand-written queries. The states stand in the text as constants: the planner must
 * see that they fit the partial indexes.
 */
export const IS_OPEN = Prisma.raw(`f.status IN (${OPEN_STATUSES.map((status) => `'${status}'`).join(", ")})`);
