import { z } from "zod";
import { checkForm, FIGURE_KEYS, type Figures, TOTAL } from "../figures";
import { figureField } from "../sections/section-figures";

/** A report file of the portal itself, of which the figures can be checked. */
export type OwnReport =
  | { kind: "whole"; unit: string; period: string; figures: Record<string, number> }
  | { kind: "form"; problems: string[]; cells: number };

const cells = z.object(Object.fromEntries(FIGURE_KEYS.map((key) => [key, z.number()])));
const PERIOD = z.object({ code: z.string() });
const WholeSchema = z.object({
  unit: z.string(),
  period: PERIOD,
  outline: z.object({ code: z.string() }),
  figures: z.record(z.string(), z.number()),
  sections: z.array(z.unknown()),
});
const FormSchema = z.object({
  form: z.string(),
  unit: z.string(),
  period: PERIOD,
  rows: z.array(z.looseObject({ field: z.string(), fieldName: z.string().optional() }).and(cells)),
  total: cells,
});

/** Reads what `pakn report --as json` writes, of a whole report or of the PAKN form; null for any other file. */
export function ownReport(json: unknown): OwnReport | null {
  const whole = WholeSchema.safeParse(json);
  if (whole.success) {
    const { unit, period, figures } = whole.data;
    const known = Object.entries(figures).filter(([key]) => figureField(key) !== undefined);
    return { kind: "whole", unit, period: period.code, figures: Object.fromEntries(known) };
  }
  const form = FormSchema.safeParse(json);
  if (!form.success) return null;
  const rows = form.data.rows.map((row) => ({
    ...row,
    fieldName: row.fieldName ?? row.field,
  })) as (Figures & {
    field: string;
    fieldName: string;
  })[];
  const total = form.data.total as Figures;
  const nameOf = (row: string) =>
    row === TOTAL ? "Tổng cộng" : (rows.find(({ field }) => field === row)?.fieldName ?? row);
  const identities = checkForm(rows, total, null).flatMap(({ words, rows: broken }) =>
    broken.map((row) => `${nameOf(row)}: sai ${words}`),
  );
  const sums = FIGURE_KEYS.flatMap((key) => {
    const sum = rows.reduce((all, row) => all + row[key], 0);
    return sum === total[key] ? [] : [`Tổng cộng, cột ${key}: ghi ${total[key]}, cộng các dòng là ${sum}`];
  });
  return { kind: "form", problems: [...identities, ...sums], cells: (rows.length + 1) * FIGURE_KEYS.length };
}
