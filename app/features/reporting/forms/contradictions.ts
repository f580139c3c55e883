import { formatNumber } from "~/shared/vi-format";
import { checkForm, type FigureKey, type Figures } from "../figures";
import { type FormColumn, isFigureKey } from "../form-version";
import { printedRow } from "../printed-figures";
import { columnsIn, parseFormula } from "./formula";

/** What a formula does to the identities of counting.md §6, in one sentence with a sample row. */
export type Contradiction = { key: string; problem: string };

export const FIXED_TERM = "Công thức có số cộng thêm cố định: dòng tổng cộng sẽ không bằng tổng các dòng.";

/**
 * The formulae of a PAKN form that break an identity of counting.md §6, each with the identity and a sample row, or
 * that print a total which is not the sum of its rows. What is counted always satisfies the identities; so a formula
 * that fails on a sample row fails on every report, and none could be closed.
 */
export function contradictions(columns: readonly FormColumn[]): Contradiction[] {
  const numberOf = new Map<string, number>(columns.map(({ key, number }) => [key, number]));
  const formulae = columns.flatMap(({ key, formula }) => {
    const parsed = formula ? parseFormula(formula, columns) : null;
    return parsed?.ok && isFigureKey(key) ? [{ key, reads: columnsIn(parsed.value) }] : [];
  });
  return formulae.flatMap(({ key, reads }): Contradiction[] => {
    const alone = columns.map((column) => (column.key === key ? column : { ...column, formula: null }));
    for (const sample of SAMPLES) {
      const printed = printedRow(alone, sample);
      const broken = checkForm([], printed, null).find(({ ok }) => !ok);
      if (!broken) continue;
      const shown = [...new Set<string>([...reads, ...keysOf(broken.rule)])].filter((each) => each !== key);
      const cells = shown
        .filter(isFigureKey)
        .map((each) => `(${numberOf.get(each) ?? "–"}) = ${formatNumber(printed[each])}`)
        .join(", ");
      const problem = `Trái điều kiện ${broken.words}. Ví dụ một dòng có ${cells}: cột (${numberOf.get(key)}) sẽ in ra ${formatNumber(printed[key])}, số đếm là ${formatNumber(sample[key])}.`;
      return [{ key, problem }];
    }
    return addsUp(alone, key) ? [] : [{ key, problem: FIXED_TERM }];
  });
}

const keysOf = (rule: string): string[] => rule.split(/[^a-z_]+/).filter(Boolean);

/** Whether the cell of a total is the sum of the cells above it. */
function addsUp(columns: readonly FormColumn[], key: FigureKey): boolean {
  const [one, other] = SAMPLES;
  if (!one || !other) return true;
  const both = { ...one };
  for (const each of Object.keys(both) as FigureKey[]) both[each] += other[each];
  const cell = (row: Figures) => printedRow(columns, row)[key];
  return cell(both) === cell(one) + cell(other);
}

/** A row as counting makes it, from what came from before and what is new, by kind and by whether it is done. */
function rowOf([
  oldActDone,
  oldActOpen,
  oldRegDone,
  oldRegOpen,
  newActDone,
  newActOpen,
  newRegDone,
  newRegOpen,
]: readonly [number, number, number, number, number, number, number, number]): Figures {
  const resolvedAct = oldActDone + newActDone;
  const resolvedReg = oldRegDone + newRegDone;
  const pendingAct = oldActOpen + newActOpen;
  const pendingReg = oldRegOpen + newRegOpen;
  const opening = oldActDone + oldActOpen + oldRegDone + oldRegOpen;
  const fresh = newActDone + newActOpen + newRegDone + newRegOpen;
  return {
    received_total: opening + fresh,
    received_act: resolvedAct + pendingAct,
    received_reg: resolvedReg + pendingReg,
    opening,
    new: fresh,
    resolved_total: resolvedAct + resolvedReg,
    resolved_act: resolvedAct,
    resolved_reg: resolvedReg,
    resolved_opening: oldActDone + oldRegDone,
    resolved_new: newActDone + newRegDone,
    pending_total: pendingAct + pendingReg,
    pending_act: pendingAct,
    pending_reg: pendingReg,
    published: oldActDone + newRegDone,
  };
}

/** Rows of which no two cells are alike by chance, one with everything done and one with nothing done. */
const SAMPLES = [
  rowOf([3, 2, 1, 4, 37, 32, 11, 6]),
  rowOf([5, 0, 2, 0, 19, 0, 8, 0]),
  rowOf([0, 7, 0, 1, 0, 13, 0, 4]),
];
