import type { DbOrTx } from "~/platform/db.server";
import type { RejectionReason } from "../workflow/events";

/** Where to go instead, with everything somebody needs to get there. */
export type Door = {
  id: number;
  name: string;
  address: string | null;
  phone: string | null;
  /** https://… or a path of this site. */
  link: string | null;
  hours: string | null;
  citation: string | null;
  /** False: shown as "cần xác nhận". */
  confirmed: boolean;
};

/** The doors that are open for what was rejected for a reason, in the order the province set. */
export function rightDoors(db: DbOrTx, reason: RejectionReason): Promise<Door[]> {
  return db.rightDoor.findMany({
    where: { reason },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { reason: true, position: true },
  });
}
