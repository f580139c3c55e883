import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OUTLINES } from "../sections/outlines/all";
import { CheckFileSchema, checkFile } from "./check-file";

const read = (name: string) =>
  CheckFileSchema.parse(JSON.parse(readFileSync(`tests/fixtures/reports/${name}.json`, "utf8")));
const findings = (name: string) => {
  const file = read(name);
  return checkFile(file, OUTLINES.find(({ code }) => code === file.outline) ?? null);
};

/** What the five documents contradict, one line a contradiction: rule, place, the numbers it speaks of. */
const EXPECTED: Record<string, string[]> = {
  "dak-lak-2020-q2": [
    "S2 pakn.received_total: 2, 2, 2, 4",
    "S7 esystem.level3: 12,56%, 8.614, 68.538, 12,57 %",
    "S7 esystem.level3: 68.538, 8.614, 80.958, 10,64 %",
    "S10 esystem.level4: 5.55%",
    "S7 esystem.level4: 68.538, 3.806, 80.958, 4,70 %",
    "S9 I.5: 30/01/2010",
  ],
  "commune-2022-q2": [
    "S11 III: ",
    "S11 IV: ",
    "N2 I.5: ",
    "S9 I.8: 2021",
    "N2 I.9: ",
    "S11 II: ",
    "S11 II: 1",
  ],
  "nine-months-2022": [],
  "quang-ngai-2020-q1": [
    "S8 pakn.received_total: hơn 47",
    "S10 commune.resolved: 12.4408, 124.408",
    "S4 onestop.total: 157.885, 150.580, 1.924, 5.380, 157.884",
    "S4 onestop.total: 157.885, 19.953, 17.942, 124.843, 162.738",
    "S4 onestop.pending: 5.380, 2.491, 2.468, 435, 5.394",
    "S5 centre.online: 2.679, 2.573",
    "S11 pakn.opening: ",
    "S10 I.3: 06d/VPCP/KSTT/KTTH",
    "N2 I.8b: ",
    "N2 II.2a: ",
    "N2 III: ",
  ],
  "lam-dong-2022": [
    "S2 files.received: 1.385.909",
    "S7 files.in_time_commune: 99,87%, 444.900, 445.450, 99,88 %",
    "S7 online.files: 28,30%, 794.735, 1.005.678, 22,36 %",
    "S6 files.late: 10.680, 9.568",
  ],
};

describe("the five documents", () => {
  test.each(Object.keys(EXPECTED))("%s: every contradiction is found, and none that is not there", (name) => {
    const found = findings(name).map(({ rule, where, numbers }) => `${rule} ${where}: ${numbers.join(", ")}`);
    expect(found.sort()).toEqual([...(EXPECTED[name] ?? [])].sort());
  });

  test("every finding is a sentence that names its numbers", () => {
    for (const name of Object.keys(EXPECTED))
      for (const { words, numbers } of findings(name)) {
        expect(words).toMatch(/[.”]$/);
        for (const number of numbers) expect(words).toContain(number);
      }
  });
});
