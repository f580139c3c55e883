import type { DbOrTx } from "~/platform/db.server";
import { isStanding, type ReportStatus } from "../periods/report-flow";
import { acceptedNumber, supplementBegunIn } from "./accepted-closing";

/** Which closings of a report mean something: `accepted` counts above, `standing` is what the unit itself closed last. */
export type ReportStanding = {
  reportId: number;
  unit: string;
  status: ReportStatus;
  accepted: number | null;
  standing: number | null;
  /** The number of the supplement that is being drawn up, also while its closing is cancelled to be made again. */
  supplement: number | null;
};

/** The closings that mean something for a period, of all units or of those named; the newest report first. */
export async function loadStandings(
  db: DbOrTx,
  period: string,
  units?: readonly string[],
): Promise<ReportStanding[]> {
  const reports = await db.report.findMany({
    where: { period, ...(units ? { unit: { in: [...units] } } : {}) },
    orderBy: { id: "desc" },
    select: {
      ...{ id: true, unit: true, status: true, closingId: true },
      events: { orderBy: { seq: "asc" }, select: { action: true, toStatus: true } },
      closings: { select: { id: true, number: true, supplement: true }, orderBy: { number: "asc" } },
    },
  });
  return reports.map(({ id, unit, status, closingId, events, closings }) => {
    const number = acceptedNumber(events);
    return {
      reportId: id,
      unit,
      status,
      accepted: closings.find((each) => each.number === number)?.id ?? null,
      standing: isStanding(status) ? closingId : null,
      supplement: supplementBegunIn(events) === null ? null : (closings.at(-1)?.supplement ?? null),
    };
  });
}
