import type { UnitLine } from "./reference-lines";
import { quoted } from "./refusal-words";

/** Units by code: those that are there, overlaid with those that come in. */
export type UnitMap = ReadonlyMap<string, Pick<UnitLine, "code" | "parent" | "successor">>;

/**
 * What is wrong with a unit's place among all units, in words: a parent or successor that nobody knows, or a ring of
 * parents or successors that it lies on. Null when it fits.
 */
export function placeProblem(unit: UnitLine, all: UnitMap): string | null {
  return linkProblem(unit, "parent", all) ?? linkProblem(unit, "successor", all);
}

const WORDS = { parent: "đơn vị cấp trên", successor: "đơn vị kế thừa" } as const;

function linkProblem(unit: UnitLine, link: keyof typeof WORDS, all: UnitMap): string | null {
  const next = unit[link];
  if (next !== undefined && !all.has(next)) return `không có ${WORDS[link]} ${quoted(next)} (khóa "${link}")`;
  const seen = new Set<string>();
  for (let code = next; code !== undefined && !seen.has(code); code = all.get(code)?.[link]) {
    if (code === unit.code) return `${WORDS[link]} tạo thành vòng kín (khóa "${link}")`;
    seen.add(code);
  }
  return null;
}

/**
 * Provinces that exist at the same time and never become one, by code; none in a register as one province keeps it. Those
 * that were merged later had lives side by side and end in one successor (decision 0057).
 */
export function provincesSideBySide(all: ReadonlyMap<string, UnitLine>): string[] {
  const provinces = [...all.values()].filter(({ level }) => level === "PROVINCE");
  const until = ({ validTo }: UnitLine) => validTo ?? "9999-12-31";
  const meets = (one: UnitLine, other: UnitLine) =>
    one.validFrom <= until(other) &&
    other.validFrom <= until(one) &&
    lastOf(one.code, all) !== lastOf(other.code, all);
  return provinces
    .filter((one) => provinces.some((other) => meets(one, other)))
    .map(({ code }) => code)
    .sort();
}

function lastOf(code: string, all: UnitMap): string {
  const seen = new Set<string>();
  let last = code;
  for (
    let next: string | undefined = code;
    next !== undefined && !seen.has(next);
    next = all.get(next)?.successor
  ) {
    seen.add(next);
    last = next;
  }
  return last;
}

/** The unit itself and every unit whose chain of successors leads to it: what they hold, it holds. */
export function inheritedFrom(code: string, all: UnitMap): string[] {
  const codes = [code];
  for (const heir of codes)
    for (const unit of all.values())
      if (unit.successor === heir && !codes.includes(unit.code)) codes.push(unit.code);
  return codes;
}
