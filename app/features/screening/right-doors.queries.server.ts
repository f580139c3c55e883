import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
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
  /** The same for English pages. */
  citationEn: string | null;
  /** False: shown as "cần xác nhận". */
  confirmed: boolean;
};

/** The doors that are open on a local date for what was rejected for a reason, in the order the province set. */
export function rightDoors(db: DbOrTx, reason: RejectionReason, on: LocalDate): Promise<Door[]> {
  const day = toDbDate(on);
  return db.rightDoor.findMany({
    where: { reason, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { reason: true, position: true, validFrom: true, validTo: true, version: true },
  });
}
