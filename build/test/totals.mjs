import { readFile } from "node:fs/promises";

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Totals */

/**
 * @typedef {object} Report Vitest's JSON report, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {boolean} success
 * @property {readonly { readonly status: string, readonly assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * Adds up Vitest's JSON report. A file that could not be loaded holds no tests and counts as one failure, as does a
 * run that failed with none (an error outside every test), or that left no report.
 * @param {string} path
 * @returns {Promise<Totals>}
 */
export async function readTotals(path) {
  const report = await readReport(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} path
 * @returns {Promise<Report | undefined>}
 */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    // Vitest died before it could write; the caller counts that as a failure.
    return undefined;
  }
}
