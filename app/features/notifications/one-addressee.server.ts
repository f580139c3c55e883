import type { DbOrTx } from "~/platform/db.server";
import { sameSender } from "../senders/same-sender.server";

/** Whether what is told about two items goes to one person, for rooms that may not learn who that is. */
export const goToOnePerson = (db: DbOrTx, one: number, other: number): Promise<boolean> =>
  sameSender(db, one, other);
