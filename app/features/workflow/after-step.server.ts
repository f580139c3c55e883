import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import type { Action } from "./actions";
import { withinReach } from "./reach.server";

/** Where an actor goes after a step: back to the item, or to the queue when the step took it out of their reach. */
export async function afterStep(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  code: string,
  action: Action,
): Promise<string> {
  const reachable = await db.feedback.count({
    where: { referenceCode: code, ...withinReach(actor, "feedback:read") },
  });
  return reachable > 0
    ? `${paths.staff.feedback(code)}?${new URLSearchParams({ done: action })}`
    : paths.staff.queue({ left: code, done: action });
}
