import { join } from "node:path";
import { repository } from "../repository.mjs";
import { compactLexicon } from "./compact-lexicon.mjs";

/** @typedef {import("./manifest.mjs").BrowserName} BrowserName */
/** @typedef {import("esbuild").BuildOptions} BuildOptions */

/** Oldest browsers the syntax must run in; the same versions as in `manifest.json`. */
const TARGETS = { chrome: "chrome120", firefox: "firefox149" };

/**
 * What esbuild is told for every file: readable output (the stores review it), names of files relative to the
 * repository (so that two checkouts give the same bytes) and `__BROWSER__` for the rare difference.
 * @param {BrowserName} browser
 * @returns {BuildOptions}
 */
export function commonOptions(browser) {
  return {
    absWorkingDir: repository,
    bundle: true,
    format: "iife",
    target: TARGETS[browser],
    charset: "utf8",
    legalComments: "inline",
    define: { __BROWSER__: JSON.stringify(browser) },
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    plugins: [compactLexicon],
  };
}

/**
 * The bundles of one browser. Chrome has a service worker and, for speech and sound, an offscreen document; in
 * Firefox the event page is both, so that they share one bundle and its state.
 * @param {BrowserName} browser
 * @param {string} source absolute path of `src`
 * @param {string} outDir
 * @returns {readonly BuildOptions[]}
 */
export function bundles(browser, source, outDir) {
  const common = commonOptions(browser);
  const from = (/** @type {string} */ file) => join(source, file);
  const shared = {
    detector: from("content/detector.ts"),
    agent: from("content/agent.ts"),
    popup: from("popup/main.tsx"),
    options: from("options/main.tsx"),
    "voice/worker": from("speech/built-in/worker.ts"),
  };
  const styles = {
    ...common,
    outdir: outDir,
    entryPoints: {
      agent: from("content/agent.css"),
      popup: from("popup/popup.css"),
      options: from("options/options.css"),
    },
  };
  if (browser === "chrome") {
    const entryPoints = { ...shared, background: from("background/main.ts"), host: from("host/main.ts") };
    return [{ ...common, outdir: outDir, entryPoints }, styles];
  }
  const eventPage = {
    contents: 'import "./background/main.ts";\nimport "./host/main.ts";\n',
    sourcefile: "event-page.ts",
    resolveDir: source,
  };
  return [
    { ...common, outdir: outDir, entryPoints: shared },
    { ...common, outfile: join(outDir, "background.js"), stdin: eventPage },
    styles,
  ];
}
