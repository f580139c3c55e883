import { z } from "zod";
import { parseLocalDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { readDate } from "~/shared/read-date";
import { type ToWrite, writeNarrative } from "../narrative/narrative";
import { inForce } from "../sections/levels-in-force";
import type { Outline } from "../sections/outline";
import { figureField } from "../sections/section-figures";
import { valuesOf } from "./check-figures";
import type { CheckInput, FigureSet } from "./check-input";
import { checkReport } from "./check-report";
import { missingParts } from "./missing";
import type { Finding } from "./rule-codes";

const Period = z.string().transform((code, context) => {
  const period = parsePeriod(code);
  if (period) return period;
  context.addIssue({ code: "custom", message: `không đọc được kỳ báo cáo “${code}”` });
  return z.NEVER;
});
const Day = z
  .string()
  .transform((text, context) => {
    const date = parseLocalDate(text);
    if (date) return date;
    context.addIssue({ code: "custom", message: `không có ngày “${text}” (năm-tháng-ngày)` });
    return z.NEVER;
  })
  .nullable()
  .default(null);
const key = z.string().refine((text) => figureField(text) !== undefined, {
  error: ({ input }) => `không có chỉ tiêu “${input}”`,
});
const figures = z.record(key, z.union([z.number().min(0), z.string().min(1).max(40)]));
const shares = z
  .array(z.object({ of: key, to: key.nullable(), printed: z.string().min(1).max(20) }))
  .default([]);
const texts = z.record(z.string(), z.record(z.string(), z.string().max(20_000)));

/** A report from elsewhere, as `pakn check` reads it: docs/check-file.md. */
export const CheckFileSchema = z.object({
  title: z.string().default(""),
  unit: z.string().default("đơn vị"),
  period: Period,
  kind: z.enum(["report", "article"]).default("report"),
  /** Code of an outline; without one nothing is asked for, and only what is stated is checked. */
  outline: z.string().nullable().default(null),
  reportedOn: Day,
  figures,
  details: z.record(key, z.record(z.string(), z.number().min(0))).default({}),
  shares,
  texts: texts.default({}),
  previous: z.record(key, z.number().min(0)).nullable().default(null),
  contained: z.array(z.object({ period: Period, figures, shares })).default([]),
  letter: z
    .record(z.string(), z.string())
    .default({})
    .refine(({ date = "" }) => !date.trim() || readDate(date) !== null, {
      path: ["date"],
      error: "không có ngày này (ngày/tháng/năm)",
    }),
  /** What the figures and texts should have been; read for printing, not for checking. */
  corrected: z
    .object({ figures: z.record(key, z.number().min(0)).default({}), texts: texts.default({}) })
    .optional(),
});
export type CheckFile = z.infer<typeof CheckFileSchema>;

/** What `writeNarrative` needs of such a file: its figures as read, the corrected ones over them. */
export function toWrite(file: CheckFile, outline: Outline): ToWrite {
  const values = valuesOf(file.figures);
  for (const [each, value] of Object.entries(file.corrected?.figures ?? {})) values.set(each, value);
  const all = { ...file.texts, ...file.corrected?.texts };
  const sections = Object.fromEntries(
    Object.entries(all).map(([section, own]) => [section, { figures: {}, texts: own, details: {} }]),
  );
  return {
    outline,
    unitName: file.unit,
    period: file.period,
    figures: values,
    sections,
    details: file.details,
  };
}

/** Every finding of the file as it was written; the corrected part is not looked at. */
export function checkFile(file: CheckFile, whole: Outline | null): Finding[] {
  const outline = whole && inForce(whole, file.period);
  const { corrected: _, ...original } = file;
  const input: CheckInput = {
    kind: file.kind,
    unitName: file.unit,
    period: file.period,
    reportedOn: file.reportedOn,
    figures: file.figures,
    shares: file.shares,
    details: file.details,
    previous: file.previous,
    contained: file.contained satisfies readonly FigureSet[],
    texts: Object.entries(file.texts).flatMap(([section, own]) => {
      const { plans = false, figures: asked = [] } =
        outline?.sections.find(({ key: known }) => known === section) ?? {};
      return Object.values(own).map((text) => ({ section, text, plans, figures: asked }));
    }),
    missing:
      outline === null || file.kind === "article"
        ? []
        : missingParts(
            outline,
            writeNarrative(toWrite(original, outline)),
            new Map(Object.entries(file.figures)),
            file.texts,
          ),
  };
  return checkReport(input);
}
