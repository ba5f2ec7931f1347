import { rename } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inRepository, repository } from "../repository.mjs";

/**
 * Bundles a script that imports the TypeScript of `src`, which Node 20 cannot run, and imports the bundle. Pages are
 * parsed by jsdom, which stays outside.
 * @param {string} name of a script in this folder, without extension
 */
async function bundled(name) {
  const outfile = inRepository(".cache", "inspect", `${name}.js`);
  // Written beside and moved into place, for another process may be reading the one that is there.
  const fresh = `${outfile}.${process.pid}`;
  await build({
    absWorkingDir: repository,
    entryPoints: [inRepository("build", "inspect", `${name}.mjs`)],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["jsdom"],
    logLevel: "silent",
  });
  await rename(fresh, outfile);
  return import(pathToFileURL(outfile).href);
}

/** @returns {Promise<typeof import("./tasks.mjs")>} */
export const importTasks = () => bundled("tasks");

/** @returns {Promise<typeof import("./report.mjs")>} */
export const importReport = () => bundled("report");

/** @returns {Promise<typeof import("./page.mjs")>} */
export const importPage = () => bundled("page");
