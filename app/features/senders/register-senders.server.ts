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
  const column = <T>(of: (sender: RegisterSender) => T): T[] => senders.map(of);
  await client.query({
    name: "pakn import of senders",
    text: `INSERT INTO sender (feedback_id, type, name, address, phone, email, phone_digits) SELECT * FROM
      unnest($1::int[], $2::sender_type[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    values: [
      column(({ feedbackId }) => feedbackId),
      column(({ type }) => type),
      column(({ name }) => name),
      column(({ address }) => address),
      column(({ phone }) => phone),
      column(({ email }) => email),
      column(({ phone }) => (phone === null ? null : phoneDigits(phone))),
    ],
  });
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
