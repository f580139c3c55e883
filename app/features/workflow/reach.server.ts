import { type DbOrTx, Prisma } from "~/platform/db.server";
import {
  type Actor,
  KNOW_DENUNCIATIONS,
  mayDo,
  type Permission,
  reaches,
  scopeOf,
} from "../access/permissions";
import { type StoredItem, stateOf, withNamesakes } from "./item.server";
import { isNamed, namedWhere } from "./officials";
import { parseReferenceCode } from "./reference-code";
import { REFUSALS } from "./refusals";

/** Items that turned out to be denunciations (R7) exist only for the provincial focal and the leaders. */
export const seesConfidential = (actor: Pick<Actor, "roles">): boolean =>
  actor.roles.some(({ role }) => KNOW_DENUNCIATIONS.includes(role));

/** A unit that is only asked for an opinion answers nobody, and so learns no names (law.md L38). */
const helpersReach = (permission: Permission): boolean =>
  permission !== "sender:read" && permission !== "secret:renew";

/**
 * What an actor may reach by a permission: items that a unit of theirs holds or received and, unless it is about the
 * sender, helps with.
 */
export function withinReach(actor: Pick<Actor, "roles">, permission: Permission): Prisma.FeedbackWhereInput {
  const units = scopeOf(actor, permission);
  return {
    ...(seesConfidential(actor) ? {} : { confidential: false }),
    ...(units !== "ALL" && {
      OR: [
        { holder: { in: units } },
        { receivingUnit: { in: units } },
        ...(helpersReach(permission) ? [{ coordinatingUnits: { some: { unit: { in: units } } } }] : []),
      ],
    }),
  };
}

/** Of some codes those of denunciations that the actor may not know of: they stand in no list, letter or history. */
export async function hiddenCodes(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0 || seesConfidential(actor)) return new Set();
  const rows = await db.feedback.findMany({
    where: { referenceCode: { in: [...new Set(codes)] }, confidential: true },
    select: { referenceCode: true },
  });
  return new Set(rows.map(({ referenceCode }) => referenceCode));
}

/** The same as a condition on `feedback f`, for hand-written queries. */
export function reachSql(actor: Pick<Actor, "roles">, permission: Permission): Prisma.Sql {
  const units = scopeOf(actor, permission);
  const open = seesConfidential(actor) ? Prisma.sql`TRUE` : Prisma.sql`NOT f.confidential`;
  if (units === "ALL") return open;
  const own = Prisma.sql`f.holder = ANY(${units}) OR f.receiving_unit = ANY(${units})`;
  if (!helpersReach(permission)) return Prisma.sql`${open} AND (${own})`;
  return Prisma.sql`${open} AND (${own} OR EXISTS (
    SELECT FROM coordinating_unit c WHERE c.feedback_id = f.id AND c.unit = ANY(${units})))`;
}

/** True when who sent the item may be opened by the actor: the same rule as itemWithinReach() holds for `sender:read`. */
export const mayLearnSender = (
  actor: Pick<Actor, "roles"> & { staffId?: number },
  item: StoredItem,
): boolean =>
  mayDo(actor, "sender:read") &&
  (reaches(actor, "sender:read", item.holder) || reaches(actor, "sender:read", item.receivingUnit)) &&
  !isNamed(stateOf(item).officials, actor.staffId);

/** The number of an item that the actor reaches, by its code in any spelling; null for an unknown one and any other. */
export async function itemSeen(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  permission: Permission,
  code: string,
): Promise<number | null> {
  const item = await db.feedback.findFirst({
    where: { referenceCode: parseReferenceCode(code) ?? code, ...withinReach(actor, permission) },
    select: { id: true },
  });
  return item?.id ?? null;
}

/**
 * The item behind a code in an address, with its events. Throws a 404 Response for an unknown code and for items
 * beyond the actor's reach alike, so that nobody learns that one exists. To an official whom the item names every door is
 * 403; only the item's own page, which says so, lets them in (`named`: "MAY_READ").
 */
export async function itemWithinReach(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  permission: Permission,
  code: string | undefined,
  named: "BARRED" | "MAY_READ" = "BARRED",
): Promise<StoredItem> {
  const found =
    code === undefined
      ? null
      : await db.feedback.findFirst({
          where: { referenceCode: parseReferenceCode(code) ?? code, ...withinReach(actor, permission) },
          include: { events: { orderBy: { seq: "asc" } } },
        });
  if (!found) throw new Response(REFUSALS.NOT_FOUND.message, { status: REFUSALS.NOT_FOUND.status });
  const item = await withNamesakes(db, found);
  // Who is complained of neither acts nor learns who complained.
  const { officials } = stateOf(item);
  if ((named === "BARRED" || permission === "sender:read") && isNamed(officials, actor.staffId)) {
    const { message, status } = REFUSALS[namedWhere(officials, actor.staffId)];
    throw new Response(message, { status });
  }
  return item;
}
