import { readFile } from "node:fs/promises";
import { fileProblem } from "~/features/interchange/file-problem.server";
import { type CheckFile, CheckFileSchema } from "~/features/reporting/checks/check-file";
import { issueWords } from "~/features/reporting/checks/file-issue";
import { type OwnReport, ownReport } from "~/features/reporting/checks/own-report";
import { type FileRefusal, takeReportFile } from "~/features/reporting/sections/take-report-file.server";
import { withDatabase } from "~/platform/with-database.server";
import { pathOf, readArguments, required, UsageError } from "./usage";

/** No report is larger; a wrong file is refused before it is read into memory whole. */
const MAX_CHARACTERS = 5_000_000;

const REFUSAL: Readonly<Record<FileRefusal, string>> = {
  UNIT_NOT_EXPECTED: "Không có đơn vị này vào ngày cuối kỳ báo cáo.",
  NO_SUCH_PERIOD: "Kỳ của tệp phải là tháng, quý, 6 tháng, 9 tháng hoặc năm.",
  NO_OUTLINE: "Không có đề cương báo cáo nào áp dụng cho kỳ này.",
  REPORT_CLOSED: "Báo cáo đã chốt, không nhập thêm được nữa.",
  CHANGED_MEANWHILE: "Có người vừa lưu báo cáo này; chưa nhập gì.",
};

/** `import report FILE.json --unit CODE`: the sections of a report from elsewhere, all or none. */
export async function importReportCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { unit: { type: "string" } }, ["tên tệp"]);
  const unit = required(values.unit, "unit");
  const file = await readReportFile(pathOf(positionals[0] ?? ""));
  const taken = await withDatabase(({ db }) => takeReportFile(db, { unit, file }, new Date()));
  if (!taken.ok) throw new UsageError(REFUSAL[taken.reason]);
  const { figures, sections } = taken.value;
  console.log(`Đã nhập ${figures} số liệu vào ${sections} mục của báo cáo ${file.period.code}.`);
  return 0;
}

/** A file of docs/check-file.md; refused (UsageError) with its first mistake. */
async function readReportFile(path: string): Promise<CheckFile> {
  const json = await readJson(path);
  if (ownReport(json))
    throw new UsageError(
      `${path} là tệp báo cáo do cổng này xuất, không phải tệp số liệu để nhập. Cách ghi tệp để nhập: docs/check-file.md.`,
    );
  return asCheckFile(path, json);
}

/** The same, or a report that the portal itself wrote as JSON. */
export async function readCheckedFile(
  path: string,
): Promise<{ own: OwnReport } | { own: null; file: CheckFile }> {
  const json = await readJson(path);
  const own = ownReport(json);
  if (own?.kind === "form") return { own };
  if (!own) return { own, file: asCheckFile(path, json) };
  // The figures as they stand; its text was written from them.
  const { unit, period, figures } = own;
  return { own: null, file: asCheckFile(path, { unit, period, figures }) };
}

async function readJson(path: string): Promise<unknown> {
  const text = await read(path);
  if (text.length > MAX_CHARACTERS) throw new UsageError(`${path} quá lớn để là một báo cáo.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} không phải là JSON.`);
  }
}

function asCheckFile(path: string, json: unknown): CheckFile {
  const parsed = CheckFileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${path}: ${issue ? issueWords(issue, json) : "không đọc được"}.`);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw fileProblem(error, path);
  }
}
