import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type FormReply, replyOf } from "~/ui/form-values";
import type { Actor } from "../access/permissions";
import { type Leftovers, withBlanks } from "../publication/leftovers";
import { hasLooked, LOOK_FIRST } from "../publication/looked";
import { leftoversFor } from "../publication/publication-room.server";
import { date, oneOf, text } from "../workflow/action-forms/answers";
import { peopleOf } from "../workflow/choices.queries.server";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { isFar } from "./check";
import type { PromiseAct } from "./promise-act";
import { PROMISE_NAMED } from "./promise-named";
import { actsOf, promiseWithinReach } from "./promise-page.server";
import { actOnPromise } from "./promises.server";

/** A form that was not taken, and what the officer should look at once more before everyone reads it. */
type PromiseNotTaken = { status: number; reply: FormReply } & Pick<Leftovers, "doubts" | "places">;

/**
 * Takes a posted step of a promise; answers the form again with what to mend, or null when it is done. How it was kept
 * why it has another day and why it was given up everyone reads as it is written, so all are looked at like the texts of a publication
 * (decision 0053). Throws 403 for whom the item names.
 */
export async function takePromiseStep(
  db: PrismaClient,
  actor: Actor,
  id: string | undefined,
  form: FormData,
  now: Date,
): Promise<PromiseNotTaken | null> {
  const promise = await promiseWithinReach(db, actor, id);
  const today = localDateOf(now);
  const keptAway = await whoIsKeptAway(db, [promise.feedbackId]);
  if (keptAway(promise.feedbackId, actor.staffId))
    throw new Response(PROMISE_NAMED.NAMED_IN_IT, { status: 403 });
  const people = (await peopleOf(db, promise.unit, today)).map(({ value }) => ({
    value,
    named: keptAway(promise.feedbackId, Number(value)),
  }));
  const kind = String(form.get("kind"));
  const submission = parseWithZod(form, {
    schema: schemaOf(kind, { madeOn: localDateOf(promise.madeAt), today }, people),
  });
  const again = (formError: string) => ({
    ...{ status: 409, doubts: [], places: [] },
    reply: replyOf(submission, { formErrors: [formError] }),
  });
  const may: readonly string[] = actsOf(actor, promise.unit, Boolean(promise.keptOn || promise.droppedOn));
  // Nothing is read of the sender for who may not take the step.
  if (KINDS.has(kind) && !may.includes(kind))
    return again("Cam kết đã kết thúc, hoặc việc này do thủ trưởng đơn vị thực hiện làm.");
  const left = READ_BY_ALL.has(kind) ? await leftInNote(db, actor, promise, { kind, form }, now) : NOTHING;
  if (submission.status !== "success" || Object.keys(left.errors).length > 0) {
    const hide = left.errors.looked ? ["looked"] : [];
    const { errors: fieldErrors, doubts, places } = left;
    return { status: 422, reply: replyOf(submission, { fieldErrors, hide }), doubts, places };
  }
  const act = submission.value;
  const seen = Number(form.get(SEEN) ?? Number.NaN);
  const by = { staffId: actor.staffId, ...(Number.isInteger(seen) && { seen }) };
  const done = await db.$transaction((tx) => actOnPromise(tx, promise.id, act, by, now));
  if (done.ok) return null;
  const { reason } = done;
  if (reason === "NAMED_IN_IT" || reason === "NAMED_CANNOT_HANDLE") return again(PROMISE_NAMED[reason]);
  if (reason === "OTHER_UNIT") {
    const words = "Người này không còn làm việc ở đơn vị: chọn người khác.";
    const reply = replyOf(submission, { fieldErrors: { "HANDED.ownerId": [words] } });
    return { status: 422, reply, doubts: [], places: [] };
  }
  if (reason === "SAME_DAY") {
    const words = `Cam kết đang có hạn ${formatDate(dateOf(promise.dueOn))}, chọn ngày khác.`;
    const reply = replyOf(submission, { fieldErrors: { "MOVED.day": [words] } });
    return { status: 422, reply, doubts: [], places: [] };
  }
  if (reason === "CHANGED")
    return again(
      "Cam kết vừa có thêm một bước. Xem thời hạn và diễn biến ở trang này, rồi ghi lại nếu vẫn cần.",
    );
  return again("Người khác vừa ghi kết quả của cam kết này.");
}

