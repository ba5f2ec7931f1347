/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ readonly at: number, readonly word: string }} Lit `at` is in ms since 1970 */

/**
 * Notes in the page when each word is lit; up to 4 ms late, and before the screen shows it.
 * @param {Page} page
 */
export const watchWords = (page) =>
  page.evaluate(() => {
    /** @type {{ at: number, word: string }[]} */
    const lit = [];
    let last = "";
    const look = () => {
      const word = [...(CSS.highlights.get("readback-word") ?? [])].map(String).join("");
      if (word !== last && word !== "") lit.push({ at: performance.timeOrigin + performance.now(), word });
      last = word;
      setTimeout(look, 4);
    };
    Object.assign(window, { lit });
    look();
  });

/**
 * @param {Page} page
 * @returns {Promise<readonly Lit[]>} those noted so far, oldest first
 */
export const litWords = (page) =>
  page.evaluate(() => /** @type {{ lit: Lit[] }} */ (/** @type {unknown} */ (window)).lit);
