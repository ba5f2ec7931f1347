import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const BROWSER_LIMIT_MS = 120_000;

/** Plain tests first, as many at a time as there are cores; then the browser tests, which need the machine. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
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
