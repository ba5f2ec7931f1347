/**
 * Everything that is tested: the checks, then the plain tests, then both real browsers. Arguments go to Vitest:
 *   npm test -- tests/core        files whose path holds this
 *   npm test -- -t "next"         tests whose name holds this
 */
import { rm } from "node:fs/promises";
import { runAsCommand } from "./command/run.mjs";
import { runTool } from "./command/spawn.mjs";
import { BROWSERS } from "./extension/manifest.mjs";
import { provision } from "./provision.mjs";
import { inRepository } from "./repository.mjs";

const REPORT = ".cache/test-report.json";

runAsCommand(import.meta.url, async (args) => {
  const paths = await provision({ browsers: BROWSERS, sound: true });
  const { check } = await import("./check.mjs");
  const { readTotals } = await import("./test/totals.mjs");
  const failedChecks = await check();
  await rm(inRepository(REPORT), { force: true });
  const code = await runTool(
    "node_modules/vitest/vitest.mjs",
    [
      "run",
      "--config=tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORT}`,
      ...args,
    ],
    { CHROMIUM: paths.chrome, FIREFOX: paths.firefox, ...(process.env.CI ? { NO_COLOR: "1" } : {}) },
  );
  const { passed, failed, skipped } = await readTotals(inRepository(REPORT));
  if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(", ")}.`);
  console.log(`${passed} passed, ${failed + failedChecks.length} failed, ${skipped} skipped`);
  return code !== 0 || failed + failedChecks.length > 0 ? 1 : 0;
});
