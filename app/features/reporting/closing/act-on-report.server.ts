import type { Actor } from "~/features/access/permissions";
import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import { type Period, parsePeriod, periodTitle } from "~/shared/period";
import { type SignMode, signatureLines } from "~/shared/sign-mode";
import { formatLongDate } from "~/shared/vi-format";
import { loadDuties } from "../periods/duties.server";
import { type ReportRefusal, refuse } from "../periods/refusals";
import { decideReport, isStanding } from "../periods/report-flow";
import { loadUnits } from "../reference.queries.server";
import { parentOn, treeOn } from "../unit-tree";
import { laterStanding } from "./books.queries.server";
import { writeFormFiles } from "./closed-files.server";
import { writeWholeFiles } from "./closed-whole.server";
import { readFrozen, reportOf } from "./frozen-report";
import { paperOf, signerOf } from "./paper.server";
import { lockReports, recordStep } from "./report-steps.server";
import { signsForThemselves } from "./signer-fit";

export type ReportStep =
  | { action: "submit" | "accept" }
  | { action: "return" | "reopen"; reason: string }
  | {
      action: "sign";
      mode: SignMode;
      onBehalfOf: string;
      position: string;
      /** As on paper; left out: as typed with the letter, the place as is usual for the unit. */
      number?: string | undefined;
      place?: string | undefined;
      /** Why it is signed although sections, number or place are missing, or by whose leave a head signs as a deputy. */
      gapsReason?: string | undefined;
    };

/** Lets those who make a report know, in the same transaction, that it came back and why. */
export type TellReturn = (
  tx: Tx,
  about: { unit: string; period: Period; reason: string; now: Date },
) => Promise<void>;

/**
 * Signs, hands in, returns, accepts or reopens a report. Signing makes the files of the form and of the whole report once
 * and keeps their bytes: whoever prints them later gets these. A refusal changes nothing.
 */
export function actOnReport(
  db: PrismaClient,
  command: {
    reportId: number;
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
  { reportId, actor, step, tellReturn }: Parameters<typeof actOnReport>[1],
  now: Date,
): Promise<Outcome<true, ReportRefusal>> {
  await lockReports(tx);
  const report = await tx.report.findUniqueOrThrow({ where: { id: reportId }, include: { closing: true } });
  const period = parsePeriod(report.period);
  if (!period) throw new Error(`Not a period: ${report.period}`);
  const duties = await loadDuties(tx, actor.roles, { unit: report.unit, period });
  const reason = "reason" in step ? step.reason.trim() : "";
  const decided = decideReport(report.status, step.action, { duties, reason });
  if (!decided.ok) return decided;
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
  if (step.action === "sign") {
    if (!report.closing) throw new Error(`Report ${reportId} is closed without a closing`);
    const { id: closingId, content, hash } = report.closing;
    const paper = await paperOf(tx, closingId, actor, now);
    const signer = await signerOf(tx, actor, report.unit, localDateOf(now));
    if (signsForThemselves(signer, step) && !step.gapsReason?.trim()) return refuse("SIGNS_FOR_SELF");
    const number = step.number?.trim() ?? paper.number;
    const place = step.place?.trim() ?? paper.place;
    if (paper.gapsWith({ number, place }).length > 0 && !step.gapsReason?.trim()) return refuse("PAPER_GAPS");
    const position = signatureLines(step).join("\n");
    await tx.reportSignature.create({
      data: {
        closingId,
        signedAt: now,
        staffId: actor.staffId,
        signer: actor.name,
        position,
        mode: step.mode,
        number,
        place,
        hash,
      },
    });
    const signature = { place, signedOn: formatLongDate(localDateOf(now)), position, signer: actor.name };
    const form = await writeFormFiles(closingId, reportOf(readFrozen(content), signature));
    await tx.reportFile.createMany({ data: [...form, ...(await writeWholeFiles(tx, closingId))] });
  }
  // A reopened closing was never signed nor sent: it stands for nothing any more.
  const closing = step.action === "reopen" ? { closingId: null } : {};
  const why = step.action === "sign" ? (step.gapsReason?.trim() ?? "") : reason;
  await recordStep(
    tx,
    { report, action: step.action, to: decided.value, actor, reason: why, ...closing },
    now,
  );
  return done(true);
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
