import { parseWithZod } from "@conform-to/zod/v4";
import type { PrismaClient } from "~/platform/db.server";
import { replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import { type NotTaken, notTaken, stepRefusal, versionOf } from "../workflow/action-page.server";
import { EVENT_OF, overtaken } from "../workflow/advance-feedback.server";
import type { StoredItem } from "../workflow/item.server";
import type { Meant } from "../workflow/who-was-first";
import { type Leftovers, withBlanks } from "./leftovers";
import { hasLooked, LOOK_FIRST } from "./looked";
import { readPromises } from "./promise-fields";
import { promisesToShow } from "./public-promises.server";
import { type PublicTexts, textsOf } from "./public-texts";
import { correctionSchema, publicTextsSchema, unpublishSchema } from "./publication.schema";
import { leftoversFor } from "./publication-room.server";
import { correctPublication, publishFeedback, unpublishFeedback } from "./publish-feedback.server";
import { changesNothing } from "./unchanged-copy.server";

export type PublicationStep = "publish" | "correctPublication" | "unpublish";

/** A form that was not taken, and what the officer should look at once more before it is. */
type PublicationNotTaken = NotTaken & Partial<Pick<Leftovers, "doubts" | "places">>;

/**
 * Takes the step that a posted form of the publication room asks for; answers null when it is taken, else what to show
 * again. Texts in which the sender can still be found are 422, whatever box was ticked; so is what may be somebody's data,
 * until the officer has looked at each place that was shown. Whatever else is to mend, what is left is said at once.
 */
export async function takePublicationStep(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  step: PublicationStep,
  form: FormData,
  now: Date,
): Promise<PublicationNotTaken | null> {
  const target = {
    referenceCode: item.referenceCode,
    version: versionOf(form),
    acting: { submitter: false as const, roles: actor.roles, staffId: actor.staffId, unit: actor.unit },
  };
  const lateFor = (data?: Meant["data"]) =>
    target.version === item.version
      ? stepRefusal(item, step, actor, now)
      : overtaken(item, target.version, target.acting, { type: EVENT_OF[step], data });
  if (step === "unpublish") {
    const submission = parseWithZod(form, { schema: unpublishSchema });
    const late = lateFor(submission.status === "success" ? { reason: submission.value.reason } : undefined);
    if (late) return notTaken(submission, late);
    if (submission.status !== "success") return toMend(submission);
    const outcome = await unpublishFeedback(db, { ...target, ...submission.value }, now);
    return outcome.ok ? null : notTaken(submission, outcome.reason);
  }
  const correction = step === "correctPublication" ? parseWithZod(form, { schema: correctionSchema }) : null;
  const submission = correction ?? parseWithZod(form, { schema: publicTextsSchema });
  const why = correction?.status === "success" ? { reason: correction.value.reason } : {};
  const late = lateFor(
    submission.status === "success" ? { ...textsOf(submission.value), ...why } : undefined,
  );
  if (late) return notTaken(submission, late);
  const made = readPromises(form, await promisesToShow(db, item.id));
  const words = submission.status === "success" ? textsOf(submission.value) : typedTexts(form);
  const shown = { ...words, promises: made.texts };
  const left = withBlanks(await leftoversFor(db, actor, item, shown, now), shown);
  const errors: Record<string, string[]> = { ...left.errors, ...made.errors };
  const looked = hasLooked(form, left.places);
  if (!looked) errors.looked = [LOOK_FIRST];
  if (form.get("earlier") === "OPEN" && (await showsSomebody(db, actor, item, now)))
    errors.earlier = [NOT_TO_BE_READ];
  if (submission.status !== "success" || Object.keys(errors).length > 0)
    return toMend(submission, errors, left, looked ? [] : ["looked"]);
  const texts = { ...submission.value, promises: made.texts };
  const { reason, earlier } = correction?.status === "success" ? correction.value : {};
  if (reason !== undefined && (await changesNothing(db, item, texts, earlier !== "OPEN")))
    return toMend(submission, { publicTitle: [NOTHING_CHANGED] }, left);
  const outcome =
    reason !== undefined
      ? await correctPublication(db, { ...target, texts, reason, showChange: earlier === "OPEN" }, now)
      : await publishFeedback(db, { ...target, texts }, now);
  return outcome.ok ? null : notTaken(submission, outcome.reason);
}

const typedTexts = (form: FormData): Partial<PublicTexts> =>
  Object.fromEntries(
    (["publicTitle", "publicContent", "publicReply"] as const).flatMap((name) => {
      const typed = form.get(name);
      return typeof typed === "string" ? [[name, typed]] : [];
    }),
  );

const NOTHING_CHANGED =
  "Bản đính chính giống hệt bản đang công khai: sửa chỗ cần đính chính, hoặc rời trang này nếu không có gì phải sửa.";

const NOT_TO_BE_READ =
  "Bản đang công khai còn dữ liệu cá nhân nên không để người khác đọc lại được: chọn “Không”.";

/** Whether personal data stands in the version that a correction replaces. */
async function showsSomebody(db: PrismaClient, actor: Actor, item: StoredItem, now: Date): Promise<boolean> {
  const copy = await db.publishedFeedback.findUnique({ where: { feedbackId: item.id } });
  if (!copy) return false;
  const texts = { publicTitle: copy.title, publicContent: copy.content, publicReply: copy.reply };
  const { errors } = await leftoversFor(db, actor, item, texts, now);
  return Object.keys(errors).length > 0;
}

const toMend = (
  submission: Parameters<typeof replyOf>[0],
  fieldErrors: Record<string, string[]> = {},
  { doubts, places }: Pick<Leftovers, "doubts" | "places"> = { doubts: [], places: [] },
  hide: readonly string[] = [],
): PublicationNotTaken => {
  const reply = replyOf(submission, { fieldErrors, hide });
  const inOrder = Object.entries(reply.errors).sort(([a], [b]) => place(a) - place(b));
  return {
    status: 422,
    refusal: null,
    reply: { ...reply, errors: Object.fromEntries(inOrder) },
    doubts,
    places,
  };
};

/** The fields as they follow on the page, so that the summary of errors does; the promises follow the reply. */
const ORDER = [
  "publicTitle",
  "publicContent",
  "publicReply",
  "promise",
  "reason",
  "earlier",
  "checked",
  "looked",
];
const place = (name: string): number => ORDER.indexOf(name.replace(/-\d+$/, ""));
