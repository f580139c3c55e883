import { readFile } from "node:fs/promises";
import { fileProblem } from "~/features/interchange/file-problem.server";
import { CheckFileSchema, checkFile } from "~/features/reporting/checks/check-file";
import { RULE_WORDS } from "~/features/reporting/checks/rule-codes";
import { OUTLINES } from "~/features/reporting/sections/outlines/all";
import { pathOf, readArguments, UsageError } from "./usage";

/** No report is larger; a wrong file is refused before it is read into memory whole. */
const MAX_CHARACTERS = 5_000_000;

/**
 * `check FILE.json`: checks the figures and texts of a report from elsewhere, without a database. Prints a line a
 * finding; answers 0 when there is none, 1 when there are some.
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, ["TỆP.json"]);
  const path = pathOf(positionals[0] ?? "");
  const file = parse(await read(path), path);
  const outline = OUTLINES.find(({ code }) => code === file.outline) ?? null;
  if (file.outline !== null && !outline)
    throw new UsageError(
      `Không có đề cương "${file.outline}"; các đề cương: ${OUTLINES.map(({ code }) => code).join(", ")}.`,
    );
  const findings = checkFile(file, outline);
  for (const { rule, where, words } of findings)
    console.log(`${rule} ${RULE_WORDS[rule]} · ${where}: ${words}`);
  const count = Object.keys(file.figures).length;
  console.log(
    findings.length === 0
      ? `Không thấy chỗ nào mâu thuẫn (${count} số liệu).`
      : `${findings.length} điều cần xem lại (${count} số liệu).`,
  );
  return findings.length === 0 ? 0 : 1;
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw fileProblem(error, path);
  }
}

function parse(text: string, path: string) {
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
  throw new UsageError(`${path}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}.`);
}
