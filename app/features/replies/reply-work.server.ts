import { parseWithZod } from "@conform-to/zod/v4";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { whileAway } from "~/platform/while-away.server";
import { headTitle } from "~/shared/head-title";
import { localDateOf } from "~/shared/local-date";
import { replyOf } from "~/ui/form-values";
import { delegationsOf, isHeadOf } from "../access/cover.server";
import type { Actor } from "../access/permissions";
import { othersWhoRead, sharedReply } from "../publication/shared-reply.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import { type NotTaken, notTaken, stepHead, stepRefusal, versionOf } from "../workflow/action-page.server";
import { advanceFeedback, EVENT_OF, overtaken } from "../workflow/advance-feedback.server";
import { eventsOf, type StoredItem, stateOf } from "../workflow/item.server";
import { isNamed } from "../workflow/officials";
import { adviceOf, checkReply, type Finding } from "./check";
import { composeReply } from "./compose";
import { pointsOf } from "./matter.server";
import { holdOwners, OwnerGone, ownersOf } from "./owners.server";
import { makePromise } from "./promises.server";
import { type FormContext, furtherMistakes, knownOf, replySchema } from "./reply-form";
import { partsOf, plainParts, type ReplyParts } from "./sheet";
import { isCommittee, signatureFor, waysToSign } from "./signature";
import { templatesFor } from "./templates.server";

export type ReplyStep = "draftReply" | "resolve";

/** The latest draft of the present run, with its parts where it was written with them; null before the first. */
async function latestDraft(
  db: DbOrTx,
  item: StoredItem,
): Promise<{ parts: ReplyParts; by: number | null; overrideReason: string | null } | null> {
  const index = item.events.findLastIndex(({ type }) => type === "reply_drafted");
  const row = item.events[index];
  const event = eventsOf(item)[index];
  if (!row || event?.type !== "reply_drafted") return null;
  const sheet = await db.replySheet.findUnique({
    where: { feedbackId_eventSeq: { feedbackId: item.id, eventSeq: row.seq } },
  });
  const parts = sheet ? partsOf(sheet.parts) : plainParts(event.outcome, event.reply, event.legalBasis);
  return { parts, by: row.actorId, overrideReason: sheet?.overrideReason ?? null };
}

async function contextOf(
  db: DbOrTx,
  item: StoredItem,
  draft: ReplyParts | null,
  now: Date,
): Promise<FormContext & { people: { value: string; label: string }[] }> {
  const open = stateOf(item).legs.filter(({ answeredOn }) => answeredOn === null);
  const [points, owners, units] = await Promise.all([
    pointsOf(db, item.id),
    ownersOf(db, item, draft, localDateOf(now)),
    db.unit.findMany({ where: { code: { in: open.map(({ unit }) => unit) } } }),
  ]);
  const awaited = open.map(({ unit, dueOn }) => ({
    unit: units.find(({ code }) => code === unit)?.name ?? unit,
    dueOn,
  }));
  return { points, ...owners, awaited, kind: item.kind, today: localDateOf(now) };
}

/** How the actor may sign for the unit that holds the item; the delegations among them. */
async function signing(db: DbOrTx, actor: Actor, item: StoredItem, now: Date) {
  // One that has ended signs nothing any more; who took over does.
  const code = await unitAtWork(db, item.holder, localDateOf(now));
  const unit = await db.unit.findUniqueOrThrow({ where: { code }, select: { level: true, name: true } });
  const { officials } = stateOf(item);
  const delegations = (await delegationsOf(db, actor.staffId, localDateOf(now))).filter(
    // What an official named in the item may not decide, nobody decides for them.
    ({ unit: of, principal }) => of === item.holder && !isNamed(officials, principal),
  );
  const committee = isCommittee(unit.level);
  const ways = waysToSign(isHeadOf(actor, item.holder), committee, delegations);
  return { delegations, ways, head: headTitle(unit.name) };
}

