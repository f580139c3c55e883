import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { digestOf } from "./stamp.mjs";
import { countPlaywright, countVitest } from "./test-counts.mjs";

const folder = await mkdtemp(join(tmpdir(), "pakn-stamp-"));
afterAll(() => rm(folder, { recursive: true }));

describe("whether something is stale", () => {
  it("hangs on contents and names, not on dates", async () => {
    await mkdir(join(folder, "app"));
    const file = join(folder, "app", "page.tsx");
    await writeFile(file, "one");
    const before = digestOf([folder]);
    await utimes(file, 1, 1);
    expect(digestOf([folder])).toBe(before);
    await writeFile(file, "two");
    expect(digestOf([folder])).not.toBe(before);
  });

  it("ignores what does not count, and what is not there", async () => {
    const before = digestOf([folder], (file) => !file.endsWith(".test.ts"));
    await writeFile(join(folder, "page.test.ts"), "test");
    expect(digestOf([folder, join(folder, "none")], (file) => !file.endsWith(".test.ts"))).toBe(before);
  });
});

describe("the sum of a test run", () => {
  const report = join(folder, "report.json");
  const ran = (code: number, content: object | undefined) => async () => {
    if (content) await writeFile(report, JSON.stringify(content));
    return { code };
  };

  it("counts a file that does not load as a failure", async () => {
    const broken = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{ status: "failed", assertionResults: [] }],
    };
    expect(await countVitest(report, ran(1, broken))).toEqual({ passed: 3, failed: 1 });
  });

  it("never takes a run that wrote no report for a good one", async () => {
    expect(await countVitest(report, ran(0, undefined))).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a browser test that passed only when repeated as a failure", async () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1 };
    expect(await countPlaywright(report, ran(0, { stats, errors: [] }))).toEqual({ passed: 5, failed: 1 });
  });

  it("does not lose a bad ending without a failed test", async () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0 };
    expect(await countPlaywright(report, ran(1, { stats, errors: [] }))).toEqual({ passed: 5, failed: 1 });
  });
});
