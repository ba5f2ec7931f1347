import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTotals } from "../../build/test/totals.mjs";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readback-totals-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Totals of a report with these fields on top of a good run of three tests. */
async function totals(fields: object) {
  const path = join(folder, "report.json");
  const good = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, success: true };
  await writeFile(path, JSON.stringify({ ...good, testResults: [], ...fields }));
  return readTotals(path);
}

test("skipped tests are those not run and those not written", async () => {
  expect(await totals({})).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test("a file that could not be loaded is a failure, though it holds no test", async () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(await totals({ success: false, testResults })).toMatchObject({ failed: 1 });
});

test("an error outside every test is a failure", async () => {
  expect(await totals({ success: false })).toMatchObject({ failed: 1 });
});

test("a run that left no report is a failure", async () => {
  expect(await readTotals(join(folder, "none.json"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
