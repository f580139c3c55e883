import { OUTCOME } from "~/shared/glossary";
import type { OutcomeCode } from "../workflow/events";
import type { CountedKind, Kind } from "../workflow/states";
import { CRITERIA, type Criterion } from "./sheet";

/** What came of it, as the letter says it. Of an act no regulation could have changed, so that half is left out. */
export function outcomeSentence(outcome: OutcomeCode, kind: Kind | CountedKind): string {
  const { vi, short } = OUTCOME[outcome];
  return `Kết quả xử lý: ${lowered(outcome === "O6" && kind === "ACT" ? short.vi : vi)}.`;
}

/**
 * What the regulation was found to be by each of the six criteria (Decree 20/2008/NĐ-CP art. 14.2.c), as paragraphs; none
 * where they were not asked. Of a criterion that is not met the reason is told; notes on the others stay inside.
 */
export function criteriaSentences(criteria: readonly Criterion[]): string[] {
  const judged = CRITERIA.flatMap(({ vi }, i) => {
    const { met = null, note = "" } = criteria[i] ?? {};
    return met === null ? [] : [{ met, what: lowered(vi), note: note.trim().replace(/[.;\s]+$/, "") }];
  });
  const met = judged.filter((one) => one.met === "YES").map(({ what }) => what);
  const failed = judged
    .filter((one) => one.met === "NO")
    .map(({ what, note }) => `- ${upper(what)}${note ? `: ${note}` : ""}.`);
  if (judged.length === 0) return [];
  const which = `${GROUND}, quy định được phản ánh, kiến nghị`;
  if (met.length === 0) return [`${which} chưa đạt yêu cầu về:`, ...failed];
  if (failed.length === 0) return [`${which} đạt các tiêu chí: ${met.join("; ")}.`];
  return [`${which} đạt yêu cầu về: ${met.join("; ")}.`, "Quy định chưa đạt yêu cầu về:", ...failed];
}

const GROUND = "Đối chiếu các tiêu chí tại điểm c khoản 2 Điều 14 Nghị định số 20/2008/NĐ-CP";

/** The first letter small, unless the word is an abbreviation. */
const lowered = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
