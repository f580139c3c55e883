import { formatNumber } from "~/shared/vi-format";
import { figureWords, isCounted } from "../sections/section-figures";
import type { Values } from "./check-figures";
import { numbersIn } from "./check-text-numbers";
import type { Finding } from "./rule-codes";

/** Words right before a number that say which sort of figure it is; `says` is the figure named when it is none. */
const CUES: readonly { cue: RegExp; unit: RegExp; says: string }[] = [
  {
    cue: /(?:đang giải quyết|đang xử lý|còn)[^\d,;.]{0,25}$/iu,
    unit: /hồ sơ/,
    says: "files.pending",
  },
  {
    cue: /(?:giải quyết|trả)\D{0,12}(?:quá hạn|trễ hạn)[^\d,;.]{0,15}$/iu,
    unit: /hồ sơ/,
    says: "files.late",
  },
  {
    cue: /(?:tiếp nhận)(?! (?:và )?trả)[^\d,;.]{0,25}$/iu,
    unit: /hồ sơ/,
    says: "files.received",
  },
  {
    cue: /(?:đã giải quyết|giải quyết)[^\d,;.]{0,25}$/iu,
    unit: /hồ sơ/,
    says: "files.resolved",
  },
  {
    cue: /(?:đã xử lý|đã giải quyết)[^\d,;.]{0,25}$/iu,
    unit: /PAKN|phản ánh|kiến nghị/,
    says: "pakn.resolved_total",
  },
  {
    cue: /(?:đang xử lý|đang giải quyết)[^\d,;.]{0,25}$/iu,
    unit: /PAKN|phản ánh|kiến nghị/,
    says: "pakn.pending_total",
  },
  {
    cue: /tiếp nhận[^\d,;.]{0,30}$/iu,
    unit: /PAKN|phản ánh|kiến nghị/,
    says: "pakn.received_total",
  },
];

/**
 * N1: a number in the text that says it counts what a figure of the report counts, and is none of those figures. Only
 * numbers with a clear cue before and a unit after them are judged, and only where such a figure is stated.
 */
export function checkAgainstFigures(section: string, text: string, values: Values): Finding[] {
  return numbersIn(text).flatMap(({ printed, value, unit, at }) => {
    if (value === null || unit === null) return [];
    const before = text.slice(Math.max(0, at - 60), at);
    const hit = CUES.find(({ cue, unit: units }) => units.test(unit) && cue.test(before));
    const said = hit && values.get(hit.says);
    if (!hit || said === undefined) return [];
    // A number that another figure of its kind has may stand for that one: only what is nowhere contradicts.
    const known = [...values].some(([key, each]) => each === value && isCounted(key) === isCounted(hit.says));
    if (known) return [];
    return [
      {
        rule: "N1" as const,
        where: section,
        words: `Lời văn ghi ${printed} ${unit}, nhưng số liệu báo cáo có ${figureWords(hit.says)} ${formatNumber(said)}.`,
        numbers: [printed, formatNumber(said)],
      },
    ];
  });
}
