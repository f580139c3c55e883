import type { DbOrTx } from "~/platform/db.server";
import { done, type Outcome } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { holdersOf } from "../count";
import { countFormInDatabase } from "../count.queries.server";
import { type FormFigures, layOut, rowsWithNumbers } from "../figures";
import { formVersionFor } from "../form-version";
import { type ReportRefusal, refuse } from "../periods/refusals";
import { printedFigures } from "../printed-figures";
import { loadFields, loadFormVersions, loadUnits } from "../reference.queries.server";
import type { ReportedBelow } from "../sections/sums";
import { parentOn, treeOn } from "../unit-tree";
import { type Booked, bookFact } from "./book-fact";
import { booksBefore } from "./books.queries.server";
import { denunciationsAmong, loadFacts, pendingIn } from "./facts.queries.server";
import { brokenChecks, type FrozenReport, isBalancedAgainst, readFrozen } from "./frozen-report";
import { unitsToAdd } from "./left-out.queries.server";
import { partsOf } from "./parts.queries.server";
import { sumOf, tallyOf } from "./tally";

/** The counted form of a unit as a closing takes it, with the items of the unit itself and what those below reported. */
export type DrawnUp = {
  report: Pick<
    FrozenReport,
    "unit" | "receiver" | "scope" | "form" | "figures" | "parts" | "missing" | "late" | "counted"
  >;
  items: Booked[];
  /** For the typed sections. */
  reported: ReportedBelow[];
};

/** The figures contradict each other or the books before; `broken`: the checks that say so, in words. */
export type BrokenFigures = { ok: false; reason: "FIGURES_BROKEN"; broken: string[] };

/**
 * The figures that a closing of this unit and period takes now: the unit's own from its books and the register, those of
 * the units below from their accepted reports alone. The closing freezes this, and the pages before it show this.
 */
export async function drawUp(
  tx: DbOrTx,
  request: {
    unit: string;
    period: Period;
    /** Although units below have no accepted report. */
    allowMissing: boolean;
  },
): Promise<Outcome<DrawnUp, ReportRefusal> | BrokenFigures> {
  const { period } = request;
  const units = await loadUnits(tx);
  const unit = units.find(({ code }) => code === request.unit);
  if (!unit || unit.validFrom > period.to || (unit.validTo !== null && unit.validTo < period.to))
    return refuse("UNIT_NOT_EXPECTED");
  const [fields, versions] = [await loadFields(tx), await loadFormVersions(tx)];
  const adds = await unitsToAdd(tx, units, unit.code, period);
  const { below } = adds;
  const use = below.length > 0 ? "CONSOLIDATED" : "LEAF";
  const form = formVersionFor(versions, { use, on: period.to });
  if (!form) return refuse("NO_FORM");

  const { parts, missing, frozenParts, below: reported } = await partsOf(tx, adds, period);
  if (missing.length > 0 && !request.allowMissing) return refuse("UNITS_MISSING");

  const books = await booksBefore(tx, { units, unit: unit.code, period });
  const all = holdersOf({ units, period, target: unit.code, scope: "consolidated" });
  const holders = new Set(all.here);
  // Merged units that are in nobody's report are not answered for here either.
  const nowhere = new Set(missing.map((each) => each.unit));
  const without = adds.leftOut.filter(({ node }) => nowhere.has(node.code)).map(({ node }) => node.code);
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
  if (broken.length > 0) return { ok: false, reason: "FIGURES_BROKEN", broken };
  const above = units.find(({ code }) => code === parentOn(treeOn(units, period.to), unit.code));
  return done({
    report: {
      unit,
      receiver: unit.level === "PROVINCE" ? form.addressee : (above?.name ?? form.addressee),
      scope: below.length > 0 ? "consolidated" : "own",
      form,
      figures: { ...figures, rows: rowsWithNumbers(figures.rows) },
      parts,
      missing,
      counted: [...all.here].filter((code) => !without.includes(code)).sort(),
      late: [
        ...late.map(({ feedbackId, referenceCode, startedOn }) => ({
          // A denunciation (R7) is counted and not named.
          referenceCode: hidden.has(feedbackId) ? "nội dung bảo mật" : referenceCode,
          startedOn,
        })),
        ...frozenParts.flatMap(({ late }) => late),
      ],
    },
    items,
    reported,
  });

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
