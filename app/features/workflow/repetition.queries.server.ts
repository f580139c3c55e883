import type { DbOrTx } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import type { About } from "./action-forms/form-kit";
import type { StoredItem } from "./item.server";
import { withinReach } from "./reach.server";
import { parseReferenceCode } from "./reference-code";
import type { Status } from "./states";

/** Another item of the same matter. */
export type Related = { code: string; title: string; status: Status };

const SHOWN = { referenceCode: true, title: true, status: true } as const;
const shown = (row: { referenceCode: string; title: string; status: Status }): Related => ({
  ...{ code: row.referenceCode, title: row.title, status: row.status },
});

/** The item whose code an officer typed as the first of the same matter, as far as they may know of it. */
export async function firstItemOf(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  item: StoredItem,
  typed: unknown,
): Promise<About["firstItem"]> {
  if (typeof typed !== "string" || typed.trim() === "") return undefined;
  const code = parseReferenceCode(typed);
  if (code === item.referenceCode) return "ITSELF";
  const first =
    code &&
    (await db.feedback.findFirst({
      where: { referenceCode: code, ...withinReach(actor, "feedback:read") },
      select: SHOWN,
    }));
  return first ? { code: first.referenceCode } : "UNKNOWN";
}

/** The item whose code an officer typed as the lead to merge into, as far as they may know of it. */
export async function leadItemOf(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  item: StoredItem,
  typed: unknown,
): Promise<About["leadItem"]> {
  const found = await firstItemOf(db, actor, item, typed);
  if (typeof found !== "object") return found;
  const { field, kind, countedKind } = await db.feedback.findUniqueOrThrow({
    where: { referenceCode: found.code },
    select: { field: true, kind: true, countedKind: true },
  });
  return { code: found.code, classification: { field, kind, countedKind } };
}

/**
 * What an item repeats, and what repeats it, as far as the actor may see those; `beyond` counts the others, of which
 * only the code of the first stands in the history.
 */
export async function repetitionsOf(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  { id, repeatOf }: Pick<StoredItem, "id" | "repeatOf">,
): Promise<{ first: Related | null; repetitions: Related[]; beyond: number }> {
  const reach = withinReach(actor, "feedback:read");
  const [first, repetitions, all] = await Promise.all([
    repeatOf === null ? null : db.feedback.findFirst({ where: { id: repeatOf, ...reach }, select: SHOWN }),
    db.feedback.findMany({
      where: { repeatOf: id, ...reach },
      select: SHOWN,
      orderBy: { id: "asc" },
      take: 100,
    }),
    db.feedback.count({ where: { repeatOf: id } }),
  ]);
  return {
    first: first && shown(first),
    repetitions: repetitions.map(shown),
    beyond: all - repetitions.length,
  };
}
