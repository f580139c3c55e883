import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";

const day = (typed: string | undefined, context: z.RefinementCtx): LocalDate | null => {
  if (!typed?.trim()) return null;
  const read = readDate(typed);
  if (!read) context.addIssue({ code: "custom", message: "Viết ngày có thật, như 05/02/2026." });
  return read;
};

/**
 * What the form of a row with validity carries besides its own fields: which row and which version of it was shown (none:
 * a new row), whether its source was checked, its first day, and its last one or none.
 */
export const DATED = {
  id: z.string().max(60).optional(),
  version: z.coerce.number().int().optional(),
  confirmed: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
  validFrom: z
    .string({ error: "Nhập ngày bắt đầu dùng." })
    .transform((typed, context) => day(typed, context) ?? z.NEVER),
  validTo: z.string().optional().transform(day),
};

/** Why the dates of a row do not fit together, at the field where it is said; null when they do. */
export const datesProblem = ({
  validFrom,
  validTo,
}: {
  validFrom: LocalDate;
  validTo: LocalDate | null;
}): Record<string, string[]> | null =>
  validTo !== null && validTo < validFrom ? { validTo: ["Ngày kết thúc không trước ngày bắt đầu."] } : null;
