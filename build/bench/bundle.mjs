import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { commonOptions } from "../extension/bundles.mjs";
import { inRepository } from "../repository.mjs";

/**
 * Bundles `core.mjs` for Node, which cannot run the TypeScript of `src` itself, and imports it.
 * @returns {Promise<typeof import("./core.mjs")>}
 */
export const importCore = () => importBundled("core");

/**
 * The same for `known-voice.mjs`.
 * @returns {Promise<typeof import("./known-voice.mjs")>}
 */
export const importKnownVoice = () => importBundled("known-voice");

/**
 * The same for the hostile pages of the tests, which read what lies beside them.
 * @returns {Promise<{ readonly HOSTILE_CASES: readonly { readonly name: string, readonly html: string, readonly script?: string }[] }>}
 */
export const importHostileCases = () =>
  importBundled("hostile-cases", {
    entryPoints: [inRepository("tests", "page", "hostile", "cases.ts")],
    external: ["jsdom"],
    define: { "import.meta.url": JSON.stringify(pathToFileURL(inRepository("tests", "page", "pages.ts"))) },
  });

/**
 * @param {string} name of a script in this folder, without extension, and of its bundle
 * @param {import("esbuild").BuildOptions} [options]
 */
async function importBundled(name, options = {}) {
  const code = await bundled(name, { format: "esm", platform: "node", target: "node20", ...options });
  const path = inRepository(".cache", "bench", `${name}.js`);
  await writeFile(path, code);
  return import(pathToFileURL(path).href);
}

/**
 * The code of `in-page.mjs` as a script that leaves its exports in the variable `readbackBench`, made as the
 * extension's own scripts are.
 */
export const pageScript = () => bundled("in-page", { globalName: "readbackBench" });

/**
 * @param {string} name of a script in this folder, without extension
 * @param {import("esbuild").BuildOptions} options
 */
async function bundled(name, options) {
  const { outputFiles } = await build({
    ...commonOptions("chrome"),
    entryPoints: [inRepository("build", "bench", `${name}.mjs`)],
    ...options,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
