import { writeFile } from "node:fs/promises";
import { fileProblem } from "~/features/interchange/file-problem.server";
import { closedFile } from "~/features/reporting/closing/closed-files.server";
import { standingWhole } from "~/features/reporting/closing/closed-whole.server";
import { announceClosing } from "~/features/reporting/closing/if-closed-now.server";
import { standingForm } from "~/features/reporting/closing/standing-form.server";
import { buildWhole } from "~/features/reporting/documents/build-whole.server";
import { WHOLE_FILES, type WholeFile, writeWhole } from "~/features/reporting/documents/write-whole.server";
import { isReportable } from "~/features/reporting/report";
import { buildReport } from "~/features/reporting/report.server";
import { REPORT_FILES, type ReportFile, writeReport } from "~/features/reporting/write-report.server";
import { withDatabase } from "~/platform/with-database.server";
import { parsePeriod } from "~/shared/period";
import { oneOf, pathOf, readArguments, required, UsageError } from "./usage";

const SCOPES = ["own", "consolidated"] as const;

/**
 * `report --unit CODE --period 2020-Q1 … --as json --out FILE`: writes the PAKN form as the data stand now, or with
 * `--form full` the whole report: of a closed one what was frozen.
 */
export async function reportCommand(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const now = { type: "boolean" } as const;
  const options = { unit: text, period: text, scope: text, form: text, as: text, out: text, now };
  const { values } = readArguments(args, options, []);
  const unit = required(values.unit, "unit");
  const period = parsePeriod(required(values.period, "period"));
  if (!period || !isReportable(period))
    throw new UsageError(
      `Không đọc được kỳ báo cáo "${values.period}"; ví dụ 2020-Q1, 2020-01-01..2020-01-31.`,
    );
  const scope = values.scope === undefined ? undefined : oneOf(values.scope, SCOPES, "--scope");
  const isWhole = values.form !== undefined && oneOf(values.form, ["pakn", "full"], "--form") === "full";
  if (isWhole && scope !== undefined)
    throw new UsageError("--scope chỉ dùng cho biểu PAKN, không dùng cùng --form full.");
  const path = pathOf(required(values.out, "out"));
  const askedAs = required(values.as, "as");
  const asWhole = isWhole ? oneOf(askedAs, Object.keys(WHOLE_FILES) as WholeFile[], "--as") : null;
  const as = isWhole ? "json" : oneOf(askedAs, Object.keys(REPORT_FILES) as ReportFile[], "--as");

  const bytes = await withDatabase(async ({ db }) => {
    if (asWhole) {
      const kept = await standingWhole(db, { unit, period: period.code }, asWhole);
      if (kept) return kept;
      const built = await buildWhole(db, { unit, period, now: new Date() });
      if (built.ok) return writeWhole(built.value.whole, asWhole);
      throw new UsageError(
        built.reason === "UNIT_UNKNOWN"
          ? `Không có đơn vị "${unit}".`
          : `Không có đề cương báo cáo nào áp dụng cho kỳ ${period.code}.`,
      );
    }
    const report = await buildReport(db, { unit, period, scope, now: new Date() });
    if (report.ok) {
      const closed = values.now ? null : await standingForm(db, report.value);
      if (closed) return closedFile(db, closed.id, as);
      return writeReport(values.now ? report.value : (await announceClosing(db, report.value)).report, as);
    }
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
