import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { type SignMode, signatureLines } from "~/shared/sign-mode";
import { withCover } from "../access/cover.server";
import type { Actor } from "../access/permissions";
import type { Action } from "../workflow/actions";
import type { StoredItem } from "../workflow/item.server";
import { stepsFor } from "../workflow/item-page.queries.server";
import { mayLearnSender, withinReach } from "../workflow/reach.server";
import type { Finding } from "./check";
import { lettersOf } from "./letter.server";
import { articlesOf, pointsOf } from "./matter.server";
import { fateOf } from "./promise-lines";
import { promisesOfLead } from "./promises.server";
import { REMARK, type RemarkCode } from "./remarks";
import { matterRefusal } from "./save-matter.server";
import { partsOf } from "./sheet";

/** What this room knows of an item, for the page of the item: points, provisions, criteria, promises, signature. */
export async function replyRecord(db: DbOrTx, actor: Actor, item: StoredItem, now: Date) {
  const today = localDateOf(now);
  const [points, articles, sheet, remarks, promises, proposals, shared] = await Promise.all([
    pointsOf(db, item.id),
    articlesOf(db, item.id),
    db.replySheet.findFirst({ where: { feedbackId: item.id }, orderBy: { eventSeq: "desc" } }),
    db.draftRemark.findMany({ where: { feedbackId: item.id }, orderBy: { eventSeq: "asc" } }),
    db.replyPromise.findMany({ where: { feedbackId: item.id }, orderBy: { id: "asc" } }),
    db.reviewItem.findMany({ where: { feedbackId: item.id }, include: { proposal: true } }),
    promisesOfLead(db, item, today),
  ]);
  const parts = sheet && partsOf(sheet.parts);
  const mayOpen = mayLearnSender(actor, item);
  return {
    points,
    articles: articles.map(({ document, article }) => `${article}, ${document}`),
    criteria: parts?.criteria ?? [],
    advice: sheet ? (sheet.findings as Finding[]).map(({ text }) => text) : [],
    overrideReason: sheet?.overrideReason ?? null,
    remarks: remarks
      .map(({ codes }) => codes.map((code) => REMARK[code as RemarkCode]?.vi ?? code).join(", "))
      .filter(Boolean),
    signature: sheet?.signMode
      ? [
          ...signatureLines({
            mode: sheet.signMode as SignMode,
            onBehalfOf: sheet.onBehalfOf ?? "",
            position: sheet.position ?? "",
          }),
          sheet.signer ?? "",
        ].join(" / ")
      : null,
    promises: promises.map(({ id, text, dueOn, keptOn, droppedOn }) => ({
      ...{ id, text, dueOn: dateOf(dueOn) as LocalDate },
      keptOn: keptOn && dateOf(keptOn),
      droppedOn: droppedOn && dateOf(droppedOn),
    })),
    /** Promised by the answer of its lead, which this sender got too. */
    shared: {
      promises: shared.map(({ text, unitName, dropReason, ...line }) => ({
        ...{ text, unitName },
        fate: [fateOf(line), line.droppedOn && dropReason].filter(Boolean).join(" "),
      })),
      lead: shared.length > 0 ? await leadWithinReach(db, actor, item) : null,
    },
    proposals: proposals.map(({ proposal }) => ({ id: proposal.id, year: proposal.year })),
    mayList: matterRefusal(actor, item, now) === null,
    /** The letter of every answer, where the actor may open them. */
    letters: mayOpen ? await lettersOf(db, item) : [],
    covers: await coveredSteps(db, actor, item, today),
  };
}

/** The code of its lead; null where the actor may not open that. */
async function leadWithinReach(db: DbOrTx, actor: Actor, { mergedInto }: StoredItem): Promise<string | null> {
  const where = { id: mergedInto ?? 0, ...withinReach(actor, "feedback:read") };
  return (await db.feedback.findFirst({ where, select: { referenceCode: true } }))?.referenceCode ?? null;
}

/** What an actor may do with a draft for somebody who is away, and could not do in their own part. */
async function coveredSteps(db: DbOrTx, actor: Actor, item: StoredItem, today: LocalDate): Promise<Action[]> {
  if (item.status !== "REPLY_DRAFTED") return [];
  const steps = (who: Actor): Action[] => {
    const { primary, others } = stepsFor(who, item, today);
    return primary ? [primary, ...others] : others;
  };
  const own = steps(actor);
  return steps(await withCover(db, actor, today)).filter(
    (step) => (step === "resolve" || step === "sendBack") && !own.includes(step),
  );
}
