import { readFile } from "node:fs/promises";

/** What kind of system this is, as far as installing things on it goes. */
export async function describeSystem() {
  const release = process.platform === "linux" ? await readRelease() : "";
  const ids = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gmu)].flatMap(([, value = ""]) =>
    value.replaceAll('"', "").split(" "),
  );
  return {
    /** Debian or a system made from it, Ubuntu among them: packages come from apt. */
    isDebianLike: ids.includes("debian"),
    /** Ubuntu and its kin, where apt's Chromium and Firefox are snaps, which a test cannot drive. */
    isUbuntu: ids.includes("ubuntu"),
    isRoot: process.getuid?.() === 0,
  };
}

/** @typedef {Awaited<ReturnType<typeof describeSystem>>} System */

async function readRelease() {
  try {
    return await readFile("/etc/os-release", "utf8");
  } catch {
    // A Linux without this file is none that this script could install on.
    return "";
  }
}