/** What the page of a draft or of its approval shows, with its HTTP status. `actor` bears the cover, if any. */
export async function replyPage(
  db: PrismaClient,
  actor: Actor,
  covered: Actor,
  item: StoredItem,
  step: ReplyStep,
  template: string | null,
  now: Date,
) {
  const { status, ...head } = stepHead(item, step, covered, now);
  const draft = await latestDraft(db, item);
  const context = await contextOf(db, item, draft?.parts ?? null, now);
  const templates = step === "draftReply" ? await templatesFor(db, item, now) : [];
  const chosen = templates.find(({ id }) => String(id) === template);
  const known = draft
    ? { ...knownOf(draft.parts, context.points), overrideReason: draft.overrideReason }
    : {};
  const { ways, head: title } = await signing(db, actor, item, now);
  return {
    status,
    data: {
      step,
      head,
      known: chosen ? { ...known, ...chosen.texts } : known,
      points: [...context.points],
      people: context.people,
      kind: item.kind,
      templates: templates.map(({ id, name, confirmed }) => ({ id, name, confirmed })),
      template: chosen ? { name: chosen.name, confirmed: chosen.confirmed } : null,
      ways: step === "resolve" ? ways : [],
      headTitle: title,
      ownDraft: step === "resolve" && coversOwnDraft(actor, item, draft?.by ?? null),
      others: await othersWhoRead(db, item),
      findings: firstFindings(step, draft?.parts ?? null, {
        ...context,
        shared: step === "resolve" && draft ? await sharedReply(db, actor, item, now) : null,
      }),
    },
  };
}

/** What a page says before anything is posted: all of it to the head, and to who writes what no writing mends. */
function firstFindings(step: ReplyStep, parts: ReplyParts | null, context: FormContext): Finding[] {
  if (step === "resolve") return parts ? checkReply(parts, context) : [];
  const nothing = parts ?? plainParts("O6", "", undefined);
  return checkReply(nothing, context).filter(({ code }) => code === "OPINION_OPEN" || code === "UNFIT_OWNER");
}

/** Under cover nobody approves what they drafted themselves: a head answers for it, or another deputy. */
const coversOwnDraft = (actor: Actor, item: StoredItem, drafter: number | null): boolean =>
  drafter === actor.staffId && !isHeadOf(actor, item.holder);

const PASS_OVER = {
  draftReply: "Còn điểm cần xem lại: sửa, hoặc ghi vì sao vẫn trình. Thủ trưởng đọc được lý do này.",
  resolve: "Còn điểm cần xem lại: sửa, hoặc ghi vì sao vẫn duyệt.",
} as const satisfies Record<ReplyStep, string>;

export type ReplyAnswer = (NotTaken & { findings: Finding[] }) | null;

/**
 * Takes a posted draft or approval. Null when it is taken; else the form again with what to mend: errors of the check
 * stop both, advice stops whoever gives no reason to pass over it: the handler first, so that no head has to find it.
 * `intent` "check" only shows the check.
 */
