import { setTimeout as sleep } from "node:timers/promises";
import { withProgress } from "../command/progress.mjs";
import { run } from "../command/spawn.mjs";

const LOCK_RETRY_MS = 3000;
const LOCK_RETRIES = 100;
const ENVIRONMENT = { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };

/**
 * Installs Debian packages with what they depend on and nothing they merely recommend.
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} what apt said if it failed
 */
export async function aptInstall(packages) {
  const update = await withProgress("Updating the package lists", apt(["update"]));
  if (update.code !== 0) return update.output;
  const install = await withProgress(
    `Installing ${packages.join(", ")}`,
    apt(["install", "--yes", "--no-install-recommends", ...packages]),
  );
  return install.code === 0 ? undefined : install.output;
}

/**
 * Runs apt-get, waiting for up to five minutes while another program holds its locks: the daily upgrade of a fresh
 * machine often does.
 * @param {readonly string[]} args
 */
async function apt(args) {
  let last = await run("apt-get", args, ENVIRONMENT);
  for (let tries = 0; last.output.includes("Could not get lock") && tries < LOCK_RETRIES; tries++) {
    await sleep(LOCK_RETRY_MS);
    last = await run("apt-get", args, ENVIRONMENT);
  }
  return last;
}
