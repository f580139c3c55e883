import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import { type Actor, scopeOf } from "../access/permissions";
import { namesAtWork } from "../reference/unit-at-work.server";
import { date, oneOf, text } from "../workflow/action-forms/answers";
import { peopleOf } from "../workflow/choices.queries.server";
import { seesConfidential } from "../workflow/reach.server";
import { actOnPromise, type PromiseAct } from "./promises.server";

export const PROMISE_TABS = {
  open: "Đang thực hiện",
  late: "Quá hạn",
  kept: "Đã thực hiện",
  dropped: "Không thực hiện nữa",
} as const;
export type PromiseTab = keyof typeof PROMISE_TABS;

/** The promises of the units within the actor's reach, the most urgent first. */
export async function promiseList(db: DbOrTx, actor: Actor, tab: PromiseTab, now: Date) {
  const scope = scopeOf(actor, "feedback:read");
  const today = toDbDate(localDateOf(now));
  const state = {
    open: { keptOn: null, droppedOn: null },
    late: { keptOn: null, droppedOn: null, dueOn: { lt: today } },
    kept: { keptOn: { not: null } },
    dropped: { droppedOn: { not: null } },
  }[tab];
  const rows = await db.replyPromise.findMany({
    where: { ...state, ...(scope !== "ALL" && { unit: { in: scope } }) },
    orderBy: tab === "kept" ? [{ keptOn: "desc" }, { id: "desc" }] : [{ dueOn: "asc" }, { id: "asc" }],
    take: 200,
  });
  const [items, units, people] = await Promise.all([
    db.feedback.findMany({
      where: {
        id: { in: rows.map(({ feedbackId }) => feedbackId) },
        ...(seesConfidential(actor) ? {} : { confidential: false }),
      },
      select: { id: true, referenceCode: true, title: true },
    }),
    db.unit.findMany({ select: { code: true, name: true } }),
    db.staff.findMany({
      where: { id: { in: rows.flatMap(({ ownerId }) => ownerId ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  const item = new Map(items.map((each) => [each.id, each]));
  return rows.flatMap((row) => {
    const about = item.get(row.feedbackId);
    if (!about) return [];
    return [
      {
        ...{ id: row.id, text: row.text, code: about.referenceCode, title: about.title },
        unitName: units.find(({ code }) => code === row.unit)?.name ?? row.unit,
        ownerName: people.find(({ id }) => id === row.ownerId)?.name ?? null,
        dueOn: dateOf(row.dueOn),
        keptOn: row.keptOn && dateOf(row.keptOn),
        late: !row.keptOn && !row.droppedOn && row.dueOn < today,
      },
    ];
  });
}

/** A promise within the actor's reach with all that happened to it; 404 beyond it. */
export async function promisePage(db: DbOrTx, actor: Actor, id: string | undefined, now: Date) {
  const promise = await found(db, actor, id);
  const today = localDateOf(now);
  const [item, unitName, people, choices] = await Promise.all([
    db.feedback.findUniqueOrThrow({
      where: { id: promise.feedbackId },
      select: { referenceCode: true, title: true },
    }),
    namesAtWork(db, [promise.unit], today),
    db.staff.findMany({
      where: {
        id: {
          in: [promise.ownerId, ...promise.steps.map(({ staffId }) => staffId)].flatMap((one) => one ?? []),
        },
      },
      select: { id: true, name: true },
    }),
    peopleOf(db, promise.unit, today),
  ]);
  const name = (staffId: number | null) => people.find((person) => person.id === staffId)?.name ?? null;
  return {
    ...{
      id: promise.id,
      text: promise.text,
      outcome: promise.outcome,
      code: item.referenceCode,
      title: item.title,
    },
    unitName: unitName(promise.unit),
    ownerName: name(promise.ownerId),
    dueOn: dateOf(promise.dueOn),
    keptOn: promise.keptOn && dateOf(promise.keptOn),
    droppedOn: promise.droppedOn && dateOf(promise.droppedOn),
    people: choices,
    may: actsOf(actor, promise.unit, Boolean(promise.keptOn || promise.droppedOn)),
    steps: promise.steps.map(({ seq, kind, at, day, note, staffId }) => ({
      ...{ seq, kind, at, note, day: dateOf(day), staffName: name(staffId) },
    })),
  };
}

async function found(db: DbOrTx, actor: Actor, id: string | undefined) {
  const scope = scopeOf(actor, "feedback:read");
  const promise = /^\d{1,9}$/.test(id ?? "")
    ? await db.replyPromise.findUnique({
        where: { id: Number(id) },
        include: { steps: { orderBy: { seq: "asc" } } },
      })
    : null;
  const hidden =
    promise &&
    !seesConfidential(actor) &&
    (await db.feedback.count({ where: { id: promise.feedbackId, confidential: true } })) > 0;
  if (!promise || hidden || (scope !== "ALL" && !scope.includes(promise.unit)))
    throw new Response("Không tìm thấy cam kết này trong phạm vi của bạn.", { status: 404 });
  return promise;
}

/** Who works in the unit says that it is kept; a longer time, another person or giving up is for the head. */
function actsOf(actor: Actor, unit: string, ended: boolean): PromiseAct["kind"][] {
  if (ended) return [];
  const here = actor.roles.filter((grant) => grant.unit === unit).map(({ role }) => role);
  const everywhere = actor.roles.some(({ role }) => role === "PROVINCIAL_FOCAL" || role === "LEADER");
  const head = here.includes("AGENCY_HEAD") || everywhere;
  const works = head || here.includes("HANDLER") || here.includes("FOCAL_OFFICER");
  return [...(works ? (["KEPT"] as const) : []), ...(head ? (["MOVED", "HANDED", "DROPPED"] as const) : [])];
}

/** Takes a posted step of a promise; answers the form again with what to mend, or null when it is done. */
export async function takePromiseStep(
  db: PrismaClient,
  actor: Actor,
  id: string | undefined,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const promise = await found(db, actor, id);
  const today = localDateOf(now);
  const people = await peopleOf(db, promise.unit, today);
  const submission = parseWithZod(form, { schema: schemaOf(String(form.get("kind")), today, people) });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const act = submission.value;
  if (!actsOf(actor, promise.unit, Boolean(promise.keptOn || promise.droppedOn)).includes(act.kind)) {
    const formErrors = ["Cam kết đã kết thúc, hoặc việc này do thủ trưởng đơn vị thực hiện làm."];
    return { status: 409, reply: replyOf(submission, { formErrors }) };
  }
  const done = await db.$transaction((tx) => actOnPromise(tx, promise.id, act, actor.staffId, now));
  if (done.ok) return null;
  return {
    status: 409,
    reply: replyOf(submission, { formErrors: ["Người khác vừa ghi kết quả của cam kết này."] }),
  };
}

/** The form of one kind of step; its fields bear the kind in their names, since all forms stand on one page. */
function schemaOf(kind: string, today: LocalDate, people: readonly { value: string }[]) {
  const why = (message: string) => text(message, 2000);
  switch (kind) {
    case "KEPT": {
      const day = date("Nhập ngày đã thực hiện.").refine(
        (on) => on <= today,
        "Ngày thực hiện không ở tương lai.",
      );
      return step(kind, z.object({ day, note: why("Ghi đã làm gì, ở đâu xem được.") }));
    }
    case "MOVED": {
      const day = date("Nhập hạn mới.").refine((on) => on > today, "Hạn mới phải sau hôm nay.");
      return step(kind, z.object({ day, note: why("Ghi vì sao cần thêm thời gian.") }));
    }
    case "HANDED": {
      const codes = people.map(({ value }) => value);
      const ownerId = oneOf(codes, "Chọn người trong đơn vị.").transform(Number);
      return step(kind, z.object({ ownerId, note: why("Ghi vì sao giao cho người khác.") }));
    }
    default:
      return step("DROPPED", z.object({ note: why("Ghi vì sao không thực hiện nữa.") }));
  }
}

const step = (kind: PromiseAct["kind"], fields: z.ZodType<object>) =>
  z
    .object({ kind: z.literal(kind, { error: "Chọn việc cần ghi." }), [kind]: fields })
    .transform(
      (typed): PromiseAct => ({ kind, ...((typed as Record<string, object>)[kind] ?? {}) }) as PromiseAct,
    );
