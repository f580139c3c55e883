import { Prisma } from "./db.server";

/** The local day of an instant inside a statement: what `localDateOf` is outside of one. */
export const localDay = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
