import type { PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { findBySender, noteSenderSearch } from "../senders/find-by-sender.server";
import { isPhone } from "../senders/phone";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { itemSeen, withinReach } from "../workflow/reach.server";
import { parseReferenceCode } from "../workflow/reference-code";

/** More items than anybody has sent; who has more names one by its code. */
const AT_MOST = 50;

/** What the list of a caller's items tells of each: enough to ask which one is meant, and nothing of what it is about. */
export type CallersItem = { code: string; receivedOn: LocalDate };

/**
 * Where somebody on the phone who lost the secret is to be looked for, by what they say: the code of an item within the
 * actor's reach, or the number of the noted search for that phone number, which stays out of addresses and is logged
 * (law.md L38). UNREADABLE for what is neither code nor phone number, names included: a name proves nothing on the phone.
 */
export async function lookForCaller(
  db: PrismaClient,
  actor: Actor,
  said: string,
  now: Date,
): Promise<{ code: string } | { looked: number } | "UNREADABLE" | "NOT_FOUND"> {
  const code = parseReferenceCode(said);
  if (code) return (await itemSeen(db, actor, "secret:renew", code)) === null ? "NOT_FOUND" : { code };
  return isPhone(said) ? { looked: await noteSenderSearch(db, actor, said, now) } : "UNREADABLE";
}

/**
 * The items that a noted search for a phone number finds within the actor's reach, newest first; none that names the actor
 * (decision 0059). Null when the search is gone, somebody else's, or was for a name.
 */
export async function callersItems(
  db: PrismaClient,
  actor: Actor,
  looked: number,
  now: Date,
): Promise<CallersItem[] | null> {
  const search = await findBySender(db, actor, looked, now);
  if (!search || !isPhone(search.words)) return null;
  const items = await db.feedback.findMany({
    where: { id: { in: search.ids }, AND: withinReach(actor, "secret:renew") },
    select: { id: true, referenceCode: true, receivedOn: true },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: AT_MOST,
  });
  const keptAway = await whoIsKeptAway(
    db,
    items.map(({ id }) => id),
  );
  return items
    .filter(({ id }) => !keptAway(id, actor.staffId))
    .map(({ referenceCode, receivedOn }) => ({ code: referenceCode, receivedOn: dateOf(receivedOn) }));
}
