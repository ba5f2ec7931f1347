import type { Page } from "puppeteer-core";

interface PageScope {
  readonly seen: readonly string[];
}

/** Notes in the page each word that is lit, up to as many as are looked for: some are lit for less than a question takes. */
export const noteWords = (page: Page, most: number): Promise<void> =>
  page.evaluate((limit) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const word = [...(CSS.highlights.get("readback-word") ?? [])].map(String).join("");
      if (word !== "" && word !== seen.at(-1)) seen.push(word);
      if (seen.length < limit) setTimeout(look, 4);
    };
    look();
  }, most);

/** The words that were lit since they are noted; the same word twice in a row is one. */
export const litSoFar = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PageScope).seen);
