import { headTitle } from "~/shared/head-title";
import type { LocalDate } from "~/shared/local-date";
import { type Period, periodTitle } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import { BY_FIELD, type FormLine, type FormSheet, groupsOf } from "../form-sheet";
import type { FormColumn } from "../form-version";
import { type ComputedColumn, rowValues } from "./columns";

/** What a form is drawn from before anything is counted or typed for it. */
export type FormLayout = {
  code: string;
  title: string;
  addressee: string;
  citation: string;
  confirmed: boolean;
  unitOfCount: string;
  columns: readonly FormColumn[];
};

/** Two rows that keep the rules of the PAKN form and of the form of files; any other column counts up. */
const EXAMPLES: readonly Readonly<Record<string, number>>[] = [
  {
    ...{ received_total: 9, received_act: 6, received_reg: 3, opening: 2, new: 7 },
    ...{ resolved_total: 7, resolved_act: 5, resolved_reg: 2, resolved_opening: 2, resolved_new: 5 },
    ...{ pending_total: 2, pending_act: 1, pending_reg: 1, published: 4 },
    ...{ received_online: 4, received_direct: 3, resolved_early: 2, resolved_on_time: 4, resolved_late: 1 },
    ...{ pending_in_time: 2, pending_late: 0 },
  },
  {
    ...{ received_total: 5, received_act: 3, received_reg: 2, opening: 1, new: 4 },
    ...{ resolved_total: 4, resolved_act: 2, resolved_reg: 2, resolved_opening: 1, resolved_new: 3 },
    ...{ pending_total: 1, pending_act: 1, pending_reg: 0, published: 3 },
    ...{ received_online: 3, received_direct: 1, resolved_early: 1, resolved_on_time: 2, resolved_late: 1 },
    ...{ pending_in_time: 0, pending_late: 1 },
  },
];

/** A form as it will look on screen and paper, with invented numbers: titles, groups and formulae are the stored ones. */
export function exampleSheet(
  form: FormLayout,
  { unit, names, period }: { unit: string; names: readonly string[]; period: Period & { to: LocalDate } },
): FormSheet {
  const columns: readonly ComputedColumn[] = form.columns;
  const cell = (row: number, key: string): number =>
    EXAMPLES[row]?.[key] ?? columns.findIndex((each) => each.key === key) + 1 + row;
  const line = (number: number | null, name: string, read: (key: string) => number): FormLine => ({
    ...{ number, name, field: number === null ? null : String(number) },
    values: rowValues(columns, read),
  });
  const range = `Từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}`;
  return {
    code: form.code,
    title: form.title,
    periodLine: `Kỳ báo cáo: ${periodTitle(period)} (${range})`,
    scopeLine: "Bản xem trước",
    reportingUnit: unit,
    receivingUnit: form.addressee,
    unitOfCount: `Đơn vị tính: ${form.unitOfCount}`,
    rowHead: BY_FIELD,
    groups: groupsOf(form.columns),
    lines: EXAMPLES.map((_, row) =>
      line(row + 1, names[row] ?? `Lĩnh vực ví dụ ${row + 1}`, (key) => cell(row, key)),
    ),
    total: line(null, "Tổng cộng", (key) => EXAMPLES.reduce((sum, _, row) => sum + cell(row, key), 0)),
    notes: [
      "Số ví dụ để xem tên cột, nhóm cột và công thức; không phải số liệu của tỉnh.",
      ...(form.confirmed ? [] : [`Mẫu biểu cần xác nhận. ${form.citation}.`]),
    ],
    signature: null,
    head: [headTitle(unit)],
  };
}
