import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { buildAll } from "./build.mjs";
import { runAsCommand } from "./command/run.mjs";
import { BROWSERS, readVersion } from "./extension/manifest.mjs";
import { ensurePackages } from "./provision/packages.mjs";
import { inRepository } from "./repository.mjs";

/** @typedef {import("./extension/manifest.mjs").BrowserName} BrowserName */

/** Every file gets this date, the earliest a zip can hold in any time zone, so that a build gives the same bytes. */
const MODIFIED = new Date(1980, 0, 2);

/**
 * Zips one unpacked extension so that the same files always give the same bytes.
 * @param {BrowserName} browser
 * @param {string} outDir absolute path of the folder that holds `chrome` and `firefox`
 * @returns {Promise<string>} path of the zip
 */
export async function packageFor(browser, outDir) {
  const { zipSync } = await import("fflate");
  const root = join(outDir, browser);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  /** @type {Record<string, Uint8Array>} */
  const contents = {};
  for (const file of files.sort()) {
    contents[relative(root, file).replaceAll(sep, "/")] = await readFile(file);
  }
  const path = join(outDir, `readback-${await readVersion()}-${browser}.zip`);
  await writeFile(path, zipSync(contents, { level: 9, mtime: MODIFIED, os: 3 }));
  return path;
}

runAsCommand(import.meta.url, async () => {
  await ensurePackages();
  const outDir = inRepository("dist");
  await buildAll({ outDir });
  for (const browser of BROWSERS) console.log(await packageFor(browser, outDir));
});
