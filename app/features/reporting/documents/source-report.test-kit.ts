import { readFileSync } from "node:fs";
import { FORM_VERSIONS } from "../../../../prisma/seed/reference/form-versions";
import { CheckFileSchema, checkFile, toWrite } from "../checks/check-file";
import { writeNarrative } from "../narrative/narrative";
import { OUTLINES } from "../sections/outlines/all";
import { letterOf } from "./letter";
import { onBasis } from "./surroundings";
import type { WholeReport } from "./whole-report";

/** One of the five documents as a whole report, as it should have been. Throws when its outline is unknown. */
export function sourceReport(name: string): WholeReport {
  const file = CheckFileSchema.parse(JSON.parse(readFileSync(`tests/fixtures/reports/${name}.json`, "utf8")));
  const outline = OUTLINES.find(({ code }) => code === file.outline);
  if (!outline) throw new Error(`No outline: ${file.outline}`);
  const forms = FORM_VERSIONS.filter(
    ({ formSet, use }) =>
      formSet === outline.formSet && use === (outline.use === "PROVINCE" ? "CONSOLIDATED" : "LEAF"),
  );
  // The other forms were sent along: what is not annexed is cited by the text alone (decision 0056).
  const codes = new Map(
    forms.filter(({ subject }) => subject === "pakn").map(({ subject, code }) => [subject, code] as const),
  );
  const toBeWritten = { ...toWrite(file, outline), codes };
  return {
    unit: { code: name, name: file.unit },
    period: file.period,
    outline: { code: outline.code, citation: outline.citation, confirmed: outline.confirmed },
    letter: letterOf(file.letter, { name: file.unit, level: outline.use, receiver: "" }, file.reportedOn),
    written: onBasis(writeNarrative(toBeWritten), file.letter.basis),
    annexes: [],
    figures: toBeWritten.figures,
    findings: checkFile(file, outline),
  };
}
