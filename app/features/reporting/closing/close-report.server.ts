import type { Actor } from "~/features/access/permissions";
import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { loadDuties } from "../periods/duties.server";
import { loadFormSet } from "../periods/periods.queries.server";
import { type ReportRefusal, refuse } from "../periods/refusals";
import { decideReport } from "../periods/report-flow";
import { periodKindOf } from "../periods/report-key";
import { orderProblem } from "./books.queries.server";
import { type Frozen, freezeReport, type OpenFindings } from "./freeze-report.server";
import { endOf } from "./report-history";
import { lockReports, recordStep } from "./report-steps.server";

export type CloseCommand = {
  unit: string;
  period: Period;
  action: "close" | "supplement";
  actor: Pick<Actor, "staffId" | "name" | "roles">;
  /** Why a supplement is made; one that is made again keeps its reason where none is given. */
  reason?: string;
  /** The version the actor saw, 0 before the report was begun: after another step nothing is done. */
  version?: number | undefined;
  /** Close although units below are missing; they are listed, never counted as zero. */
  allowMissing?: boolean;
  /** The unit sends the counted form alone; heeded where nothing of the whole report was begun (decision 0061). */
  formAlone?: boolean;
  /** Why it is closed although the checks found something, with the mark of what they had found. */
  acknowledged?: { reason: string; seen: string };
};
export type Closed = Outcome<{ reportId: number; closingId: number }, ReportRefusal> | OpenFindings;

/**
 * Freezes the figures of a unit for a period, with the items behind every cell: the first time, again after it was
 * reopened or returned, or as a numbered supplement. What the form's own rules and the checks of the sections find
 * stops it, or has to be answered for with a reason, by the rule's severity. A refusal changes nothing; of two at once, the second is refused.
 */
export function closeReport(db: PrismaClient, command: CloseCommand, now: Date): Promise<Closed> {
  return db.$transaction((tx) => close(tx, command, now), { timeout: 120_000, maxWait: 20_000 });
}

async function close(tx: Tx, command: CloseCommand, now: Date): Promise<Closed> {
  const { unit, period, action, actor } = command;
  const periodKind = periodKindOf(period);
  if (!periodKind) return refuse("NO_SUCH_PERIOD");
  const set = await loadFormSet(tx, period.to);
  if (!set) return refuse("NO_FORM");
  await lockReports(tx);
  const key = { unit, period: period.code, formSet: set.code };
  const known = await tx.report.findUnique({
    where: { unit_period_formSet: key },
    include: {
      events: { orderBy: { seq: "asc" } },
      closings: {
        select: {
          ...{ number: true, supplement: true, reason: true },
          signature: { select: { closingId: true } },
        },
      },
    },
  });
  const duties = await loadDuties(tx, actor.roles, { unit, period });
  const reason = command.reason?.trim() ?? "";
  const decided = decideReport(known?.status ?? null, action, { duties, reason });
  if (!decided.ok) return decided;
  if (command.version !== undefined && command.version !== (known?.version ?? 0))
    return refuse("CHANGED_MEANWHILE");
  if (localDateOf(now) <= period.to) return refuse("PERIOD_NOT_OVER");
  const outOfOrder = await orderProblem(tx, { unit, period });
  if (outOfOrder) return refuse(outOfOrder);

  const closings = known?.closings ?? [];
  // One that was cancelled before it was signed never left the house: its number is free.
  const last = Math.max(0, ...closings.map(({ supplement, signature }) => (signature && supplement) || 0));
  // A returned supplement is made again under a number of its own: the one that was made stays what it was, and why. One
  // that was dropped is nothing, and the report itself is made again.
  const { current } = endOf(known?.events ?? []);
  const before = closings.find(({ number }) => number === current);
  const isRemade = action === "close" && before != null && before.supplement !== null;
  const supplement = action === "supplement" || isRemade ? last + 1 : null;
  const frozen = await freezeReport(
    tx,
    {
      unit,
      period,
      formSet: set.code,
      reportId: known?.id ?? null,
      closedBy: actor.name,
      supplement,
      reason: reason || (isRemade ? before.reason : null),
      allowMissing: command.allowMissing ?? false,
      formAlone: command.formAlone ?? false,
      acknowledged: command.acknowledged ?? null,
    },
    now,
  );
  if (!frozen.ok) return frozen;

  const report =
    known ??
    (await tx.report.create({
      data: {
        ...key,
        periodKind,
        periodFrom: toDbDate(period.from),
        periodTo: toDbDate(period.to),
        begunAt: now,
      },
    }));
  const number = Math.max(0, ...closings.map((each) => each.number)) + 1;
  const closingId = await store(tx, { reportId: report.id, number, frozen: frozen.value }, now);
  const { formAlone, acknowledged } = frozen.value.report;
  const said = [reason, formAlone ? "Chỉ gửi biểu PAKN" : "", acknowledged?.reason ?? ""];
  const why = said.filter(Boolean).join(" · ");
  await recordStep(tx, { report, action, to: decided.value, actor, reason: why, closingId }, now);
  return done({ reportId: report.id, closingId });
}

async function store(
  tx: Tx,
  { reportId, number, frozen }: { reportId: number; number: number; frozen: Frozen },
  now: Date,
): Promise<number> {
  const { report, content, hash, items, isZero } = frozen;
  const closing = await tx.reportClosing.create({
    data: {
      reportId,
      number,
      supplement: report.supplement,
      reason: report.reason,
      closedAt: now,
      closedBy: report.closedBy,
      content,
      hash: new Uint8Array(hash),
      isZero,
    },
  });
  await tx.reportItem.createMany({
    data: items.map((item, position) => ({
      closingId: closing.id,
      position,
      feedbackId: item.feedbackId,
      referenceCode: item.referenceCode,
      episode: item.episode,
      startedOn: toDbDate(item.startedOn),
      endedOn: item.endedOn && toDbDate(item.endedOn),
      exit: item.exit,
      reason: item.reason,
      unit: item.unit,
      field: item.field,
      countedKind: item.countedKind,
      keys: item.keys,
      isLate: item.isLate,
    })),
  });
  return closing.id;
}
