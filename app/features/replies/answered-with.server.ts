import { Prisma } from "~/platform/db.server";

/** The event by which an item was answered together with the answer that a promise (`made`) was given in. */
export const ANSWERED_WITH = (item: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT FROM feedback_event theirs
    JOIN feedback_event own ON own.feedback_id = ${item} AND own.type = 'resolved' AND own.at = theirs.at
   WHERE theirs.feedback_id = made.feedback_id AND theirs.seq = made.event_seq`;
