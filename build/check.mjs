import { runAsCommand } from "./command/run.mjs";
import { runTool } from "./command/spawn.mjs";
import { ensurePackages } from "./provision/packages.mjs";

/**
 * What `npm run check` looks at. The one-way imports are part of the types: TypeScript's project references refuse
 * a file of a project that is not referenced. The length of files is one of Biome's rules.
 */
const CHECKS = [
  {
    name: "format and lint",
    run: () => runTool("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
  },
  {
    name: "types and imports",
    // An incremental build misses clashes between the global declarations of two files; a whole one takes a second.
    run: () => runTool("node_modules/typescript/bin/tsc", ["-b", "--force"]),
  },
  { name: "size of the detector", run: checkDetector },
  { name: "size of the spoken text", run: checkSpokenText },
];

/**
 * Runs every check, whatever the earlier ones say, and answers the names of those that failed.
 * @returns {Promise<readonly string[]>}
 */
export async function check() {
  const failed = [];
  for (const { name, run } of CHECKS) if ((await run()) !== 0) failed.push(name);
  return failed;
}

async function checkDetector() {
  const { DETECTOR_LIMIT_BYTES, detectorSize } = await import("./extension/detector-size.mjs");
  const bytes = await detectorSize();
  if (bytes <= DETECTOR_LIMIT_BYTES) return 0;
  console.error(`The detector is ${bytes} bytes minified; it may be ${DETECTOR_LIMIT_BYTES}.`);
  return 1;
}

async function checkSpokenText() {
  const { SPOKEN_TEXT_LIMIT_BYTES, spokenTextSize } = await import("./extension/spoken-text-size.mjs");
  const bytes = await spokenTextSize();
  const size = `What reads a sentence is ${bytes} bytes, minified and gzipped; it may be ${SPOKEN_TEXT_LIMIT_BYTES}.`;
  if (bytes > SPOKEN_TEXT_LIMIT_BYTES) {
    console.error(size);
    return 1;
  }
  console.log(size);
  return 0;
}

runAsCommand(import.meta.url, async () => {
  await ensurePackages();
  const failed = await check();
  console.log(failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
});
