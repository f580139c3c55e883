import type { DbOrTx } from "~/platform/db.server";
import { isStanding, type ReportStatus } from "../periods/report-flow";
import { endOf } from "./report-history";

/**
 * Which closings of a report mean something: `accepted` counts above, `standing` is what the unit itself closed last. While
 * a supplement is being made again, cancelled or sent back, what it adds to stands.
 */
export type ReportStanding = {
  reportId: number;
  unit: string;
  status: ReportStatus;
  accepted: number | null;
  standing: number | null;
  /** The number of the supplement under way, also while its closing is cancelled or sent back to be made again. */
  supplement: number | null;
  /** When the report itself was handed in, supplements apart. */
  handedInAt: Date | null;
};

/** What report-history.ts reads of a report. */
export const STEPS_OF = {
  events: { orderBy: { seq: "asc" }, select: { action: true, toStatus: true, at: true } },
} as const;

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
      ...STEPS_OF,
      closings: { select: { id: true, number: true, supplement: true }, orderBy: { number: "asc" } },
    },
  });
  return reports.map(({ id, unit, status, closingId, events, closings }) => {
    const { accepted, current, handedIn, supplement } = endOf(events);
    const numbered = (number: number | null) => closings.find((each) => each.number === number) ?? null;
    return {
      reportId: id,
      unit,
      status,
      accepted: numbered(accepted)?.id ?? null,
      standing: isStanding(status) ? closingId : (numbered(supplement?.current ?? null)?.id ?? null),
      supplement: supplement && (numbered(current)?.supplement ?? null),
      handedInAt: handedIn === null ? null : (events[handedIn]?.at ?? null),
    };
  });
}
