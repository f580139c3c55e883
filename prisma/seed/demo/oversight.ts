import { editStaff } from "../../../app/features/access/edit-staff.server";
import { findStaff } from "../../../app/features/access/staff.queries.server";
import { noteSenderSearch } from "../../../app/features/senders/find-by-sender.server";
import { senderFor } from "../../../app/features/senders/sender.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import type { WorkCalendar } from "../../../app/shared/calendar";
import type { Cast } from "./cast";
import { officeHoursLater } from "./office-hours";
import { FOCAL_OFFICE } from "./units";

const DAY = 86_400_000;

/** What the log of identities has to tell: looks at senders, searches by a caller's number and name, a role that was added. */
export async function oversightDemo(
  db: PrismaClient,
  { cast, calendar, now }: { cast: Cast; calendar: WorkCalendar; now: Date },
): Promise<void> {
  const at = (daysAgo: number, hours: number) =>
    officeHoursLater(new Date(now.getTime() - daysAgo * DAY), hours, calendar);
  const items = await db.feedback.findMany({
    where: { confidential: false, receivedAt: { lt: at(9, 0) } },
    orderBy: { receivedAt: "desc" },
    select: { id: true, holder: true },
    take: 6,
  });
  for (const [i, { id, holder }] of items.entries())
    await senderFor(db, cast.workerOf(holder), id, "VIEW", at(8 - i, 1 + (i % 3)));
  const office = cast.officerOf(FOCAL_OFFICE);
  await noteSenderSearch(db, office, "0905 118 224", at(5, 2));
  await noteSenderSearch(db, office, "Trần Văn Thắng", at(3, 1));

  const administrator = await db.staff.findFirst({ where: { roles: { some: { role: "ADMINISTRATOR" } } } });
  const colleague = await findStaff(db, cast.workerOf(FOCAL_OFFICE).staffId);
  if (!administrator || !colleague) throw new Error("The cast is not complete");
  const { id: staffId, name, unit, version: seen } = colleague;
  const roles = [...colleague.roles, { role: "COUNTER" as const, unit }];
  const edited = await editStaff(db, { staffId, by: administrator.id, seen, name, unit, roles }, at(6, 1));
  if (!edited.ok) throw new Error(edited.reason);
}
