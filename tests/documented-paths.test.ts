import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./support/imports";

/** What the documents name in code marks or as links, and is a path of this project: not an address, command or pattern. */
function pathsIn(document: string, text: string): string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = ""]) => path);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, path = ""]) =>
    join(dirname(document), path),
  );
  // What a build or a run leaves behind is named, too, and may not be there.
  const tops = readdirSync(".").filter((entry) => !/^(\.|build$|test-results$)/.test(entry));
  const ours = (path: string) => tops.includes(path.split("/")[0] ?? "") && !/[*…<>{}$]/.test(path);
  return [...marked.filter((path) => path.includes("/") && ours(path)), ...linked];
}

/** A module may be named without its ending: `app/features/workflow/deadline`. */
const isThere = (path: string) =>
  ["", ".ts", ".tsx", ".server.ts"].some((ending) => existsSync(path.replace(/\/$/, "") + ending));

const lostIn = (document: string, text = readFileSync(document, "utf8")) =>
  pathsIn(document, text).filter((path) => !isThere(path));

describe("documents", () => {
  const documents = [
    "README.md",
    ...readdirSync("docs", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join("docs", file)),
  ];

  test("name only files that exist", () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(documents.flatMap((document) => lostIn(document).map((path) => `${document}: ${path}`))).toEqual(
      [],
    );
  });

  test.each(["`app/features/workflow/gone.ts`", "[why](decisions/9999-gone.md)", "`scripts/gone`"])(
    "a lost %s is noticed",
    (text) => expect(lostIn("docs/architecture.md", text)).toHaveLength(1),
  );

  test("and comments name decisions that were taken", () => {
    const taken = new Set(readdirSync("docs/decisions").map((file) => file.slice(0, 4)));
    const sources = ["app", "emails", "prisma", "scripts", "tests"].flatMap(sourceFiles);
    const named = [...documents, ...sources].flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/decisions? (\d{4})/g)].map(([, number = ""]) => number),
    );
    expect(named.filter((number) => !taken.has(number))).toEqual([]);
  });
});
