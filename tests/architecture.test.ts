import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ImportEdge, importsOf, sourceFiles } from "./support/imports";

/**
 * Who may know whom: docs/architecture.md. A rule names the files it binds and what they must never import; tests of a
 * room may reach further than the room.
 */
type Rule = { why: string; in: RegExp; never: RegExp; except?: RegExp };

const TEST = /\.test(-kit)?\.tsx?$/;
const RULES: Rule[] = [
  {
    why: "the heart and the kernel are pure",
    in: /^app\/(features|shared)\/(?!.*\.server\.).*\.ts$/,
    never: /\.server$|^@remix-run|^@prisma|generated\/|^node:|^react|^pg$|^express/,
  },
  {
    why: "views know no server",
    in: /^app\/(features|ui)\/.*\.tsx$/,
    never: /\.server$|^@prisma|generated\/|app\/routes\//,
  },
  { why: "ui knows no feature", in: /^app\/ui\//, never: /app\/(features|platform|routes)\// },
  { why: "shared knows nobody", in: /^app\/shared\//, never: /app\/(?!shared\/)/ },
  {
    why: "routes speak to the database through features",
    in: /^app\/routes\//,
    never: /^@prisma|generated\/|^pg$/,
  },
  { why: "features know no route", in: /^app\/features\//, never: /app\/routes\// },
  { why: "platform knows no feature", in: /^app\/platform\//, never: /app\/(features|routes|ui)\// },
  { why: "emails stand alone", in: /^emails\//, never: /^app\/|^~/ },
  {
    why: "only intake, notifications and the entry of registers learn who sent an item",
    in: /^app\/features\/(?!intake\/|notifications\/|senders\/|interchange\/|publication\/|access\/|register\/)/,
    never: /app\/features\/senders\//,
  },
  {
    why: "workflow stands below intake, publication and reporting",
    in: /^app\/features\/workflow\//,
    never: /app\/features\/(intake|publication|reporting|interchange)\//,
  },
  {
    why: "reporting reads workflow and publication only",
    in: /^app\/features\/reporting\//,
    never: /app\/features\/(intake|senders|notifications|interchange)\//,
  },
  {
    why: "access stands alone",
    in: /^app\/features\/access\//,
    never: /app\/features\/(intake|workflow|publication|reporting|interchange)\//,
  },
];

function breaches(edges: readonly ImportEdge[]): string[] {
  return edges.flatMap(({ from, to }) =>
    RULES.filter((rule) => rule.in.test(from) && rule.never.test(to) && !rule.except?.test(to)).map(
      (rule) => `${from} → ${to}: ${rule.why}`,
    ),
  );
}

describe("rooms and directions", () => {
  const files = [...sourceFiles("app"), ...sourceFiles("emails")].filter((file) => !TEST.test(file));
  const edges = files.flatMap((file) => importsOf(file));

  test("nobody imports what is not theirs to know", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(breaches(edges)).toEqual([]);
  });

  test.each([
    ["app/features/workflow/decide.ts", 'import { db } from "~/platform/db.server";'],
    ["app/features/workflow/decide.ts", 'import { randomInt } from "node:crypto";'],
    ["app/ui/button.tsx", 'import { decide } from "~/features/workflow/decide";'],
    ["app/routes/x/route.tsx", 'export { PrismaClient } from "@prisma/client";'],
    ["app/features/reporting/count.ts", 'const s = await import("../senders/phone");'],
    ["app/features/workflow/item.server.ts", 'import { senderFor } from "~/features/senders/sender.server";'],
    ["emails/n1.tsx", 'import { formatDate } from "../app/shared/vi-format";'],
  ])("a breach planted in %s is found: %s", (file, line) => {
    expect(breaches(importsOf(file, line))).not.toEqual([]);
  });

  test("what costs nothing at run time is no breach", () => {
    const line =
      'import type { PrismaClient } from "~/platform/db.server"; import { type A, type B } from "node:fs";';
    expect(importsOf("app/features/workflow/decide.ts", line)).toEqual([]);
  });

  test("no file asks the environment but the one that checks it", () => {
    const askers = files.filter((file) => /process\.env/.test(stripComments(file)));
    expect(askers.filter((file) => file !== "app/platform/env.server.ts")).toEqual([]);
  });

  test("the tables of who sent what are read in intake and senders only", () => {
    const reads = /\.sender(Revision|Access)?\.|\b(from|join|into|update)\s+sender(_\w+)?\b/i;
    const readers = files.filter((file) => reads.test(stripComments(file)));
    expect(readers.filter((file) => !/^app\/features\/(intake|senders)\//.test(file))).toEqual([]);
  });

  test("who follows new answers is read in its room only", () => {
    const reads = /\.follower\.(?!\$)|\b(from|join|into|update)\s+follower\b/i;
    const readers = files.filter((file) => reads.test(stripComments(file)));
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((file) => !file.startsWith("app/features/following/"))).toEqual([]);
  });

  test("the pure heart asks no clock", () => {
    const pure = files.filter((file) => RULES[0]?.in.test(file));
    expect(pure.filter((file) => /new Date\(\)|Date\.now\(/.test(stripComments(file)))).toEqual([]);
  });

  const withTypes = { withTypes: true };

  // Of types too: they cost nothing, but files that need each other's words can only be read together.
  test("no files know each other in a circle", () => {
    const all = ["app", "emails", "prisma", "scripts", "tests"].flatMap(sourceFiles);
    expect(all.length).toBeGreaterThan(files.length);
    expect(circles(all.flatMap((file) => importsOf(file, undefined, withTypes)))).toEqual([]);
  });

  test.each(["import { b }", "import type { B }", "import { type B }", "export type { B }"])(
    "a circle planted with %s is found",
    (words) => {
      const there = importsOf("app/a.ts", `${words} from "./b";`, withTypes);
      const back = importsOf("app/b.ts", 'import { a } from "~/a";', withTypes);
      const named = [...there, ...back].map(({ from, to }) => ({ from: from.replace(".ts", ""), to }));
      expect(circles(named)).toEqual(["app/a → app/b → app/a"]);
    },
  );
});

function stripComments(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
}

/** Files that import each other in a circle, each circle once. */
function circles(edges: readonly ImportEdge[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), withEnding(to)]);
  const found = new Set<string>();
  const finished = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.add([...way.slice(start), file].join(" → "));
    if (start >= 0 || finished.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    finished.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return [...found];
}

function withEnding(path: string): string {
  return [".ts", ".tsx"].map((ending) => path + ending).find((file) => existsSync(file)) ?? path;
}
