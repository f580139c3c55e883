import { LEVEL } from "~/shared/glossary";
import type { UnitNode } from "../unit-tree";

const COUNTED_AS: Readonly<Record<UnitNode["level"], string>> = {
  PROVINCE: "tỉnh",
  OFFICE: "văn phòng, trung tâm",
  DEPARTMENT: "sở",
  VERTICAL_AGENCY: "cơ quan ngành dọc",
  DISTRICT: "huyện",
  COMMUNE: "xã, phường",
};

/** "theo số liệu của 18/18 sở, 13/13 huyện": reported and expected, by level; "" where nothing is added up. */
export function coveragePhrase(
  parts: readonly { level: UnitNode["level"] }[],
  missing: readonly { level: UnitNode["level"] }[],
): string {
  const levels = (Object.keys(LEVEL) as UnitNode["level"][]).flatMap((level) => {
    const reported = parts.filter((part) => part.level === level).length;
    const expected = reported + missing.filter((unit) => unit.level === level).length;
    return expected === 0 ? [] : [`${reported}/${expected} ${COUNTED_AS[level]}`];
  });
  return levels.length === 0 ? "" : `theo số liệu của ${levels.join(", ")}`;
}

/** The same as a sentence. */
export function coverageWords(...of: Parameters<typeof coveragePhrase>): string {
  const phrase = coveragePhrase(...of);
  return phrase && `T${phrase.slice(1)}.`;
}
