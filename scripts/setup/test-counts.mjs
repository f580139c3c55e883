import { readFile, rm } from "node:fs/promises";

/**
 * Runs a test program that writes a JSON report, and counts from the report. A run that ends badly without naming
 * a failed test (a file that does not load, a server that does not start) counts as one failure.
 * @param {string} file
 * @param {() => Promise<{ code: number }>} work
 * @param {(report: any) => { passed: number, failed: number }} count
 */
async function counted(file, work, count) {
  await rm(file, { force: true });
  const { code } = await work();
  const counts = await readFile(file, "utf8").then(
    (text) => count(JSON.parse(text)),
    () => ({ passed: 0, failed: 1 }),
  );
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file @param {() => Promise<{ code: number }>} work */
export const countVitest = (file, work) =>
  counted(file, work, (report) => ({
    passed: report.numPassedTests,
    // A file that does not load has no tests to fail.
    failed:
      report.numFailedTests +
      report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0).length,
  }));

/** A test that passed only when repeated counts as failed. @param {string} file @param {() => Promise<{ code: number }>} work */
export const countPlaywright = (file, work) =>
  counted(file, work, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
