import { describe, expect, test } from "vitest";
import { FIGURE_FORMS } from "../../../../prisma/seed/reference/figure-forms";
import { FORM_VERSIONS } from "../../../../prisma/seed/reference/form-versions";
import { OUTLINES } from "../sections/outlines/all";
import { CopyFormSchema } from "./form.schema";
import { citedForms, FORM_SUBJECTS, formLineProblem, formSubject, isFormCode } from "./form-codes";

describe("codes of forms", () => {
  test("are a number and who issued it", () => {
    for (const { code } of [...FORM_VERSIONS, ...FIGURE_FORMS]) expect(isFormCode(code), code).toBe(true);
    for (const code of ["01a/BTP/KSTT", "II.05b/BTP", "06g/VPCP/KSTT"]) expect(isFormCode(code)).toBe(true);
    for (const code of ["X", "", "II.05b", "II.05b VPCP", "05b/vpcp/kstt", "biểu 05b/VPCP/KSTT"])
      expect(isFormCode(code), code).toBe(false);
  });

  test("of a new circular are asked for in that way", () => {
    const copy = { newCitation: "Thông tư mới", newFrom: "15/09/2026" };
    expect(CopyFormSchema.safeParse({ ...copy, newCode: "X" }).success).toBe(false);
    expect(CopyFormSchema.safeParse({ ...copy, newCode: "II.05b/BTP/KSTT" }).success).toBe(true);
  });

  test("are cited as they are in the period, whatever they were when the outline was written", () => {
    const codes = new Map([["pakn", "III.05b/BTP/KSTT"]]);
    expect(citedForms(["{form:pakn}", "{form:files}", "II.05b/VPCP/KSTT"], codes)).toEqual([
      "III.05b/BTP/KSTT",
    ]);
    expect(citedForms(["II.04/VPCP/KSTT (đơn vị gửi kèm)"], codes)).toHaveLength(1);
  });

  test("stand in no outline where a form exists: it is named by its subject", () => {
    const known = new Set([...FORM_VERSIONS, ...FIGURE_FORMS].map(({ code }) => code));
    const subjects = new Set([...FORM_VERSIONS, ...FIGURE_FORMS].map(({ subject }) => subject));
    expect(new Set(Object.keys(FORM_SUBJECTS))).toEqual(subjects);
    for (const line of OUTLINES.flatMap(({ sections }) => sections.flatMap(({ forms }) => forms))) {
      expect(formLineProblem(line), line).toBeNull();
      expect(known.has(line), line).toBe(false);
      const subject = formSubject(line);
      if (subject !== null) expect(subjects.has(subject), line).toBe(true);
    }
    expect(formLineProblem("{form:nope}")).toContain("không có biểu này");
    expect(formLineProblem("II.05")).toContain("số hiệu biểu có dạng");
  });
});
