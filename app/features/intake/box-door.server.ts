import type { PrismaClient } from "~/platform/db.server";
import { recordNumber } from "~/shared/record-number";
import { type Actor, scopeOf } from "../access/permissions";
import { seesConfidential } from "../workflow/reach.server";
import { type BoxSession, boxSession } from "./box-session.server";

/** The minutes behind a number in an address. Throws 404 for none and for those of a unit out of the actor's reach. */
export async function boxDoor(db: PrismaClient, actor: Actor, id: string | undefined): Promise<BoxSession> {
  const number = recordNumber(id);
  const session = number
    ? await boxSession(db, number, scopeOf(actor, "entry:create"), seesConfidential(actor))
    : null;
  if (!session) throw new Response("Không có biên bản này trong phạm vi của bạn.", { status: 404 });
  return session;
}
