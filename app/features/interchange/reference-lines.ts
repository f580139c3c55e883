import { z } from "zod";
import { codeText, dateText, saidText } from "./texts";

/** The levels of units.jsonl, from the top of the tree. */
const UNIT_LEVELS = ["PROVINCE", "OFFICE", "DEPARTMENT", "VERTICAL_AGENCY", "DISTRICT", "COMMUNE"] as const;

/** One line of units.jsonl. Parents, successors and what the unit holds are checked against the whole tree. */
export const UnitLineSchema = z
  .strictObject({
    code: codeText,
    name: saidText,
    level: z.enum(UNIT_LEVELS),
    parent: codeText.optional(),
    validFrom: dateText,
    validTo: dateText.optional(),
    successor: codeText.optional(),
  })
  .refine((unit) => unit.validTo === undefined || unit.validTo >= unit.validFrom, {
    path: ["validTo"],
    error: 'sớm hơn "validFrom"',
  })
  .refine((unit) => unit.successor === undefined || unit.validTo !== undefined, {
    path: ["successor"],
    error: 'chỉ có nghĩa khi có "validTo": đơn vị kế thừa bắt đầu từ ngày hôm sau',
  });
export type UnitLine = z.output<typeof UnitLineSchema>;

/** One line of fields.jsonl. */
export const FieldLineSchema = z.strictObject({ code: codeText, name: saidText });
export type FieldLine = z.output<typeof FieldLineSchema>;
