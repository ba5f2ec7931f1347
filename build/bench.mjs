/**
 * Measures, as ratios wherever one makes sense: of two ways, in turn, on the same machine in the same minute, so that
 * they mean the same everywhere. Targets are printed beside; nothing fails for missing one.
 *   npm run bench              about eight minutes
 *   npm run bench -- --quick   about five, with fewer runs
 */
import { buildAll } from "./build.mjs";
import { Problem } from "./command/problem.mjs";
import { withProgress } from "./command/progress.mjs";
import { runAsCommand } from "./command/run.mjs";
import { BROWSERS } from "./extension/manifest.mjs";
import { provision } from "./provision.mjs";
import { inRepository } from "./repository.mjs";

const FULL = { rounds: 30, fresh: 9, loads: 20, readings: 20 };
const QUICK = { rounds: 7, fresh: 3, loads: 5, readings: 5 };

runAsCommand(import.meta.url, async (args) => {
  const unknown = args.find((arg) => arg !== "--quick");
  if (unknown !== undefined) throw new Problem(`There is no option ${unknown}; --quick is all there is.`);
  const hasSound = process.platform === "linux";
  const paths = await provision({ browsers: BROWSERS, sound: hasSound });
  // Not into dist, where somebody may have the extension installed from.
  const extensions = inRepository(".cache", "bench");
  await withProgress("Building the extension", buildAll({ outDir: extensions }));
  const { measureAll } = await import("./bench/measure-all.mjs");
  await measureAll({ paths, extensions, hasSound, often: args.includes("--quick") ? QUICK : FULL });
});
