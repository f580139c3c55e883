import { checkFile } from "~/features/reporting/checks/check-file";
import { RULE_WORDS } from "~/features/reporting/checks/rule-codes";
import { OUTLINES } from "~/features/reporting/sections/outlines/all";
import { readReportFile } from "./report-file";
import { pathOf, readArguments, UsageError } from "./usage";

/**
 * `check FILE.json`: checks the figures and texts of a report from elsewhere, without a database. Prints a line a
 * finding; answers 0 when there is none, 1 when there are some.
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, ["TỆP.json"]);
  const file = await readReportFile(pathOf(positionals[0] ?? ""));
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
