import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./longest-first.ts";

const BROWSER_LIMIT_MS = 120_000;

/** Plain tests first, as many at a time as there are cores; then the browser tests, two files at a time: a third starves them. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          setupFiles: ["tests/fixed-seed.ts"],
          // A busy machine is no fault: what hangs is stopped, what is slow is measured by the bench.
          testTimeout: 60_000,
          // A fresh process for each of two hundred files would take more than the tests do.
          isolate: false,
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/lib/build-first.ts",
          maxWorkers: 2,
          testTimeout: BROWSER_LIMIT_MS,
          hookTimeout: BROWSER_LIMIT_MS,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
