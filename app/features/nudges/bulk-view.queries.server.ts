import type { PrismaClient } from "~/platform/db.server";
import { STATUS } from "~/shared/glossary";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { type Actor, mayDo } from "../access/permissions";
import type { PublicTexts } from "../publication/public-texts";
import { namesAtWork } from "../reference/unit-at-work.server";
import { type Choice, peopleOf, unitsOn } from "../workflow/choices.queries.server";
import { seesConfidential } from "../workflow/reach.server";
import { REFUSALS } from "../workflow/refusals";
import type { Status } from "../workflow/states";
import { BULK_REFUSALS, type BulkIntent, type BulkKind, type BulkRefusal, isBulkKind } from "./bulk";
import { bulkActorOf } from "./bulk-prepare.server";
import { bulkRefusal } from "./bulk-step.server";
import { type PromiseLine, promiseLines } from "./promise-lines.queries.server";

/** One item of a run as its page shows it. */
export type BulkLine = {
  seq: number;
  code: string;
  /** Null for an administrator, who sees no items. */
  title: string | null;
  holderName: string;
  status: Status;
  dueOn: LocalDate;
  chosen: boolean;
  /** What is read before it is published: what was hidden, and what may still be somebody's. */
  texts: (PublicTexts & { removed: string[]; doubts?: string[] }) | null;
  /** DONE, or null while it is to be done. */
  done: boolean;
  /** Why it cannot be, or could not be done, as a sentence. */
  refusal: string | null;
  /** ASSIGN: it could be done if the person wrote why. */
  wantsReason: boolean;
};

export type BulkView = {
  id: number;
  kind: BulkKind;
  intent: BulkIntent;
  confirmed: boolean;
  finished: boolean;
  lines: BulkLine[];
  /** HAND_OVER: the open promises that go with the items. */
  promises: PromiseLine[];
  units: Choice[];
  people: Choice[];
};

/** What has to come before a step that an item is not ready for. */
const BEFORE: Record<BulkKind, string> = {
  ASSIGN: "vào sổ và phân loại trước khi giao; đã có dự thảo hoặc đã trả lời thì không giao lại được.",
  HAND: "chỉ phân công được khi phản ánh còn đang mở.",
  PUBLISH: "chỉ công khai được khi đã duyệt trả lời.",
  HAND_OVER: "đã kết thúc nên không cần bàn giao.",
};

/** What a refusal says to the person. */
const inWords = (reason: string, status: Status, kind: BulkKind): string =>
  reason === "NOT_POSSIBLE_NOW"
    ? `Đang ở bước “${STATUS[status].vi}”: ${BEFORE[kind]}`
    : Object.hasOwn(BULK_REFUSALS, reason)
      ? BULK_REFUSALS[reason as keyof typeof BULK_REFUSALS]
      : (REFUSALS[reason as keyof typeof REFUSALS]?.message ?? reason);

/** A run of the actor's own with what would happen to each item now, or has happened; null for anyone else's. */
export async function bulkView(
  db: PrismaClient,
  actor: Actor,
  id: number,
  now: Date,
): Promise<BulkView | null> {
  const run = await db.bulkRun.findFirst({
    where: { id, staffId: actor.staffId },
    include: { items: { orderBy: { seq: "asc" } } },
  });
  if (!run || !isBulkKind(run.kind)) return null;
  const kind = run.kind;
  const intent = run.intent as BulkIntent;
  const today = localDateOf(now);
  const items = await db.feedback.findMany({
    where: {
      id: { in: run.items.map(({ feedbackId }) => feedbackId) },
      // What was found to be a denunciation since is in no list of theirs any more.
      ...(seesConfidential(actor) ? {} : { confidential: false }),
    },
    include: { events: { orderBy: { seq: "asc" } } },
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  const unitName = await namesAtWork(
    db,
    items.map(({ holder }) => holder),
    today,
  );
  const sees = mayDo(actor, "feedback:read");
  const lines: BulkLine[] = [];
  for (const row of run.items) {
    const item = byId.get(row.feedbackId);
    if (!item) continue;
    let reason: BulkRefusal | string | null = row.outcome === "DONE" ? null : row.outcome;
    if (row.outcome === null && !run.finishedAt)
      reason =
        item.version !== row.version
          ? "CHANGED_MEANWHILE"
          : await bulkRefusal(db, { kind, intent, actor: bulkActorOf(actor) }, item, today);
    lines.push({
      seq: row.seq,
      code: item.referenceCode,
      title: sees ? item.title : null,
      holderName: unitName(item.holder),
      status: item.status,
      dueOn: dateOf(item.dueOn),
      chosen: row.chosen,
      texts: row.texts as BulkLine["texts"],
      done: row.outcome === "DONE",
      refusal: reason === null ? null : inWords(reason, item.status, kind),
      wantsReason: reason === "REROUTE_NEEDS_REASON",
    });
  }
  const handOver = { id, intent, actor: bulkActorOf(actor), finished: run.finishedAt !== null };
  const promises = kind === "HAND_OVER" ? await promiseLines(db, handOver, now) : [];
  const holders = [...items.map(({ holder }) => holder), ...promises.map(({ unit }) => unit)];
  return {
    ...{ id, kind, intent, lines, promises },
    confirmed: run.confirmedAt !== null,
    finished: run.finishedAt !== null,
    units: kind === "ASSIGN" ? await unitsOn(db, today) : [],
    people: await peopleFor(db, kind, intent, holders, today),
  };
}

/** Who can take over: people of every unit that holds one of the items or has to keep one of the promises. */
async function peopleFor(
  db: PrismaClient,
  kind: BulkKind,
  intent: BulkIntent,
  units: readonly string[],
  today: LocalDate,
): Promise<Choice[]> {
  if (kind !== "HAND" && kind !== "HAND_OVER") return [];
  const people = new Map<string, Choice>();
  for (const unit of new Set(units))
    for (const person of await peopleOf(db, unit, today)) people.set(person.value, person);
  return [...people.values()].filter(({ value }) => value !== String(intent.from ?? ""));
}
