import { parsePeriod } from "~/shared/period";
import { writeNarrative } from "../narrative/narrative";
import type { Outline, Section } from "./outline";

const PERIOD = parsePeriod("2026-Q3");

/** How a section reads with made-up numbers: every figure 12, so that each sentence and each bracket is seen. */
export function sampleOf(section: Section): string[] {
  const period = PERIOD;
  if (!period) return [];
  const tokens = section.sentences.flatMap(({ text }) => [...text.matchAll(/[a-z0-9]+\.[a-z0-9_]+/g)]);
  const keys = new Set([...section.figures, ...tokens.map(([key]) => key)]);
  const outline: Outline = {
    ...{ code: "", use: "PROVINCE", title: "", citation: "", confirmed: true },
    ...{ validFrom: period.from, validTo: null, abstract: "", intro: "", closing: "" },
    // A sentence that stands in for another is shown beside it.
    sections: [
      {
        ...section,
        sentences: section.sentences.map(({ text, zero }) => ({ text, ...(zero ? { zero } : {}) })),
      },
    ],
  };
  const unit = { unit: "", name: "", level: "DEPARTMENT" as const };
  const read = (value: number) =>
    writeNarrative({
      outline,
      unitName: "UBND tỉnh",
      period,
      figures: new Map([...keys].map((key) => [key, value])),
      sections: {},
      details: {},
      sums: { figures: {}, by: {}, coverage: { [section.key]: { reported: [unit], missing: [] } } },
    }).sections[0]?.paragraphs ?? [];
  const zero = section.sentences.some((sentence) => sentence.zero) ? read(0) : [];
  return [...read(12), ...zero.map((text) => `Khi không phát sinh: ${text}`)];
}
