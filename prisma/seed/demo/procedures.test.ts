import { describe, expect, it } from "vitest";
import { FIELDS } from "../reference/fields";
import { DEMO_PROCEDURES, procedureOf } from "./procedures";
import { ALL_STORIES } from "./stories";

describe("the procedures of the demo", () => {
  it("have codes of their own, marked as invented, in fields that exist", () => {
    expect(new Set(DEMO_PROCEDURES.map(({ code }) => code)).size).toBe(DEMO_PROCEDURES.length);
    const fields = new Set(FIELDS.map(({ code }) => code));
    for (const { code, field } of DEMO_PROCEDURES) {
      expect(code).toMatch(/^1\.\d{6}\.DEMO$/);
      expect(fields).toContain(field);
    }
  });

  it("are each named by a matter, and most matters name none", () => {
    const chosen = ALL_STORIES.map(procedureOf).filter((code) => code !== undefined);
    expect(DEMO_PROCEDURES.filter(({ code }) => !chosen.includes(code)).map(({ name }) => name)).toEqual([]);
    expect(chosen.length).toBeLessThan(ALL_STORIES.length / 2);
  });
});
