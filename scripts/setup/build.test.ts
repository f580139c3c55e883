import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SOURCES } from "./build.mjs";

const ENDINGS = ["", ".ts", ".tsx", "/index.ts"];

/** What a file imports as values; read by its letters, since parsing a thousand files takes many seconds. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, "utf8").matchAll(
    /^import(?! type\b)(?: [^;"]*? from)? "([^"]+)"|^export [*{][^;"]*? from "([^"]+)"|\bimport\(\s*"([^"]+)"/gm,
  );
  return [...named].map(([, ...found]) => {
    const name = found.find(Boolean) ?? "";
    if (name.startsWith("~/")) return `app/${name.slice(2)}`;
    return name.startsWith(".") ? join(file, "..", name) : name;
  });
}

/** All files of the project that `file` draws in, and the packages. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const to of importsOf(file)) {
    const found = ENDINGS.map((ending) => to + ending).find(
      (path) => /\.[a-z]+$/.test(path) && existsSync(path),
    );
    if (found && !found.startsWith("app/generated/")) reached(found, seen);
    else seen.add(to);
  }
  return seen;
}

const program = [...reached("scripts/serve.ts")];

it("the program is built anew whenever something that it is made of changes", () => {
  const parts = program.filter((file) => existsSync(file));
  expect(parts.length).toBeGreaterThan(100);
  const covered = (file: string) =>
    SOURCES.some((place) => file === place || file.startsWith(join(place, "/")));
  expect(parts.filter((file) => !covered(file))).toEqual([]);
});

it("starting loads nothing that translates sources, and no maker of documents", () => {
  const loaded = [...reached("scripts/start.mjs"), ...program];
  expect(loaded.filter((name) => /^(?:tsx|typescript|vite|esbuild)\b/.test(name))).toEqual([]);
  const slow = /^(?:exceljs|pdfkit)$/;
  const pages = ["app/features/reporting/report-xlsx.server.ts", "app/platform/documents/pdf-page.server.ts"];
  expect(pages.flatMap((page) => [...reached(page)]).filter((name) => slow.test(name))).toEqual([]);
});
