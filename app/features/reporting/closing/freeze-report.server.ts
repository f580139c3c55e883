import { createHash } from "node:crypto";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { Tx } from "~/platform/db.server";
import { done, type Outcome } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { assemble, previousFigures } from "../documents/build-whole.server";
import { FIGURE_KEYS } from "../figures";
import type { ReportRefusal } from "../periods/refusals";
import { canonicalOf } from "../sections/canonical";
import { type FrozenValue, frozenSections } from "../sections/frozen-sections.server";
import { frozenData } from "../sections/sections.queries.server";
import type { Booked } from "./book-fact";
import { type ClosingFinding, closingFindings, isUntouched } from "./closing-findings";
import { drawUp } from "./draw-up.server";
import { type FrozenReport, reportOf } from "./frozen-report";

export type Frozen = {
  report: FrozenReport;
  content: string;
  hash: Buffer;
  items: Booked[];
  isZero: boolean;
};

/** What the checks found is not answered for; `seen` comes back with the answer, so that nobody answers for more. */
export type OpenFindings = {
  ok: false;
  reason: "FIGURES_BROKEN" | "RULES_BROKEN" | "FINDINGS_OPEN";
  findings: ClosingFinding[];
  seen: string;
};

type Request = {
  unit: string;
  period: Period;
  formSet: string;
  /** Null before the report was begun: then nothing is typed either. */
  reportId: number | null;
  closedBy: string;
  supplement: number | null;
  reason: string | null;
  /** Close although units below have no accepted report. */
  allowMissing: boolean;
  /** The unit says that it sends the counted form alone. */
  formAlone: boolean;
  /** Why the report is closed although the checks found something, and what they had found. */
  acknowledged: { reason: string; seen: string } | null;
};

/**
 * What a closing of this unit and period freezes at `now`: figures, the items behind every cell, the form as it stands
 * in the books, the parts it adds up, the typed sections. Writes nothing.
 */
export async function freezeReport(
  tx: Tx,
  request: Request,
  now: Date,
): Promise<Outcome<Frozen, ReportRefusal> | OpenFindings> {
  const drawn = await drawUp(tx, request);
  if (!drawn.ok)
    return "broken" in drawn
      ? openWith(
          "FIGURES_BROKEN",
          drawn.broken.map((words) => ({ severity: "BLOCK", words })),
        )
      : drawn;
  const { items, reported, report: form } = drawn.value;
  const { unit, figures } = form;
  const { period, reportId } = request;
  const report: FrozenReport = {
    format: 1,
    ...form,
    period: { code: period.code, from: period.from, to: period.to },
    formSet: request.formSet,
    items: { count: items.length, hash: hashOf(items.map(itemContent)).toString("hex") },
    closedAt: now.toISOString(),
    closedBy: request.closedBy,
    supplement: request.supplement,
    reason: request.reason,
    sections: await frozenSections(tx, {
      ...{ reportId, unit, period },
      below: reported,
    }),
  };
  const kept = frozenData(report.sections);
  if (request.formAlone && kept && isUntouched(kept)) report.formAlone = true;
  const findings = await findingsOf(tx, report);
  if (findings.some(({ severity }) => severity === "BLOCK")) return openWith("RULES_BROKEN", findings);
  if (findings.length > 0) {
    const { acknowledged } = request;
    const open = openWith("FINDINGS_OPEN", findings);
    if (!acknowledged?.reason.trim() || acknowledged.seen !== open.seen) return open;
    report.acknowledged = {
      reason: acknowledged.reason.trim(),
      findings: findings.map(({ words }) => words),
    };
  }
  const content = canonicalOf(report as unknown as FrozenValue);
  const hash = createHash("sha256").update(content).digest();
  return done({ report, content, hash, items, isZero: FIGURE_KEYS.every((key) => figures.total[key] === 0) });
}

const openWith = (reason: OpenFindings["reason"], findings: ClosingFinding[]): OpenFindings => ({
  ...{ ok: false, reason, findings },
  seen: fingerprint(findings),
});

/**
 * What the rules of the form and the checks of the whole report find, which are those that its pages show. Only a unit that
 * says it sends the counted form alone is not asked about the sections.
 */
async function findingsOf(tx: Tx, report: FrozenReport): Promise<ClosingFinding[]> {
  const form = reportOf(report, null);
  const kept = frozenData(report.sections);
  if (!kept || report.formAlone) return closingFindings(form, report.form.rules ?? [], null);
  const previous = await previousFigures(tx, report.unit.code, report.period, kept.sums);
  return closingFindings(form, report.form.rules ?? [], assemble({ form, ...kept, previous }).findings);
}

/** What of an item stands under the hash: what the printed list would say. */
const itemContent = (item: Booked): FrozenValue => ({
  code: item.referenceCode,
  episode: item.episode,
  startedOn: item.startedOn,
  endedOn: item.endedOn,
  exit: item.exit,
  reason: item.reason,
  unit: item.unit,
  field: item.field,
  kind: item.countedKind,
  keys: item.keys,
  late: item.isLate,
});

const hashOf = (value: FrozenValue): Buffer => createHash("sha256").update(canonicalOf(value)).digest();