export async function takeReplyStep(
  db: PrismaClient,
  actor: Actor,
  covered: Actor,
  item: StoredItem,
  step: ReplyStep,
  form: FormData,
  now: Date,
): Promise<ReplyAnswer> {
  const draft = await latestDraft(db, item);
  const known = await contextOf(db, item, draft?.parts ?? null, now);
  const submission = parseWithZod(form, { schema: replySchema(known) });
  const acting = {
    submitter: false as const,
    roles: covered.roles,
    staffId: actor.staffId,
    unit: actor.unit,
  };
  const again = (status: number, extras: Parameters<typeof replyOf>[1], findings: Finding[] = []) => ({
    ...{ status, refusal: null, findings },
    reply: replyOf(submission, extras),
  });
  const late =
    versionOf(form) === item.version
      ? stepRefusal(item, step, covered, now)
      : overtaken(item, versionOf(form), acting, EVENT_OF[step]);
  if (late) return { ...notTaken(submission, late), findings: [] };
  // Other senders are read, and that is logged, only for a reply that can still go to them.
  const context: FormContext = { ...known, shared: await sharedReply(db, actor, item, now) };
  const { ways, delegations, head } = await signing(db, actor, item, now);
  const signs = (position: string) =>
    signatureFor(String(form.get("signAs") ?? ways[0]?.value ?? ""), {
      signer: actor.name,
      position: position.toUpperCase(),
      headTitle: head,
      ways,
      delegations,
    });
  // Mistakes come all at once: who mends one should not be shown the next only then.
  const unsigned: Record<string, string[]> =
    step === "resolve" && !signs("") ? { signAs: ["Chọn hình thức ký bạn được dùng."] } : {};
  if (submission.status !== "success") {
    const { errors, findings } = furtherMistakes(submission.payload, context, submission.error ?? {});
    return again(422, { fieldErrors: { ...errors, ...errorsByField(findings), ...unsigned } }, findings);
  }
  const { parts, overrideReason: override, position } = submission.value;
  const findings = checkReply(parts, context);
  if (form.get("intent") === "check") return again(200, {}, findings);
  const unexplained: Record<string, string[]> =
    adviceOf(findings).length > 0 && !override ? { overrideReason: [PASS_OVER[step]] } : {};
  const errors = { ...errorsByField(findings), ...unexplained, ...unsigned };
  if (Object.keys(errors).length > 0) return again(422, { fieldErrors: errors }, findings);
  const signature = signs(position);
  if (step === "resolve") {
    if (coversOwnDraft(actor, item, draft?.by ?? null))
      return again(
        403,
        {
          formErrors: [
            "Bạn đã trình dự thảo này nên không ký thay được. Người đứng đầu hoặc người khác được ủy quyền ký.",
          ],
        },
        findings,
      );
  }
  const reply = composeReply(parts);
  const target = { referenceCode: item.referenceCode, version: versionOf(form), acting };
  const sheet = {
    ...{
      feedbackId: item.id,
      eventSeq: item.version,
      parts: JSON.parse(JSON.stringify(parts)),
      staffId: actor.staffId,
      at: now,
    },
    findings: JSON.parse(JSON.stringify(findings)),
  };
  const taking =
    step === "draftReply"
      ? advanceFeedback(
          db,
          {
            ...target,
            action: "draftReply",
            event: {
              type: "reply_drafted",
              outcome: parts.outcome,
              reply,
              ...(parts.legalBasis && { legalBasis: parts.legalBasis }),
            },
          },
          now,
          async (tx) => {
            await tx.replySheet.create({
              data: { ...sheet, stage: "DRAFT", overrideReason: override || null },
            });
          },
        )
      : advanceFeedback(
          db,
          { ...target, action: "resolve", event: { type: "resolved", outcome: parts.outcome, reply } },
          now,
          async (tx) => {
            if (!signature) throw new Error("A reply was approved without a signature");
            await holdOwners(tx, parts.followUp, item.holder, localDateOf(now));
            const { mode: signMode, ...signed } = signature;
            await tx.replySheet.create({
              data: { ...sheet, stage: "APPROVED", overrideReason: override || null, signMode, ...signed },
            });
            await makePromise(
              tx,
              { feedbackId: item.id, eventSeq: item.version, unit: item.holder, staffId: actor.staffId },
              parts,
              now,
            );
          },
        );
  const taken = await taking.catch((error: unknown) =>
    error instanceof OwnerGone ? "OWNER_GONE" : { away: whileAway(error) },
  );
  if (taken === "OWNER_GONE") {
    const since = checkReply(parts, { ...context, ...(await contextOf(db, item, parts, now)) });
    return again(422, { fieldErrors: errorsByField(since) }, since);
  }
  if ("away" in taken) return again(503, { formErrors: [taken.away] }, findings);
  return taken.ok ? null : { ...notTaken(submission, taken.reason), findings };
}

function errorsByField(findings: readonly Finding[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { level, field, text } of findings)
    if (level === "ERROR") errors[field] = [...(errors[field] ?? []), text];
  return errors;
}
