import { withCover } from "~/features/access/cover.server";
import type { Actor } from "~/features/access/permissions";
import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import { type Period, parsePeriod, periodTitle } from "~/shared/period";
import { loadDuties } from "../periods/duties.server";
import { type ReportRefusal, refuse } from "../periods/refusals";
import { decideReport, isStanding } from "../periods/report-flow";
import { loadUnits } from "../reference.queries.server";
import { parentOn, treeOn } from "../unit-tree";
import { laterStanding } from "./books.queries.server";
import { readFrozen } from "./frozen-report";
import { endOf } from "./report-history";
import { lockReports, recordStep } from "./report-steps.server";
import { type SignStep, signReport } from "./sign-report.server";

export type ReportStep =
  | { action: "submit" | "accept" }
  | { action: "return" | "reopen" | "drop"; reason: string }
  | SignStep;

/** Lets those who make a report know, in the same transaction, that it came back and why. */
export type TellReturn = (
  tx: Tx,
  about: { unit: string; period: Period; reason: string; now: Date },
) => Promise<void>;

/**
 * Signs, hands in, returns, accepts or reopens a report, or drops the supplement that is drawn up for it. Signing makes
 * the files of the form and of the whole report once and keeps their bytes: whoever prints them later gets these. A
 * refusal changes nothing.
 */
export function actOnReport(
  db: PrismaClient,
  command: {
    reportId: number;
    /** The version the actor saw: after another step nothing is done. Left out: act on what is there. */
    version?: number | undefined;
    actor: Pick<Actor, "staffId" | "name" | "roles">;
    step: ReportStep;
    tellReturn?: TellReturn | undefined;
  },
  now: Date,
): Promise<Outcome<true, ReportRefusal>> {
  return db.$transaction((tx) => act(tx, command, now), { timeout: 60_000, maxWait: 20_000 });
}

async function act(
  tx: Tx,
  { reportId, version, actor, step, tellReturn }: Parameters<typeof actOnReport>[1],
  now: Date,
): Promise<Outcome<true, ReportRefusal>> {
  await lockReports(tx);
  const report = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
    include: { closing: true, events: { orderBy: { seq: "asc" } } },
  });
  const period = parsePeriod(report.period);
  if (!period) throw new Error(`Not a period: ${report.period}`);
  const { roles } = await withCover(tx, actor, localDateOf(now));
  const duties = await loadDuties(tx, roles, { unit: report.unit, period });
  const reason = "reason" in step ? step.reason.trim() : "";
  const { supplement } = endOf(report.events);
  const decided = decideReport(report.status, step.action, {
    ...{ duties, reason },
    begunIn: supplement?.status ?? null,
  });
  if (!decided.ok) return decided;
  if (version !== undefined && version !== report.version) return refuse("CHANGED_MEANWHILE");
  if (step.action === "return" || step.action === "reopen") {
    const later = await laterStanding(tx, report.unit, period);
    const isKept = step.action === "reopen" ? later.length > 0 : later.some(({ isSigned }) => isSigned);
    if (isKept) return refuse("LATER_CLOSED");
    if (await isSummed(tx, report)) return refuse("SUMMED_ABOVE");
    if (report.status === "ACCEPTED" && (await aboveHasClosed(tx, report.unit, period)))
      return refuse("ABOVE_CLOSED");
    // A unit cannot keep its report from coming back by closing the next period: what nobody signed is drawn up again.
    for (const each of later.reverse()) {
      const why = `Báo cáo ${periodTitle(period)} bị trả lại`;
      const cancelled = { report: each, action: "reopen", to: "DRAFT", closingId: null } as const;
      await recordStep(tx, { ...cancelled, actor, reason: why }, now);
    }
    if (step.action === "return") await tellReturn?.(tx, { unit: report.unit, period, reason, now });
  }
  const signed =
    step.action === "sign" ? await signReport(tx, { report, duties, actor, step }, now) : done(reason);
  if (!signed.ok) return signed;
  // A reopened closing was never signed nor sent: it stands for nothing any more. Nor does a supplement that is dropped,
  // and what it was to add to stands again.
  const closing =
    step.action === "reopen"
      ? { closingId: null }
      : step.action === "drop"
        ? { closingId: await closingOf(tx, reportId, supplement?.current ?? null) }
        : {};
  await recordStep(
    tx,
    { report, action: step.action, to: decided.value, actor, reason: signed.value, ...closing },
    now,
  );
  return done(true);
}

/** The closing of a report by its number in the history; none where nothing was closed before. */
async function closingOf(tx: Tx, reportId: number, number: number | null): Promise<number | null> {
  if (number === null) return null;
  const { id } = await tx.reportClosing.findFirstOrThrow({
    where: { reportId, number },
    select: { id: true },
  });
  return id;
}

/** Whether the unit that received a report has closed the same period: then it no longer takes back its acceptance. */
async function aboveHasClosed(tx: Tx, unit: string, period: Period): Promise<boolean> {
  const above = parentOn(treeOn(await loadUnits(tx), period.to), unit);
  if (above === null) return false;
  const reports = await tx.report.findMany({
    where: { unit: above, period: period.code, closingId: { not: null } },
    select: { status: true },
  });
  return reports.some(({ status }) => isStanding(status));
}

/** Whether a report that stands adds this closing up, and would hang in the air without it. */
async function isSummed(
  tx: Tx,
  report: { unit: string; period: string; closingId: number | null },
): Promise<boolean> {
  const sums = await tx.report.findMany({
    where: { period: report.period, closingId: { not: null }, unit: { not: report.unit } },
    select: { status: true, closing: { select: { content: true } } },
  });
  return sums.some(
    ({ status, closing }) =>
      closing &&
      isStanding(status) &&
      readFrozen(closing.content).parts.some(({ closingId }) => closingId === report.closingId),
  );
}
