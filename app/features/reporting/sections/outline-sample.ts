import { parsePeriod } from "~/shared/period";
import { writeNarrative } from "../narrative/narrative";
import type { Outline, Section } from "./outline";

const PERIOD = parsePeriod("2026-Q3");

/** How a section reads with made-up numbers: every figure 12, so that each sentence and each bracket is seen. */
export function sampleOf(section: Section): string[] {
  if (!PERIOD) return [];
  const tokens = section.sentences.flatMap(({ text }) => [...text.matchAll(/[a-z0-9]+\.[a-z0-9_]+/g)]);
  const keys = new Set([...section.figures, ...tokens.map(([key]) => key)]);
  const outline: Outline = {
    ...{ code: "", use: "PROVINCE", title: "", citation: "", confirmed: true },
    ...{ validFrom: PERIOD.from, validTo: null, abstract: "", intro: "", closing: "" },
    // A sentence that stands in for another is shown beside it.
    sections: [
      {
        ...section,
        sentences: section.sentences.map(({ text, zero }) => ({ text, ...(zero ? { zero } : {}) })),
      },
    ],
  };
  const unit = { unit: "", name: "", level: "DEPARTMENT" as const };
  const written = writeNarrative({
    outline,
    unitName: "UBND tỉnh",
    period: PERIOD,
    figures: new Map([...keys].map((key) => [key, 12])),
    sections: {},
    details: {},
    sums: { figures: {}, by: {}, coverage: { [section.key]: { reported: [unit], missing: [] } } },
  });
  const zeros = section.sentences.flatMap(({ zero }) =>
    zero?.text ? [`Khi không phát sinh: ${zero.text}`] : [],
  );
  return [...(written.sections[0]?.paragraphs ?? []), ...zeros];
}
