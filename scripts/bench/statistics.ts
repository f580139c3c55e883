import { countFormInDatabase } from "../../app/features/reporting/count.queries.server";
import { loadUnits } from "../../app/features/reporting/reference.queries.server";
import { countByAxis } from "../../app/features/reporting/statistics/count-by-axis.queries.server";
import { paths } from "../../app/paths";
import type { Database } from "../../app/platform/db.server";
import { localDateOf } from "../../app/shared/local-date";
import { previousPeriod, quarterOf } from "../../app/shared/period";
import { PROVINCE } from "../../prisma/seed/demo/units";
import type { Page } from "./page";

const ROUNDS = 15;

/** The public statistics, which are the same for everyone, and the pages of leaders, which are counted at each visit. */
export const STATISTICS_PAGE: Page = { name: "Số liệu công khai", path: paths.statistics() };
export const LEADERS_PAGES: readonly Page[] = [
  { name: "Toàn cảnh, tám quý, một người xem", path: paths.staff.overview(), as: "alone" },
  { name: "Chỉ số, một quý, một người xem", path: paths.staff.indices(), as: "alone" },
];

/** A quarter divided five ways beside the form of the same quarter, in turns. A line for docs/performance.md. */
export async function statisticsBesideForm({ db }: Database, items: number, now: Date): Promise<string> {
  const period = previousPeriod(quarterOf(localDateOf(now)));
  const units = await loadUnits(db);
  const request = { units, fields: [], period, target: PROVINCE, scope: "consolidated" as const };
  const took = { form: [] as number[], divided: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    const form = await countFormInDatabase(db, request);
    const between = performance.now();
    const { total } = await countByAxis(db, { ...request, asOf: period.to });
    took.form.push(between - from);
    took.divided.push(performance.now() - between);
    if (total.received_total !== form.total.received_total) throw new Error("The two do not count alike");
  }
  const [form, divided] = [median(took.form), median(took.divided)];
  return `Số liệu một quý chia theo năm cách, ${items} hồ sơ: ${divided.toFixed(1)} ms; biểu cùng quý: ${form.toFixed(1)} ms.`;
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
