import { expect, test } from "vitest";
import { countedIn, forLevel } from "./levels-in-force";
import { OUTLINES } from "./outlines/all";

const commune = OUTLINES.find(({ code }) => code === "2026-xa") ?? (undefined as never);
const asked = (level: string, figures: Record<string, number> = {}) => {
  const typed = { "I.4": { figures, texts: {}, details: {} } };
  const outline = forLevel(commune, level, countedIn(typed));
  return outline.sections
    .flatMap((section) => section.figures)
    .filter((key) => key.startsWith("files.received"));
};

test.each(["COMMUNE", "DEPARTMENT", "OFFICE", "VERTICAL_AGENCY"])(
  "a unit of the level %s says what it received, and not how much each level did",
  (level) => expect(asked(level)).toEqual(["files.received"]),
);

test("a district, and whoever else adds up others, says it by level", () => {
  const levels = ["files.received_province", "files.received_district", "files.received_commune"];
  expect(asked("DISTRICT")).toEqual(["files.received", ...levels]);
  expect(asked("PROVINCE")).toEqual(["files.received", ...levels]);
});

test("what a commune has typed for a level all the same stays in sight", () => {
  expect(asked("COMMUNE", { "files.received_commune": 12 })).toEqual([
    "files.received",
    "files.received_commune",
  ]);
});
