import type { PrismaClient } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { type UrgingLetterView, urgingLetter } from "./urging.queries.server";

/** The letter behind a number in an address. Throws 404 for none and for one that is not for the actor. */
export async function urgingLetterAt(
  db: PrismaClient,
  actor: Actor,
  id: string | undefined,
): Promise<UrgingLetterView> {
  const letter = /^[1-9]\d{0,8}$/.test(id ?? "") ? await urgingLetter(db, actor, Number(id)) : null;
  if (!letter) throw new Response("Không có phiếu đôn đốc này trong phạm vi của bạn.", { status: 404 });
  return letter;
}
