import { parseWithZod } from "@conform-to/zod/v4";
import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import type { Period } from "~/shared/period";
import { type FormReply, replyOf } from "~/ui/form-values";
import { actOnReport } from "../closing/act-on-report.server";
import { closeReport } from "../closing/close-report.server";
import { beginReport } from "./begin-report.server";
import type { ReportRefusal } from "./refusals";
import { ReportStepSchema } from "./report-step.schema";

type Taken = { reply: FormReply | null; refusal: ReportRefusal | null };

/** From a posted form to the step it asks for. `reply`: the form is not complete; `refusal`: the step was refused. */
export async function takeReportStep(
  db: PrismaClient,
  { unit, period, actor, form }: { unit: string; period: Period; actor: Actor; form: FormData },
  now: Date,
): Promise<Taken> {
  const submission = parseWithZod(form, { schema: ReportStepSchema });
  if (submission.status !== "success") return { reply: replyOf(submission), refusal: null };
  const step = submission.value;
  const outcome = await take();
  return { reply: null, refusal: outcome.ok ? null : outcome.reason };

  async function take() {
    if (step.action === "begin") return beginReport(db, { unit, period, actor }, now);
    if (step.action === "close" || step.action === "supplement") {
      const { action, allowMissing } = step;
      const reason = step.action === "supplement" ? step.supplementReason : (step.reason ?? "");
      const command = { unit, period, action, actor, reason, allowMissing: allowMissing === "on" };
      return closeReport(db, command, now);
    }
    const report = await db.report.findFirst({ where: { unit, period: period.code }, select: { id: true } });
    if (!report) return { ok: false as const, reason: "NOT_POSSIBLE_NOW" as const };
    const what =
      step.action === "return"
        ? { action: step.action, reason: step.returnReason }
        : step.action === "reopen"
          ? { action: step.action, reason: step.reopenReason }
          : step;
    return actOnReport(db, { reportId: report.id, actor, step: what }, now);
  }
}
