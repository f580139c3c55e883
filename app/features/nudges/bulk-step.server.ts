import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import type { Actor, Grant } from "../access/permissions";
import { blanksLeft } from "../publication/leftovers";
import type { PublicTexts } from "../publication/public-texts";
import { leftoversFor } from "../publication/publication-room.server";
import { publishFeedback } from "../publication/publish-feedback.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import { type Also, advanceFeedback } from "../workflow/advance-feedback.server";
import { belowHolder } from "../workflow/assignable.server";
import { decide } from "../workflow/decide";
import { factsOf, loadItem, type StoredItem, stateOf, withNamesakes } from "../workflow/item.server";
import { seesConfidential } from "../workflow/reach.server";
import { isReroute } from "../workflow/routing-rule";
import { BULK, type BulkIntent, type BulkKind, type BulkRefusal } from "./bulk";

/** Who does a run: an account with the roles it had when the run was confirmed. */
export type BulkActor = Pick<Actor, "staffId" | "name" | "email" | "unit"> & { roles: Grant[] };

/** One item of a run, as the person saw it. */
export type BulkTarget = { code: string; version: number; texts: PublicTexts | null };

/** The party for one item. An administrator hands over work wherever it lies; no other step is open to one. */
const partyOf = (actor: BulkActor, holder: string) => ({
  submitter: false as const,
  roles: actor.roles.map((grant) => (grant.role === "ADMINISTRATOR" ? { ...grant, unit: holder } : grant)),
  staffId: actor.staffId,
  unit: actor.unit,
});

/** Why an item cannot take the step of a run now; null when it can. The same for the preview and for the deed. */
export async function bulkRefusal(
  db: DbOrTx,
  { kind, intent, actor }: { kind: BulkKind; intent: BulkIntent; actor: BulkActor },
  stored: StoredItem,
  today: LocalDate,
): Promise<BulkRefusal | null> {
  // Items of a list are read without the accounts that bear a name typed as complained of (decision 0059).
  const item = stored.namesakes ? stored : await withNamesakes(db, stored);
  if (item.confidential && !seesConfidential(actor)) return "NOT_FOUND";
  const below = BULK[kind].action === "assign" ? await belowHolder(db, item, today) : [];
  const facts = factsOf(stateOf(item), item.confidential, { below });
  const decision = decide(
    facts,
    BULK[kind].action,
    partyOf(actor, item.holder),
    { unit: intent.unit, to: intent.to },
    today,
  );
  if (!decision.ok) return decision.reason;
  if (kind === "ASSIGN" && intent.unit && isReroute(facts, intent.unit) && !intent.instruction)
    return "REROUTE_NEEDS_REASON";
  if (BULK[kind].action !== "hand") return null;
  if (kind === "HAND_OVER" && item.handlerId !== intent.from) return "CHANGED_MEANWHILE";
  if (intent.to === undefined) return null;
  if (intent.to === item.handlerId) return "ALREADY_THEIRS";
  if (intent.to === null) return null;
  const works = await db.staffRole.count({
    where: {
      staffId: intent.to,
      unit: await unitAtWork(db, item.holder, today),
      staff: { disabledAt: null },
    },
  });
  return works > 0 ? null : "OTHER_UNIT";
}

/** Takes the step for one item in a transaction of its own; `also` writes down in the same that it was done. */
export async function takeBulkStep(
  db: PrismaClient,
  run: { kind: BulkKind; intent: BulkIntent; actor: BulkActor },
  target: BulkTarget,
  now: Date,
  also: Also,
): Promise<BulkRefusal | null> {
  const { kind, intent, actor } = run;
  const item = await loadItem(db, target.code);
  if (!item) return "NOT_FOUND";
  if (item.version !== target.version) return "CHANGED_MEANWHILE";
  const refusal = await bulkRefusal(db, run, item, localDateOf(now));
  if (refusal) return refusal;
  const which = { referenceCode: target.code, version: target.version, acting: partyOf(actor, item.holder) };
  if (kind === "PUBLISH") {
    const texts = target.texts;
    if (!texts) return "NOT_POSSIBLE_NOW";
    const { errors } = await leftoversFor(db, actor, item, texts, now);
    if (Object.keys(errors).length > 0) return "STILL_PERSONAL";
    if (Object.keys(blanksLeft(texts)).length > 0) return "BLANK_LEFT";
    return reasonOf(await publishFeedback(db, { ...which, texts }, now, also));
  }
  if (kind === "ASSIGN") {
    if (!intent.unit) return "NOT_POSSIBLE_NOW";
    const event = { type: "assigned" as const, unit: intent.unit, instruction: intent.instruction };
    return reasonOf(await advanceFeedback(db, { ...which, action: "assign", event }, now, also));
  }
  const event = {
    type: "handed" as const,
    to: intent.to ?? null,
    name: intent.toName ?? "",
    ...(intent.note && { note: intent.note }),
  };
  return reasonOf(await advanceFeedback(db, { ...which, action: "hand", event }, now, also));
}

const reasonOf = (outcome: Awaited<ReturnType<typeof advanceFeedback>>): BulkRefusal | null =>
  outcome.ok ? null : outcome.reason;
