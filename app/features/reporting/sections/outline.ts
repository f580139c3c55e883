import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { figureField } from "./section-figures";

/** Which level's report an outline is for: the law gives communes fewer sections than provinces. */
const OUTLINE_USES = ["PROVINCE", "COMMUNE"] as const;
export type OutlineUse = (typeof OUTLINE_USES)[number];

const FigureKey = z.string().refine((key) => figureField(key) !== undefined, "unknown figure");

/**
 * A sentence whose numbers are figures: `{files.received}` prints a count, `{share:a/b}` a share with both its numbers,
 * `{@period}`, `{@next}`, `{@unit}` the report's own words. `[…]` is left out when one of its figures is not stated; the
 * whole sentence is left out when one outside brackets is not. When every figure of `zero.of` is 0, `zero.text` stands instead,
 * or nothing when it is empty. A stated figure that no sentence prints is said by itself (narrative/left-over).
 */
export const SentenceSchema = z.object({
  text: z.string().min(1),
  zero: z.object({ of: z.array(FigureKey).min(1), text: z.string() }).optional(),
  /** Not printed when the text or the figure of this key is stated: it is said in other words. */
  unless: z.string().optional(),
});
export type Sentence = z.infer<typeof SentenceSchema>;

const TextFieldSchema = z.object({
  key: z.string().regex(/^[a-z0-9_]+$/),
  label: z.string().min(1),
  hint: z.string().optional(),
  required: z.boolean().default(false),
  /** What a bare list is printed after, "Lĩnh vực có nhiều PAKN:"; a text that says the first two words itself needs none. */
  lead: z.string().min(1).optional(),
  /** Where the text stands: before the sentences or after them. */
  place: z.enum(["before", "after"]).default("before"),
});

const LEVELS = ["PROVINCE", "OFFICE", "DEPARTMENT", "VERTICAL_AGENCY", "DISTRICT", "COMMUNE"] as const;

/** `key` is the sum of what units below state as `of` (as `key` itself, when it is left out); only those of `levels`. */
export const SumSchema = z.object({
  key: FigureKey,
  of: FigureKey.optional(),
  levels: z.array(z.enum(LEVELS)).default([]),
});

export const SectionSchema = z.object({
  /** "I.3", "I.2a": stable within the outline; typed data hang on it. */
  key: z.string().regex(/^[IVX]+(\.\d+[a-z]?)?$/),
  /** As printed before the title: "3.", "a)". */
  number: z.string(),
  title: z.string().min(1),
  depth: z.number().int().min(1).max(3),
  figures: z.array(FigureKey).default([]),
  sentences: z.array(SentenceSchema).default([]),
  texts: z.array(TextFieldSchema).default([]),
  /** The forms that hold the numbers, "{form:files}" by subject: "(Số liệu cụ thể tại Biểu số …)" has the code of the period. */
  forms: z.array(z.string()).default([]),
  /** Breakdowns by names of the unit's own choosing. */
  details: z.array(FigureKey).default([]),
  /** Speaks of the next period. */
  plans: z.boolean().default(false),
  /** What has to be stated before the report may leave. */
  required: z.array(FigureKey).default([]),
  /** What a unit with others below it does not type: their figures added up. */
  sums: z.array(SumSchema).default([]),
});
export type Section = z.infer<typeof SectionSchema>;

export const OutlineDefinitionSchema = z.object({
  /** Abstract of the document, under "BÁO CÁO". */
  abstract: z.string(),
  intro: z.string(),
  closing: z.string(),
  sections: z.array(SectionSchema).min(1),
});

export type Outline = z.infer<typeof OutlineDefinitionSchema> & {
  code: string;
  use: OutlineUse;
  title: string;
  citation: string;
  /** False: shown as "cần xác nhận". */
  confirmed: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

/** Which outline a unit follows: the province its own, everybody below it the commune's. */
export const outlineUseOf = (level: string): OutlineUse => (level === "PROVINCE" ? "PROVINCE" : "COMMUNE");

/** The outline of that use in force on the last day of the period; before the first known one, that first one. */
export function outlineFor(
  outlines: readonly Outline[],
  { use, on }: { use: OutlineUse; on: LocalDate },
): Outline | null {
  const known = outlines
    .filter((outline) => outline.use === use)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return known.findLast(({ validFrom }) => validFrom <= on) ?? known[0] ?? null;
}

/** A section by its key; undefined when the outline has none. */
export const sectionOf = (outline: Outline, key: string): Section | undefined =>
  outline.sections.find((section) => section.key === key);
