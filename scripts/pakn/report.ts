import { writeFile } from "node:fs/promises";
import { fileProblem } from "~/features/interchange/file-problem.server";
import { isReportable } from "~/features/reporting/report";
import { buildReport } from "~/features/reporting/report.server";
import { REPORT_FILES, type ReportFile, writeReport } from "~/features/reporting/write-report.server";
import { withDatabase } from "~/platform/with-database.server";
import { parsePeriod } from "~/shared/period";
import { oneOf, pathOf, readArguments, required, UsageError } from "./usage";

const SCOPES = ["own", "consolidated"] as const;

/** `report --unit CODE --period 2020-Q1 … --as json --out FILE`: writes the PAKN form as the data stand now. */
export async function reportCommand(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const options = { unit: text, period: text, scope: text, form: text, as: text, out: text };
  const { values } = readArguments(args, options, []);
  const unit = required(values.unit, "unit");
  const period = parsePeriod(required(values.period, "period"));
  if (!period || !isReportable(period))
    throw new UsageError(
      `Không đọc được kỳ báo cáo "${values.period}"; ví dụ 2020-Q1, 2020-01-01..2020-01-31.`,
    );
  const scope = values.scope === undefined ? undefined : oneOf(values.scope, SCOPES, "--scope");
  if (values.form !== undefined) oneOf(values.form, ["pakn"], "--form");
  const as = oneOf(required(values.as, "as"), Object.keys(REPORT_FILES) as ReportFile[], "--as");
  const path = pathOf(required(values.out, "out"));

  const bytes = await withDatabase(async ({ db }) => {
    const report = await buildReport(db, { unit, period, scope, now: new Date() });
    if (report.ok) return writeReport(report.value, as);
    throw new UsageError(
      report.reason === "UNIT_UNKNOWN"
        ? `Không có đơn vị "${unit}".`
        : `Không có mẫu biểu nào áp dụng cho kỳ ${period.code}.`,
    );
  });
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw fileProblem(error, path);
  }
  return 0;
}
