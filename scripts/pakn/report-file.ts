import { readFile } from "node:fs/promises";
import { fileProblem } from "~/features/interchange/file-problem.server";
import { type CheckFile, CheckFileSchema } from "~/features/reporting/checks/check-file";
import { issueWords } from "~/features/reporting/checks/file-issue";
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
export async function readReportFile(path: string): Promise<CheckFile> {
  const text = await read(path);
  if (text.length > MAX_CHARACTERS) throw new UsageError(`${path} quá lớn để là một báo cáo.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} không phải là JSON.`);
  }
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
