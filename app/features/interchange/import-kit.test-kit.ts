import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "~/platform/db.server";
import { exportFeedback } from "./export-feedback.server";
import { exportFields, exportUnits } from "./export-reference.server";
import { importFeedback } from "./import-feedback.server";
import { importFields } from "./import-fields.server";
import { importUnits } from "./import-units.server";

const IMPORT: Record<"units" | "fields", typeof importUnits> = { units: importUnits, fields: importFields };
const EXPORT = { units: exportUnits, fields: exportFields, feedback: exportFeedback };

/** Files of a test: they are gone when `dispose` is called. */
export function importKit(database: Database, now: Date) {
  const folder = mkdtempSync(join(tmpdir(), "pakn-"));
  const path = (name: string) => join(folder, name);
  const write = (lines: readonly unknown[]): string => {
    const file = path("in.jsonl");
    writeFileSync(
      file,
      lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    );
    return file;
  };
  const refusedOf = (file: string): { line: number; reason: string; original: string }[] => {
    const list = `${file}.refused.jsonl`;
    if (!existsSync(list)) return [];
    return readFileSync(list, "utf8")
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text));
  };
  return {
    path,
    dispose: () => rmSync(folder, { recursive: true }),
    /** Imports lines given as objects or as text; answers counts, refused lines, differences by line, and warnings. */
    async feed(kind: "units" | "fields" | "feedback", lines: readonly unknown[]) {
      const file = write(lines);
      const differences: Record<number, readonly string[]> = {};
      const differs = (line: number, _id: string, keys: readonly string[]) => {
        differences[line] = keys;
      };
      const warned: string[] = [];
      const warns = (sentence: string) => void warned.push(sentence);
      const counts =
        kind === "feedback"
          ? await importFeedback(database, file, now, { differs })
          : await IMPORT[kind](database, file, { warns });
      return { counts, refused: refusedOf(file), differences, warned };
    },
    /** The lines that export writes. */
    async take(kind: keyof typeof EXPORT): Promise<string[]> {
      const file = path("out.jsonl");
      await EXPORT[kind](database, file);
      return readFileSync(file, "utf8").split("\n").slice(0, -1);
    },
  };
}
