import type { Actor } from "~/features/access/permissions";
import { readSessionToken } from "~/features/access/session-cookie.server";
import { cookie, readCookie } from "~/features/intake/cookies.server";
import { postingKeyFor } from "~/features/intake/posting.server";
import { proofOf } from "~/features/intake/receipt-proof.server";
import { seal, unseal } from "~/features/intake/sealed.server";
import { seesConfidential } from "~/features/workflow/reach.server";
import type { OnTheSpot } from "~/features/workflow/receive-feedback.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";

const NAME = "entered";
const MINUTES = 15;

/**
 * The cookie that carries the secret of what was just entered to the page that shows it, locked with the session: so
 * that a reload shows the slip again and enters nothing twice.
 */
export function savedCookie(request: Request, saved: { code: string; secret: string }): string {
  const value = seal(`${saved.code} ${saved.secret}`, readSessionToken(request) ?? "");
  return cookie(request, NAME, value, { path: paths.staff.entry(), maxAgeSeconds: MINUTES * 60 });
}

/** What this person just entered under a code, with the answer if it has one, unless it was found to be a denunciation since; without its secret when that was another one or too long ago. */
export async function savedEntry(request: Request, code: string, actor: Pick<Actor, "roles" | "staffId">) {
  const item = await db.feedback.findFirst({
    where: {
      referenceCode: code,
      events: { some: { type: "registered", actorId: actor.staffId } },
      ...(seesConfidential(actor) ? {} : { confidential: false }),
    },
    select: {
      id: true,
      referenceCode: true,
      title: true,
      receivedAt: true,
      dueOn: true,
      dueProvisional: true,
      registerNo: true,
      registerYear: true,
      receivingUnit: true,
      events: { where: { type: "resolved" }, orderBy: { seq: "desc" }, take: 1, select: { data: true } },
    },
  });
  if (!item) return null;
  const unit = await db.unit.findUnique({ where: { code: item.receivingUnit }, select: { name: true } });
  const opened = unseal(readCookie(request, NAME) ?? "", readSessionToken(request) ?? "");
  const [sealedCode, secret] = opened?.split(" ") ?? [];
  const { events, ...shown } = item;
  return {
    ...shown,
    answer: (events[0]?.data ?? null) as Pick<OnTheSpot, "outcome" | "reply"> | null,
    proof: await proofOf(db, item.id),
    posting: await postingKeyFor(db, item.id, actor.staffId),
    unitName: unit?.name ?? item.receivingUnit,
    secret: sealedCode === item.referenceCode && secret ? secret : null,
  };
}
