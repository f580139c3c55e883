import { parseWithZod } from "@conform-to/zod/v4";
import { type Actor, scopeOf } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { type Period, previousPeriod, quarterOf } from "~/shared/period";
import { type FormReply, replyOf } from "~/ui/form-values";
import { askedReportSchema } from "./asked-report";
import { loadUnits } from "./reference.queries.server";
import { periodOptions, unitOptions } from "./report-choices";
import type { ReportScope, UnitNode } from "./unit-tree";
import { visibleUnits } from "./visible-units";

export type AskedReport = { unit: string; period: Period; scope: ReportScope | null };

/** What the page that chooses a form needs. */
export type ReportChooser = {
  units: ReturnType<typeof unitOptions>;
  periods: ReturnType<typeof periodOptions>;
  /** Chosen when nothing else was asked for: the own unit, the last quarter that is over. */
  defaults: { unit: string; period: string };
};

export type ReportDoor = { chooser: ReportChooser } & (
  | { asked: AskedReport; reply: null; units: readonly UnitNode[] }
  | { asked: null; reply: FormReply; units: readonly UnitNode[] }
);

/**
 * Reads which form a query asks for, as far as the actor may see it. Throws 404 for a unit that does not exist or lies
 * outside the actor's scope, one answer for both; other mistakes come back as a reply for the form.
 */
export async function readReportDoor(
  db: DbOrTx,
  actor: Actor,
  query: URLSearchParams,
  now: Date,
): Promise<ReportDoor> {
  const today = localDateOf(now);
  const units = await loadUnits(db);
  const scope = scopeOf(actor, "report:read");
  const visible = visibleUnits(units, scope, today);
  const submission = parseWithZod(new URLSearchParams(query), { schema: askedReportSchema(today) });
  const shown = submission.status === "success" ? submission.value.period.code : query.get("period");
  const chooser = {
    units: unitOptions(visible, today),
    periods: periodOptions(today, shown),
    defaults: defaults(),
  };
  if (submission.status !== "success") return { chooser, asked: null, reply: replyOf(submission), units };
  if (!visible.some(({ code }) => code === submission.value.unit))
    throw new Response("Không có đơn vị này trong phạm vi báo cáo của bạn.", { status: 404 });
  return { chooser, asked: submission.value, reply: null, units };

  function defaults() {
    const province =
      scope === "ALL" ? visible.find(({ level, validTo }) => level === "PROVINCE" && !validTo) : undefined;
    const own = visible.find(({ code }) => code === actor.unit) ?? visible[0];
    return { unit: (province ?? own)?.code ?? "", period: previousPeriod(quarterOf(today)).code };
  }
}
