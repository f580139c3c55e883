import type { DbOrTx, Tx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { staysIn } from "../access/works-in.server";
import { type Choice, peopleOf } from "../workflow/choices.queries.server";
import { type StoredItem, stateOf } from "../workflow/item.server";
import { isNamed } from "../workflow/officials";
import type { UnfitOwner } from "./check";
import { ownersIn, type ReplyParts } from "./sheet";

/**
 * Who can own a promise of an item's answer on a day: whoever works in the unit that holds it and is not named by it
 * (decision 0059); and of the owners that a draft names those who cannot any more, each with the reason. A draft lies
 * for days, and people leave meanwhile.
 */
export async function ownersOf(
  db: DbOrTx,
  item: StoredItem,
  draft: ReplyParts | null,
  today: LocalDate,
): Promise<{ people: Choice[]; unfit: UnfitOwner[] }> {
  const { officials } = stateOf(item);
  const workers = await peopleOf(db, item.holder, today);
  const people = workers.filter(({ value }) => !isNamed(officials, Number(value)));
  const gone = ownersIn(draft?.followUp ?? null).flatMap(({ ownerId }) =>
    ownerId === null || people.some(({ value }) => value === String(ownerId)) ? [] : [ownerId],
  );
  if (gone.length === 0) return { people, unfit: [] };
  const accounts = await db.staff.findMany({
    where: { id: { in: gone } },
    select: { id: true, name: true, disabledAt: true },
  });
  const why = ({ id, disabledAt }: { id: number; disabledAt: Date | null }) =>
    isNamed(officials, id)
      ? "phản ánh nêu tên người này"
      : disabledAt
        ? "tài khoản của người này đã bị vô hiệu hóa"
        : "người này không còn làm việc ở đơn vị";
  return {
    people,
    unfit: accounts.map((account) => ({ id: account.id, name: account.name, why: why(account) })),
  };
}

/** Thrown in the transaction of an approval, which it undoes: an owner of a promise has left since the form was read. */
export class OwnerGone extends Error {}

/** Throws OwnerGone unless whoever is to keep the promises of an answer works in its unit when they are made. */
export async function holdOwners(
  tx: Tx,
  followUp: ReplyParts["followUp"],
  unit: string,
  today: LocalDate,
): Promise<void> {
  for (const { ownerId } of ownersIn(followUp))
    if (ownerId !== null && !(await staysIn(tx, ownerId, unit, today))) throw new OwnerGone();
}
