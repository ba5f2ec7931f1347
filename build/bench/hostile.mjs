import { importHostileCases, pageScript } from "./bundle.mjs";
import { startLab } from "./chromium.mjs";
import { digits, target } from "./figures.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {Awaited<ReturnType<typeof import("./in-page.mjs").busiest>>} Busy */

const LIMIT_MS = 1_000;

/**
 * How long the pages of the hostile corpus keep the main thread from answering while their article is taken, in
 * Chromium.
 * @param {{ readonly executablePath: string, readonly extension: string }} chromium
 * @returns {Promise<import("./table.mjs").Table>}
 */
export async function measureHostile(chromium) {
  const { HOSTILE_CASES: cases } = await importHostileCases();
  const pages = cases.map(({ name, html, script }, at) => ({
    name,
    path: `/news/your-military/2026/09/14/hostile-${at}/`,
    html: script === undefined ? html : html.replace("</head>", () => `${late(script)}</head>`),
  }));
  const lab = await startLab({ ...chromium, pages });
  try {
    /** @type {(Busy & { readonly name: string })[]} */
    const all = [];
    for (const { name, path } of pages) {
      all.push({ name, ...(await lab.inTab(path, (page) => busiestApart(page))) });
    }
    const [slowest] = all.toSorted((one, other) => other.task - one.task || other.whole - one.whole);
    if (!slowest) throw new Error("There are no hostile pages.");
    const { name, task, readability, whole } = slowest;
    return {
      title: `Pages made to do harm, ${pages.length} of them (Chromium)`,
      columns: ["page", "longest task", "Readability's own call", "page → answer", "target"],
      rows: [
        [
          `slowest hostile page: ${name}`,
          ...[task, readability, whole].map((ms) => `${digits(ms)} ms`),
          target(task, LIMIT_MS, " ms"),
        ],
      ],
    };
  } finally {
    await lab.close();
  }
}

/** @param {string} script */
const late = (script) => `<script>addEventListener("DOMContentLoaded", () => { ${script} })</script>`;

/**
 * Takes a page's article in a world of its own, as extensions have it: some of these pages change the language itself
 * in theirs.
 * @param {Page} page
 * @returns {Promise<Busy>}
 */
async function busiestApart(page) {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: `${await pageScript()};readbackBench.busiest()`,
    ...{ contextId, awaitPromise: true, returnByValue: true },
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}
