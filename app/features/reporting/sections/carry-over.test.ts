import { expect, test } from "vitest";
import { carryOver } from "./carry-over";
import { OUTLINES } from "./outlines/all";
import { sectionsContent } from "./section-data";

const outline = OUTLINES.find(({ code }) => code === "2020-xa") ?? (undefined as never);

test("texts and stocks begin where the last period ended, flows begin anew", () => {
  const carried = carryOver(
    {
      "I.1": {
        figures: { "publish.open_commune": 117, "publish.decisions": 3 },
        texts: { text: "Niêm yết." },
        details: {},
      },
      "I.4": { figures: { "files.received": 495, "files.pending": 3 }, texts: {}, details: {} },
      letter: {
        figures: {},
        texts: { number: "12", date: "2022-06-15", recipients: "UBND tỉnh" },
        details: {},
      },
      "X.9": { figures: { "files.pending": 3 }, texts: {}, details: {} },
    },
    outline,
    true,
  );
  expect(carried).toEqual({
    "I.1": { figures: { "publish.open_commune": 117 }, texts: { text: "Niêm yết." }, details: {} },
    "I.4": { figures: { "files.opening": 3 }, texts: {}, details: {} },
    letter: { figures: {}, texts: { recipients: "UBND tỉnh" }, details: {} },
  });
});

test("what was pending a quarter before the period begins is not what it opens with", () => {
  const last = { "I.4": { figures: { "files.pending": 3 }, texts: {}, details: {} } };
  expect(carryOver(last, outline, true)).not.toEqual({});
  expect(carryOver(last, outline, false)).toEqual({});
});

test("the content to be frozen does not depend on the order of typing, nor on empty sections", () => {
  const a = { figures: { x: 1, y: 2 }, texts: { t: "é" }, details: {} };
  const b = { figures: { y: 2, x: 1 }, texts: { t: "e\u0301" }, details: {} };
  const empty = { figures: {}, texts: {}, details: {} };
  expect(sectionsContent({ "I.1": a, "I.2": empty })).toBe(sectionsContent({ "I.1": b }));
  expect(sectionsContent({ "I.1": a })).not.toBe(sectionsContent({ "I.2": a }));
});
