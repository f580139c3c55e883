import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { unitAtWork } from "../reference/unit-at-work.server";
import { type Asked, decidedBy, type StoredItem, stateOf } from "./item.server";
import { namedIn } from "./officials";

/**
 * Whether others are left to decide what one person may not decide alone (decision 0050), so that no item is ever without
 * anybody: living accounts with the right whom the item does not name. Asks nothing for items of which it is no question.
 */
export async function eyesLeft(
  db: DbOrTx,
  item: StoredItem,
  staffId: number | undefined,
  today: LocalDate,
): Promise<Pick<Asked, "alone" | "leaderless">> {
  if (!item.confidential && item.attention !== "REJECTION_CONTESTED") return {};
  const named = namedIn(stateOf(item).officials);
  const living = { disabledAt: null };
  const leaders = await db.staff.count({
    where: { ...living, id: { notIn: named }, roles: { some: { role: "LEADER" } } },
  });
  const { rejectedBy, proposedBy } = decidedBy(item);
  const decided = [rejectedBy, proposedBy].flatMap((id) => id ?? []);
  const leaderless = item.confidential && leaders === 0;
  if (staffId === undefined || !decided.includes(staffId)) return { leaderless };
  const besides = item.confidential
    ? { role: "PROVINCIAL_FOCAL" as const }
    : { role: "AGENCY_HEAD" as const, unit: await unitAtWork(db, item.holder, today) };
  const others = await db.staff.count({
    where: {
      ...living,
      id: { notIn: [...named, ...decided] },
      roles: { some: { OR: [{ role: "LEADER" }, besides] } },
    },
  });
  return { leaderless, alone: others === 0 };
}
