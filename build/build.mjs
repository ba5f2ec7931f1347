import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "./command/problem.mjs";
import { runAsCommand } from "./command/run.mjs";
import { BROWSERS, readManifest } from "./extension/manifest.mjs";
import { ensurePackages } from "./provision/packages.mjs";
import { inRepository } from "./repository.mjs";
import { writeEncoder } from "./voice/write-encoder.mjs";
import { writeVoices } from "./voice/write-voices.mjs";

/** @typedef {import("./extension/manifest.mjs").BrowserName} BrowserName */

/** The pages of the extension that are looked at; each is the same page with its own script and styles. */
const VIEWS = ["popup", "options"];

/**
 * Writes an unpacked extension for each browser: `<outDir>/chrome` and `<outDir>/firefox`. Whatever was there goes.
 * @param {{ readonly outDir?: string, readonly source?: string, readonly browsers?: readonly BrowserName[] }} [options]
 *   absolute paths; `dist`, `src` and both browsers unless told otherwise
 */
export async function buildAll({
  outDir = inRepository("dist"),
  source = inRepository("src"),
  browsers = BROWSERS,
} = {}) {
  for (const browser of browsers) await buildFor(browser, source, join(outDir, browser));
}

/**
 * @param {BrowserName} browser
 * @param {string} source
 * @param {string} outDir
 */
async function buildFor(browser, source, outDir) {
  // esbuild is only there once the packages are installed, which a command sees to before it comes here.
  const [{ build }, { bundles }, { copyLocales }] = await Promise.all([
    import("esbuild"),
    import("./extension/bundles.mjs"),
    import("./extension/locales.mjs"),
  ]);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  try {
    for (const options of bundles(browser, source, outDir)) await build(options);
  } catch (error) {
    const report = error instanceof Error ? error.message : String(error);
    throw new Problem(`The ${browser} extension could not be built. ${report}`, { cause: error });
  }
  const manifest = JSON.stringify(await readManifest(browser), null, 2);
  await writeFile(join(outDir, "manifest.json"), `${manifest}\n`);
  const page = await readFile(join(source, "ui/view.html"), "utf8");
  for (const view of VIEWS) await writeFile(join(outDir, `${view}.html`), page.replaceAll("$view", view));
  if (browser === "chrome") await cp(join(source, "host/host.html"), join(outDir, "host.html"));
  await cp(inRepository("icons"), join(outDir, "icons"), {
    recursive: true,
    filter: (path) => !path.endsWith(".svg"),
  });
  await copyLocales(source, outDir);
  await writeVoices(outDir);
  await writeEncoder(outDir);
}

runAsCommand(import.meta.url, async () => {
  await ensurePackages();
  await buildAll();
  console.log("Built dist/chrome and dist/firefox.");
});
