import { buildWhole } from "../../app/features/reporting/documents/build-whole.server";
import { writeWhole } from "../../app/features/reporting/documents/write-whole.server";
import type { Database } from "../../app/platform/db.server";
import { localDateOf } from "../../app/shared/local-date";
import { quarterOf } from "../../app/shared/period";
import { PROVINCE } from "../../prisma/seed/demo/units";

const ROUNDS = 9;

/** How long the province's whole report of the running quarter takes, counted, written and checked. */
export async function wholeReportWrites({ db }: Database, items: number, now: Date): Promise<string> {
  const period = quarterOf(localDateOf(now));
  const took = { docx: [] as number[], pdf: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const as of ["docx", "pdf"] as const) {
      const from = performance.now();
      const built = await buildWhole(db, { unit: PROVINCE, period, now });
      if (!built.ok) throw new Error(built.reason);
      await writeWhole(built.value.whole, as);
      took[as].push(performance.now() - from);
    }
  const median = (times: number[]) => (times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0).toFixed(0);
  return `Cả báo cáo của tỉnh, ${items} hồ sơ: DOCX ${median(took.docx)} ms (mục tiêu dưới 2.000 ms), PDF ${median(took.pdf)} ms.`;
}
