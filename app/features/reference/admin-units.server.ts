import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import { OPEN_STATUSES } from "~/features/workflow/states";
import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { addDays, dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { mergeSettings } from "./settings";

/** What an administrator may change of a unit. Level and place in the tree come with its founding. */
export type UnitEdit = {
  name: string;
  validFrom: LocalDate;
  /** Last valid day; null while it exists. */
  validTo: LocalDate | null;
  successor: string | null;
  address: string;
  phone: string;
  email: string;
  website: string;
  hours: string;
};

/** A unit for its page, or null; `version` goes with the form and comes back as `seen`. */
export async function findUnit(db: DbOrTx, code: string) {
  const unit = await db.unit.findUnique({
    where: { code },
    include: { parentUnit: { select: { name: true } } },
  });
  if (!unit) return null;
  const edit: UnitEdit = {
    name: unit.name,
    validFrom: dateOf(unit.validFrom),
    validTo: unit.validTo && dateOf(unit.validTo),
    successor: unit.successor,
    address: unit.address ?? "",
    phone: unit.phone ?? "",
    email: unit.email ?? "",
    website: unit.website ?? "",
    hours: unit.hours ?? "",
  };
  const openItems = await db.feedback.count({ where: { holder: code, status: { in: [...OPEN_STATUSES] } } });
  const parentName = unit.parentUnit?.name ?? null;
  return { code, level: unit.level, parentName, openItems, edit, version: fingerprint(Object.entries(edit)) };
}

export type UnitRefusal =
  | "NOT_FOUND"
  | "CHANGED_MEANWHILE"
  | "ENDS_BEFORE_IT_BEGINS"
  | "SUCCESSOR_WITHOUT_END"
  | "UNKNOWN_SUCCESSOR"
  | "SUCCESSOR_GOES_IN_A_CIRCLE"
  | "SUCCESSOR_NOT_VALID_THEN"
  | "HOLDS_ITEMS"
  | "IS_FOCAL_UNIT"
  | "BEGINS_AFTER_ITS_WORK"
  | "IS_AT_WORK"
  | "LEAVES_A_GAP";

/**
 * Changes name, contact block, validity and successor. Refused, besides a colleague's earlier change: an end before
 * the beginning; a successor without an end, unknown, not valid on the day after, or leading back to the unit; an end
 * without a successor while the unit holds open items or was given any later (counting.md §4, formats/register.md);
 * the end of the unit that receives for the province; and a later first day as startProblem() says.
 */
export async function saveUnit(
  db: PrismaClient,
  { code, edit, seen, by }: { code: string; edit: UnitEdit; seen: string; by: number },
  now: Date,
): Promise<Outcome<true, UnitRefusal>> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('units'))`;
    const before = await findUnit(tx, code);
    if (!before) return refused("NOT_FOUND");
    if (before.version !== seen) return refused("CHANGED_MEANWHILE");
    const problem =
      (await startProblem(tx, code, before.edit.validFrom, edit.validFrom, localDateOf(now))) ??
      (await endProblem(tx, code, edit));
    if (problem) return refused(problem);
    const { address, phone, email, website, hours } = edit;
    await tx.unit.update({
      where: { code },
      data: {
        name: edit.name,
        validFrom: toDbDate(edit.validFrom),
        validTo: edit.validTo && toDbDate(edit.validTo),
        successor: edit.successor,
        address: address || null,
        phone: phone || null,
        email: email || null,
        website: website || null,
        hours: hours || null,
      },
    });
    await audit(
      tx,
      { by, action: "unit.edit", subject: `unit:${code}`, before: before.edit, after: edit },
      now,
    );
    return done(true);
  });
}

/**
 * A later first day may not leave out what the unit did already, put a unit that works today into the future, or part it
 * from the unit it takes over from: items would belong to no unit on those days.
 */
async function startProblem(
  tx: Tx,
  code: string,
  before: LocalDate,
  from: LocalDate,
  today: LocalDate,
): Promise<UnitRefusal | null> {
  if (from <= before) return null;
  const day = toDbDate(from);
  const held = await tx.standing.count({ where: { unit: code, fromOn: { lt: day } } });
  const received = await tx.feedback.count({ where: { receivingUnit: code, receivedOn: { lt: day } } });
  if (held + received > 0) return "BEGINS_AFTER_ITS_WORK";
  if (from > today && before <= today) {
    const people = await tx.staff.count({ where: { unit: code, disabledAt: null } });
    const focal = await tx.setting.findUnique({ where: { key: "focalUnit" } });
    if (people > 0 || mergeSettings({ focalUnit: focal?.value }).focalUnit === code) return "IS_AT_WORK";
  }
  const gap = await tx.unit.count({
    where: { successor: code, validTo: { lt: toDbDate(addDays(from, -1)) } },
  });
  return gap > 0 ? "LEAVES_A_GAP" : null;
}

async function endProblem(tx: Tx, code: string, edit: UnitEdit): Promise<UnitRefusal | null> {
  const { validFrom, validTo, successor } = edit;
  if (validTo === null) return successor === null ? null : "SUCCESSOR_WITHOUT_END";
  if (validTo < validFrom) return "ENDS_BEFORE_IT_BEGINS";
  const focal = await tx.setting.findUnique({ where: { key: "focalUnit" } });
  if (mergeSettings({ focalUnit: focal?.value }).focalUnit === code) return "IS_FOCAL_UNIT";
  if (successor !== null) return successorProblem(tx, code, successor, addDays(validTo, 1));
  const open = await tx.feedback.count({ where: { holder: code, status: { in: [...OPEN_STATUSES] } } });
  const later = await tx.standing.count({ where: { unit: code, fromOn: { gt: toDbDate(validTo) } } });
  return open + later > 0 ? "HOLDS_ITEMS" : null;
}

async function successorProblem(
  tx: Tx,
  code: string,
  successor: string,
  from: LocalDate,
): Promise<UnitRefusal | null> {
  const first = await tx.unit.findUnique({ where: { code: successor } });
  if (!first) return "UNKNOWN_SUCCESSOR";
  for (let unit: typeof first | null = first, steps = 0; unit && steps < 100; steps += 1) {
    if (unit.code === code) return "SUCCESSOR_GOES_IN_A_CIRCLE";
    unit = unit.successor ? await tx.unit.findUnique({ where: { code: unit.successor } }) : null;
  }
  const valid = dateOf(first.validFrom) <= from && (first.validTo === null || dateOf(first.validTo) >= from);
  return valid ? null : "SUCCESSOR_NOT_VALID_THEN";
}
