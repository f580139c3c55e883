import { formatNumber } from "~/shared/vi-format";
import type { Finding } from "../checks/rule-codes";
import type { ReportSections } from "./section-data";
import { figureWords } from "./section-figures";

/** Kept beside a section's texts: the typed ballots are paper, and come on top of those collected at the desks. */
export const BALLOTS_TOGETHER = "ballots_together";

/** Presses at a unit's desks in the period, by figure; null: it has no desk, or nobody pressed. */
export type Collected = Readonly<Record<string, number>> | null;

/** The presses as figures of a report, with those that follow from them; null where nobody pressed. */
export function collectedFigures(totals: Readonly<Record<string, number>> | null): Collected {
  if (!totals?.["ballots.total"]) return null;
  const content = (totals["ballots.very_satisfied"] ?? 0) + (totals["ballots.satisfied"] ?? 0);
  return { ...totals, "ballots.content": content };
}

const isTogether = (sections: ReportSections): boolean =>
  Object.values(sections).some(({ texts }) => texts[BALLOTS_TOGETHER] === "on");

const typedKeys = (typed: Readonly<Record<string, number>>, collected: Collected): string[] =>
  Object.keys(collected ?? {}).filter((key) => typed[key] !== undefined);

/**
 * The figures of a report with its ballots: what was collected where no ballot was typed, else what was typed, or both
 * added up where the unit says that they are different ballots. A figure of paper ballots that is not stated has no sum.
 */
export function withBallots(
  typed: Readonly<Record<string, number>>,
  sections: ReportSections,
  collected: Collected,
): Record<string, number> {
  if (!collected) return { ...typed };
  const keys = typedKeys(typed, collected);
  if (keys.length === 0) return { ...typed, ...collected };
  if (!isTogether(sections)) return { ...typed };
  const both = keys.map((key) => [key, (typed[key] ?? 0) + (collected[key] ?? 0)] as const);
  return { ...typed, ...Object.fromEntries(both) };
}

/** Where ballots were typed that say something else than the desks do, and nobody said that both are to be added up. */
export function ballotFindings(
  typed: Readonly<Record<string, number>>,
  sections: ReportSections,
  collected: Collected,
): Finding[] {
  if (!collected || isTogether(sections)) return [];
  return typedKeys(typed, collected).flatMap((key) => {
    const [is, pressed] = [typed[key] ?? 0, collected[key] ?? 0];
    if (is === pressed) return [];
    const [a, b] = [formatNumber(is), formatNumber(pressed)];
    return [
      {
        rule: "S4" as const,
        where: key,
        words: `Số ${figureWords(key)} ghi ${a}, nhưng phiếu bấm mã QR tại quầy trong kỳ có ${b}. Bỏ trống để lấy số của cổng, hoặc đánh dấu cộng thêm nếu ${a} là phiếu giấy.`,
        numbers: [a, b],
      },
    ];
  });
}
