import { checkFile } from "~/features/reporting/checks/check-file";
import type { OwnReport } from "~/features/reporting/checks/own-report";
import { RULE_WORDS } from "~/features/reporting/checks/rule-codes";
import { OUTLINES } from "~/features/reporting/sections/outlines/all";
import { readCheckedFile } from "./report-file";
import { pathOf, readArguments, UsageError } from "./usage";

/**
 * `check FILE.json`: checks the figures and texts of a report from elsewhere, without a database. Prints a line a
 * finding; answers 0 when there is none, 1 when there are some.
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, ["TỆP.json"]);
  const read = await readCheckedFile(pathOf(positionals[0] ?? ""));
  if (read.own?.kind === "form") return tellForm(read.own);
  if (read.own) throw new Error("A whole report is read as a file of figures");
  const { file } = read;
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

/** The PAKN form that the portal wrote: its identities and its total. */
function tellForm({ problems, cells }: Extract<OwnReport, { kind: "form" }>): number {
  for (const problem of problems) console.log(problem);
  console.log(
    problems.length === 0
      ? `Biểu do cổng xuất: không thấy chỗ nào mâu thuẫn (${cells} số liệu).`
      : `${problems.length} điều cần xem lại (${cells} số liệu).`,
  );
  return problems.length === 0 ? 0 : 1;
}
