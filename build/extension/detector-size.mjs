import { join } from "node:path";
import { build } from "esbuild";
import { inRepository } from "../repository.mjs";
import { commonOptions } from "./bundles.mjs";

/** What every page of the site may be asked to load before anyone has clicked anything: 10 kB, minified. */
export const DETECTOR_LIMIT_BYTES = 10_000;

/**
 * The size of the detector as a minified bundle, which is built in memory only: the package itself stays readable.
 * @param {string} [source] absolute path of `src`
 * @returns {Promise<number>} in bytes, the larger of the two browsers'
 */
export async function detectorSize(source = inRepository("src")) {
  const sizes = /** @type {const} */ (["chrome", "firefox"]).map(async (browser) => {
    const { outputFiles } = await build({
      ...commonOptions(browser),
      entryPoints: [join(source, "content/detector.ts")],
      minify: true,
      write: false,
    });
    return outputFiles.reduce((sum, file) => sum + file.contents.length, 0);
  });
  return Math.max(...(await Promise.all(sizes)));
}
