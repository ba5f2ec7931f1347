import { readFile } from "node:fs/promises";
import { Problem } from "../command/problem.mjs";
import { withProgress } from "../command/progress.mjs";
import { run } from "../command/spawn.mjs";
import { inRepository } from "../repository.mjs";

/** @typedef {{ readonly packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Installs the packages the lock file names, unless `node_modules` holds just those already. */
export async function ensurePackages() {
  if (await installedMatchesLock()) return;
  const npm = npmCommand();
  const { code, output } = await withProgress(
    "Installing npm packages",
    run(npm.command, [...npm.args, "ci", "--no-audit", "--no-fund"]),
  );
  if (code === 0) return;
  throw new Problem(
    `The npm packages could not be installed; connect to the internet and run "npm ci" to see why. ${output.trim()}`,
  );
}

/** Compares contents rather than dates, for dates change with every checkout. */
async function installedMatchesLock() {
  const [wanted, installed] = await Promise.all([
    readLock("package-lock.json"),
    readLock("node_modules", ".package-lock.json"),
  ]);
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    // Optional packages are binaries for other systems, and the empty path is this project itself.
    return path === "" || optional === true || installed.packages[path]?.version === version;
  });
}

/**
 * @param {...string} path
 * @returns {Promise<Lock | undefined>} undefined where there is none
 */
async function readLock(...path) {
  try {
    return JSON.parse(await readFile(inRepository(...path), "utf8"));
  } catch {
    // Missing or cut off by an interrupted install: both mean that nothing is installed.
    return undefined;
  }
}

/** The npm that runs this script if there is one, for a bare `npm` cannot be started without a shell on Windows. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return { command: process.execPath, args: [script] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}
