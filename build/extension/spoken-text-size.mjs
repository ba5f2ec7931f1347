import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { inRepository } from "../repository.mjs";
import { commonOptions } from "./bundles.mjs";

/** What reading a sentence may weigh, code, number words and lexicon together: minified, then gzipped. */
export const SPOKEN_TEXT_LIMIT_BYTES = 40_000;

/**
 * The size of all that turns a sentence into what is said for it, as one minified and gzipped module, which is built
 * in memory only: the package itself stays readable. The sounds of names are the built-in voice's and are not counted.
 * @returns {Promise<number>} in bytes
 */
export async function spokenTextSize() {
  const { outputFiles } = await build({
    ...commonOptions("chrome"),
    entryPoints: [inRepository("src", "core", "spoken", "to-spoken-text.ts")],
    format: "esm",
    minify: true,
    legalComments: "none",
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
