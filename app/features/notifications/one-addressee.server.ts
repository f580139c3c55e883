import type { DbOrTx } from "~/platform/db.server";
import { compareSenders, type SenderComparison } from "../senders/same-sender.server";

/** Whether what is told about two items goes to one person, for rooms that may not learn who that is. */
export const goToOnePerson = async (db: DbOrTx, one: number, other: number): Promise<boolean> =>
  (await compareSenders(db, one, [other])) === "SAME";

/** The same against the senders of several items, with what cannot be known told apart from what is known to differ. */
export const goesToOneOf = (db: DbOrTx, one: number, others: readonly number[]): Promise<SenderComparison> =>
  compareSenders(db, one, others);
