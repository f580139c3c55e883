import { setFlagsFromString } from "node:v8";
import { exportFeedback } from "~/features/interchange/export-feedback.server";
import { exportFields, exportUnits } from "~/features/interchange/export-reference.server";
import { importFeedback } from "~/features/interchange/import-feedback.server";
import { importFields } from "~/features/interchange/import-fields.server";
import { type ImportCounts, type ImportListener, summary } from "~/features/interchange/import-run.server";
import { importUnits } from "~/features/interchange/import-units.server";
import { assertReadable } from "~/features/interchange/read-lines.server";
import type { Database } from "~/platform/db.server";
import { withDatabase } from "~/platform/with-database.server";
import { importReportCommand } from "./report-file";
import { oneOf, pathOf, readArguments } from "./usage";

const KINDS = ["units", "fields", "feedback"] as const;
type Kind = (typeof KINDS)[number];

// A long register is a stream of short-lived text. Left alone, the engine lets the heap grow to several times what is
// in use before it looks for rubbish; a tenth more time keeps the whole process far below 400 MB.
setFlagsFromString("--heap-growing-percent=20");

/** `import units|fields|feedback FILE`: prints what became of the lines; 1 when some were refused. */
export async function importCommand(args: string[]): Promise<number> {
  if (args[0] === "report") return importReportCommand(args.slice(1));
  const { kind, path } = kindAndPath(args);
  // Looked at first: a mistyped name need not start a database.
  await assertReadable(path);
  const listener = listenerOf();
  const counts = await withDatabase((database) => importKind(database, kind, path, listener));
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  console.log(summary(counts));
  if (counts.refused === 0) return 0;
  console.error(`${counts.refused} dòng bị từ chối, xem ${path}.refused.jsonl`);
  return 1;
}

/** `export units|fields|feedback FILE`: writes the file and says on standard error how many lines it has. */
export async function exportCommand(args: string[]): Promise<number> {
  const { kind, path } = kindAndPath(args);
  const write = { units: exportUnits, fields: exportFields, feedback: exportFeedback }[kind];
  const count = await withDatabase((database) => write(database, path));
  console.error(`Đã xuất ${count} dòng vào ${path}`);
  return 0;
}

function kindAndPath(args: string[]): { kind: Kind; path: string } {
  const { positionals } = readArguments(args, {}, ["loại dữ liệu (units, fields hoặc feedback)", "tên tệp"]);
  const [kind = "", path = ""] = positionals;
  return { kind: oneOf(kind, KINDS, "Loại dữ liệu"), path: pathOf(path) };
}

function importKind(
  database: Database,
  kind: Kind,
  path: string,
  listener: ImportListener,
): Promise<ImportCounts> {
  if (kind === "units") return importUnits(database, path, listener);
  if (kind === "fields") return importFields(database, path);
  return importFeedback(database, path, new Date(), listener);
}

function listenerOf(): ImportListener {
  return {
    differs: (line, id, keys) =>
      console.error(
        `dòng ${line}: "${id}" đã có trong sổ với nội dung khác ở ${keys.join(", ")}; giữ nguyên bản đang có`,
      ),
    warns: (sentence) => console.error(sentence),
    ...(process.stderr.isTTY && {
      progress: (counts) => process.stderr.write(`\r\u001b[K${summary(counts)}`),
    }),
  };
}
