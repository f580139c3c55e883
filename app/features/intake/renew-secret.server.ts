import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome } from "~/shared/outcome";
import { enqueueNewSecret } from "../notifications/enqueue-notices.server";
import { type Acting, advanceFeedback } from "../workflow/advance-feedback.server";
import { drawSecret } from "../workflow/reference-code.server";
import type { ActionRefusal } from "../workflow/refusals";
import { giveSecret } from "./secrets.server";

/**
 * Gives an item a new lookup secret. The old one, and every page it opened, goes on working until the new one is first
 * used: a mail that never arrives locks nobody out. By MAIL it goes to the address on file, in the same transaction; by
 * STAFF it is answered, to be read out to a sender who has only a phone. Either way the history says so. Refuses what
 * advanceFeedback() refuses.
 */
export async function renewSecret(
  db: PrismaClient,
  { referenceCode, acting, way }: { referenceCode: string; acting: Acting; way: "MAIL" | "STAFF" },
  now: Date,
): Promise<Outcome<{ secret: string }, ActionRefusal>> {
  const secret = drawSecret();
  const result = await advanceFeedback(
    db,
    { referenceCode, action: "renewSecret", event: { type: "secret_renewed", way }, acting },
    now,
    async (tx, item) => {
      await giveSecret(tx, item.id, secret);
      if (way === "MAIL") await enqueueNewSecret(tx, item, secret, now);
    },
  );
  return result.ok ? done({ secret }) : result;
}
