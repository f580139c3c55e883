import type { ClientBase } from "pg";
import { phoneDigits } from "./phone";

/** Who sent an item, as a register tells it: any part may be missing. */
export type RegisterSender = {
  feedbackId: number;
  type: "PERSON" | "ORGANISATION";
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

/** Writes the senders of new items in one statement, inside the caller's transaction. */
export async function insertSenders(client: ClientBase, senders: readonly RegisterSender[]): Promise<void> {
  const rows = senders.map((s) => ({ ...s, phoneDigits: s.phone === null ? null : phoneDigits(s.phone) }));
  await client.query(
    `INSERT INTO sender (feedback_id, type, name, address, phone, email, phone_digits)
     SELECT "feedbackId", type, name, address, phone, email, "phoneDigits" FROM json_to_recordset($1::json) AS r
       ("feedbackId" int, type sender_type, name text, address text, phone text, email text, "phoneDigits" text)`,
    [JSON.stringify(rows)],
  );
}

/** The senders of items, for handing the register over as a whole: formats/register.md, export. */
export async function registerSendersOf(
  client: ClientBase,
  feedbackIds: readonly number[],
): Promise<Map<number, RegisterSender>> {
  const { rows } = await client.query<RegisterSender>(
    `SELECT feedback_id AS "feedbackId", type, name, address, phone, email
     FROM sender WHERE feedback_id = ANY($1::int[])`,
    [feedbackIds],
  );
  return new Map(rows.map((row) => [row.feedbackId, row]));
}
