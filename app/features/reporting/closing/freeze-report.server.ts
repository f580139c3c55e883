import { createHash } from "node:crypto";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { Tx } from "~/platform/db.server";
import { done, type Outcome } from "~/shared/outcome";
import { type Period, previousPeriod } from "~/shared/period";
import { holdersOf } from "../count";
import { countFormInDatabase } from "../count.queries.server";
import { assemble, previousFigures } from "../documents/build-whole.server";
import { LETTER } from "../documents/letter";
import { FIGURE_KEYS, type FormFigures, layOut, rowsWithNumbers } from "../figures";
import { formVersionFor } from "../form-version";
import { unitsBelow } from "../periods/board";
import { type ReportRefusal, refuse } from "../periods/refusals";
import { printedFigures } from "../printed-figures";
import { loadFields, loadFormVersions, loadUnits } from "../reference.queries.server";
import { canonicalOf } from "../sections/canonical";
import { type FrozenValue, frozenSections } from "../sections/frozen-sections.server";
import { frozenData } from "../sections/sections.queries.server";
import { parentOn, treeOn } from "../unit-tree";
import { type Booked, bookFact } from "./book-fact";
import { booksBefore } from "./books.queries.server";
import { type ClosingFinding, closingFindings } from "./closing-findings";
import { denunciationsAmong, loadFacts, pendingIn } from "./facts.queries.server";
import { brokenChecks, type FrozenReport, isBalancedAgainst, readFrozen, reportOf } from "./frozen-report";
import { partsOf } from "./parts.queries.server";
import { sumOf, tallyOf } from "./tally";

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
  reason: "RULES_BROKEN" | "FINDINGS_OPEN";
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
  const { period } = request;
  const units = await loadUnits(tx);
  const unit = units.find(({ code }) => code === request.unit);
  if (!unit || unit.validFrom > period.to || (unit.validTo !== null && unit.validTo < period.to))
    return refuse("UNIT_NOT_EXPECTED");
  const [fields, versions] = [await loadFields(tx), await loadFormVersions(tx)];
  const below = unitsBelow(units, unit.code, period);
  const use = below.length > 0 ? "CONSOLIDATED" : "LEAF";
  const form = formVersionFor(versions, { use, on: period.to });
  if (!form) return refuse("NO_FORM");

  const { parts, missing, frozenParts, below: reported } = await partsOf(tx, below, period);
  if (missing.length > 0 && !request.allowMissing) return refuse("UNITS_MISSING");

  const books = await booksBefore(tx, { units, unit: unit.code, period });
  const all = holdersOf({ units, period, target: unit.code, scope: "consolidated" });
  const holders = new Set(all.here);
  const before = new Set(all.before);
  for (const child of below) {
    const theirs = holdersOf({ units, period, target: child.code, scope: "consolidated" });
    for (const holder of theirs.here) holders.delete(holder);
    for (const holder of theirs.before) before.delete(holder);
  }
  const facts = await loadFacts(tx, { period, holders, before: books.before });
  const items = facts.flatMap((fact) => bookFact(fact, period) ?? []);
  const late = items.filter(({ isLate, episode }) => isLate && episode !== null);
  const hidden = await denunciationsAmong(tx, late);
  const inherited = books.inherited.map(({ closingId }) => closingId);
  const previousPending = inherited.length > 0 ? await pendingIn(tx, inherited) : null;
  const own = tallyOf(items, before, previousPending);
  if (!previousPending) {
    // Those below bring their own: here they would be counted twice.
    const scope = below.length > 0 ? ("own" as const) : ("consolidated" as const);
    const whole = { units, fields, period, target: unit.code, scope };
    own.movement = (await countFormInDatabase(tx, whole)).movement;
  }
  // What is frozen is what is printed: formulae of the form included.
  const figures = printedFigures(form.columns, await figuresOf());

  const broken = brokenChecks(figures);
  if (broken.length > 0) return refuse("FIGURES_BROKEN");
  const above = units.find(({ code }) => code === parentOn(treeOn(units, period.to), unit.code));
  const report: FrozenReport = {
    format: 1,
    unit,
    receiver: unit.level === "PROVINCE" ? form.addressee : (above?.name ?? form.addressee),
    scope: below.length > 0 ? "consolidated" : "own",
    period: { code: period.code, from: period.from, to: period.to },
    formSet: request.formSet,
    form,
    figures: { ...figures, rows: rowsWithNumbers(figures.rows) },
    parts,
    missing,
    late: [
      ...late.map(({ feedbackId, referenceCode, startedOn }) => ({
        // A denunciation (R7) is counted and not named.
        referenceCode: hidden.has(feedbackId) ? "nội dung bảo mật" : referenceCode,
        startedOn,
      })),
      ...frozenParts.flatMap(({ late }) => late),
    ],
    items: { count: items.length, hash: hashOf(items.map(itemContent)).toString("hex") },
    closedAt: now.toISOString(),
    closedBy: request.closedBy,
    supplement: request.supplement,
    reason: request.reason,
    sections: await frozenSections(tx, {
      ...{ reportId: request.reportId, unit, period },
      below: reported,
    }),
  };
  const findings = await findingsOf(tx, report);
  const seen = fingerprint(findings);
  const open = (reason: OpenFindings["reason"]): OpenFindings => ({ ok: false, reason, findings, seen });
  if (findings.some(({ severity }) => severity === "BLOCK")) return open("RULES_BROKEN");
  if (findings.length > 0) {
    const { acknowledged } = request;
    if (!acknowledged?.reason.trim() || acknowledged.seen !== seen) return open("FINDINGS_OPEN");
    report.acknowledged = {
      reason: acknowledged.reason.trim(),
      findings: findings.map(({ words }) => words),
    };
  }
  const content = canonicalOf(report as unknown as FrozenValue);
  const hash = createHash("sha256").update(content).digest();
  return done({ report, content, hash, items, isZero: FIGURE_KEYS.every((key) => figures.total[key] === 0) });

  async function figuresOf(): Promise<FormFigures> {
    if (!unit || below.length === 0) return layOut(own, fields, false);
    const ofUnit = { ...layOut(own, fields, false) };
    const sum = sumOf([ofUnit, ...frozenParts.map(({ figures: each }) => each)]);
    const earlier = books.own
      ? readFrozen((await tx.reportClosing.findUniqueOrThrow({ where: { id: books.own.closingId } })).content)
      : null;
    if (earlier) sum.movement.previousClosing = earlier.figures.total.pending_total;
    const { previousClosing } = sum.movement;
    const opening = [...sum.byField.values()].reduce((all, row) => all + row.opening, 0);
    const isBalanced = isBalancedAgainst({ missing, earlier, opening, previousClosing });
    return layOut(sum, fields, unit.level === "PROVINCE" && isBalanced);
  }
}

/**
 * What the rules of the form and the checks of the whole report find. A unit for which nothing was typed and nothing is
 * added up sends the counted form alone; figures of units below are printed, so they answer to the checks as typed ones do.
 */
async function findingsOf(tx: Tx, report: FrozenReport): Promise<ClosingFinding[]> {
  const form = reportOf(report, null);
  const kept = frozenData(report.sections);
  const isTyped = kept && Object.keys(kept.sections).some((key) => key !== LETTER);
  if (!kept || !(isTyped || kept.sums)) return closingFindings(form, report.form.rules ?? [], null);
  const previous = await previousFigures(tx, report.unit.code, previousPeriod(report.period).code);
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