/** The field that says how many steps the promise had when its page was drawn. */
const SEEN = "version";

const KINDS: ReadonlySet<string> = new Set<PromiseAct["kind"]>([
  "KEPT",
  "MOVED",
  "HANDED",
  "DROPPED",
  "UNDONE",
]);
const READ_BY_ALL: ReadonlySet<string> = new Set<PromiseAct["kind"]>(["KEPT", "MOVED", "DROPPED"]);
const NOTHING: Leftovers = { errors: {}, doubts: [], places: [] };

/** What is left of people in the note of a step, by the fields of its form; doubts stop it until they are looked at. */
async function leftInNote(
  db: PrismaClient,
  actor: Actor,
  promise: { id: number; feedbackId: number },
  { kind, form }: { kind: string; form: FormData },
  now: Date,
): Promise<Leftovers> {
  const note = form.get(`${kind}.note`);
  if (typeof note !== "string") return NOTHING;
  const texts = { promises: [{ id: promise.id, text: note }] };
  const left = withBlanks(await leftoversFor(db, actor, { id: promise.feedbackId }, texts, now), texts);
  const never = Object.values(left.errors).flat();
  return {
    ...left,
    errors: {
      ...(never.length > 0 && { [`${kind}.note`]: never }),
      ...(!hasLooked(form, left.places) && { looked: [LOOK_FIRST] }),
    },
  };
}

const farOff = (day: LocalDate): string =>
  `Hạn mới đến tận ${formatDate(day)}, hơn hai năm nữa: xem lại năm, hoặc đánh dấu vào đây.`;

/** When the promise was made, and the present day. */
type Days = { madeOn: LocalDate; today: LocalDate };

/** The form of one kind of step; its fields bear the kind in their names, since all forms stand on one page. */
function schemaOf(
  kind: string,
  { madeOn, today }: Days,
  people: readonly { value: string; named: boolean }[],
) {
  const why = (message: string) => text(message, 2000);
  const checked = z.literal("on", { error: "Đọc lại câu sẽ công khai rồi đánh dấu đã kiểm tra." });
  switch (kind) {
    case "KEPT": {
      const day = date("Nhập ngày đã thực hiện.")
        .refine((on) => on <= today, "Ngày thực hiện không ở tương lai.")
        .refine((on) => on >= madeOn, `Ngày thực hiện không trước ngày cam kết (${formatDate(madeOn)}).`);
      return step(kind, z.object({ day, note: why("Ghi đã làm gì, ở đâu xem được."), checked }));
    }
    case "MOVED": {
      const day = date("Nhập hạn mới.").refine((on) => on > today, "Hạn mới phải sau hôm nay.");
      const fields = z.object({
        ...{ day, note: why("Ghi vì sao cần thêm thời gian."), checked },
        far: z.literal("on").optional(),
      });
      return step(
        kind,
        fields.superRefine((typed, context) => {
          if (isFar(typed.day, today) && !typed.far)
            context.addIssue({ code: "custom", path: ["far"], message: farOff(typed.day) });
        }),
      );
    }
    case "HANDED": {
      const codes = people.map(({ value }) => value);
      const named = new Set(people.filter((person) => person.named).map(({ value }) => value));
      const ownerId = oneOf(codes, "Chọn người trong đơn vị.")
        .refine((value) => !named.has(value), PROMISE_NAMED.NAMED_CANNOT_HANDLE)
        .transform(Number);
      return step(kind, z.object({ ownerId, note: why("Ghi vì sao giao cho người khác.") }));
    }
    case "UNDONE":
      return step(kind, z.object({ note: why("Ghi đã ghi nhầm điều gì.") }));
    default:
      return step("DROPPED", z.object({ note: why("Ghi vì sao không thực hiện nữa."), checked }));
  }
}

const step = (kind: PromiseAct["kind"], fields: z.ZodType<object>) =>
  z
    .object({ kind: z.literal(kind, { error: "Chọn việc cần ghi." }), [kind]: fields })
    .transform(
      (typed): PromiseAct => ({ kind, ...((typed as Record<string, object>)[kind] ?? {}) }) as PromiseAct,
    );
