import { parseWithZod } from "@conform-to/zod/v4";
import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import type { Outcome } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { type FormReply, replyOf } from "~/ui/form-values";
import { actOnReport, type TellReturn } from "../closing/act-on-report.server";
import { closeReport } from "../closing/close-report.server";
import type { ClosingFinding } from "../closing/closing-findings";
import type { OpenFindings } from "../closing/freeze-report.server";
import { beginReport } from "./begin-report.server";
import { REPORT_REFUSAL, type ReportRefusal } from "./refusals";
import { ReportStepSchema } from "./report-step.schema";

type Taken = {
  reply: FormReply | null;
  refusal: ReportRefusal | null;
  /** What the checks found at a closing that was refused, and their mark. */
  open: { findings: readonly ClosingFinding[]; seen: string } | null;
};

/** Which field answers a refused signature: each question has one of its own. */
const ANSWERED_BY: Partial<Record<ReportRefusal, string>> = {
  PAPER_GAPS: "gapsReason",
  SIGNS_FOR_SELF: "ground",
};

/** From a posted form to the step it asks for. `reply`: the form is not complete; `refusal`: the step was refused. */
export async function takeReportStep(
  db: PrismaClient,
  {
    unit,
    period,
    actor,
    form,
    tellReturn,
  }: { unit: string; period: Period; actor: Actor; form: FormData; tellReturn: TellReturn },
  now: Date,
): Promise<Taken> {
  const submission = parseWithZod(form, { schema: ReportStepSchema });
  if (submission.status !== "success") return { reply: replyOf(submission), refusal: null, open: null };
  const step = submission.value;
  const outcome = await take();
  if (outcome.ok) return { reply: null, refusal: null, open: null };
  // What was typed stays where it was typed: the reasons are long.
  const { values } = replyOf(submission);
  const [field, words] = [ANSWERED_BY[outcome.reason], REPORT_REFUSAL[outcome.reason]];
  const reply = field
    ? { values, errors: { [field]: [words] }, formErrors: [] }
    : { values, errors: {}, formErrors: [words] };
  const open = "findings" in outcome ? { findings: outcome.findings, seen: outcome.seen } : null;
  return { reply, refusal: outcome.reason, open };

  async function take(): Promise<Outcome<unknown, ReportRefusal> | OpenFindings> {
    if (step.action === "begin") return beginReport(db, { unit, period, actor }, now);
    if (step.action === "close" || step.action === "supplement") {
      const { action, allowMissing, formAlone, findingsReason = "", findingsSeen = "" } = step;
      const reason = step.supplementReason ?? "";
      const acknowledged = { reason: findingsReason, seen: findingsSeen };
      const command = {
        unit,
        period,
        action,
        actor,
        reason,
        version: step.version,
        allowMissing: allowMissing === "on",
        formAlone: formAlone === "on",
        acknowledged,
      };
      return closeReport(db, command, now);
    }
    const report = await db.report.findFirst({
      where: { unit, period: period.code },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    if (!report) return { ok: false as const, reason: "NOT_POSSIBLE_NOW" as const };
    const what =
      step.action === "return"
        ? { action: step.action, reason: step.returnReason }
        : step.action === "reopen"
          ? { action: step.action, reason: step.reopenReason }
          : step.action === "drop"
            ? { action: step.action, reason: step.dropReason }
            : step;
    return actOnReport(
      db,
      { reportId: report.id, version: step.version, actor, step: what, tellReturn },
      now,
    );
  }
}
