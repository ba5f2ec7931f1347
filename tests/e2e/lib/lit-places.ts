import type { Page } from "puppeteer-core";

/** What is lit on a page, by highlight and by the block it is in, without white space; and whether all of it is seen there. */
export interface LitPlaces {
  /** "highlight block" → the words lit there. The block is -1 outside of the story. */
  readonly words: Readonly<Record<string, string>>;
  /** Whether the words are where their block is seen. */
  readonly isInPlace: boolean;
}

interface PageScope {
  readonly litPlaces: () => LitPlaces;
  readonly astray: readonly string[];
  readonly litBefore: Highlight | undefined;
}

/**
 * Numbers the blocks of a page's story, so that it can be told from then on where anything is lit. Copies that are made
 * of them must lose the number (`data-home`).
 */
export const numberBlocks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const blocks = document.querySelectorAll("article > p, article > h2, article > ul > li");
    for (const [index, block] of blocks.entries()) block.setAttribute("data-home", `${index}`);
    const litPlaces = () => {
      const words: Record<string, string> = {};
      let isInPlace = true;
      for (const [name, highlight] of CSS.highlights) {
        for (const range of highlight) {
          if (!(range instanceof Range) || range.collapsed) continue;
          const home = range.startContainer.parentElement?.closest("[data-home]");
          const key = `${name} ${home?.getAttribute("data-home") ?? -1}`;
          words[key] = (words[key] ?? "") + String(range).replaceAll(/[\s\u00AD]/gu, "");
          const [inner, outer] = [range.getBoundingClientRect(), home?.getBoundingClientRect()];
          isInPlace &&= inner.height > 0 && outer !== undefined;
          isInPlace &&= inner.top > (outer?.top ?? 0) - inner.height && inner.left > (outer?.left ?? 0) - 2;
          isInPlace &&=
            inner.bottom < (outer?.bottom ?? 0) + inner.height && inner.right < (outer?.right ?? 0) + 2;
        }
      }
      return { words, isInPlace };
    };
    Object.assign(window, { litPlaces });
  });

/** What is lit now. */
export const litPlaces = (page: Page): Promise<LitPlaces> =>
  page.evaluate(() => (window as unknown as PageScope).litPlaces());

/** Remembers what is lit now for `isLitAnew`. */
export const rememberLit = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { litBefore: CSS.highlights.get("readback-sentence") });
  });

/** Whether the sentence has been lit anew since `rememberLit`. */
export const isLitAnew = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { litBefore } = window as unknown as PageScope;
    return CSS.highlights.get("readback-sentence") !== litBefore;
  });

/** Looks from now on, as often as the page is drawn, for anything lit that is no part of what should be. */
export const watchForWrong = (page: Page, right: LitPlaces): Promise<void> =>
  page.evaluate(({ words }) => {
    const astray: string[] = [];
    Object.assign(window, { astray });
    const look = () => {
      const now = (window as unknown as PageScope).litPlaces().words;
      for (const [key, lit] of Object.entries(now)) {
        if (!words[key]?.includes(lit)) astray.push(`${key}: ${lit}`);
      }
      setTimeout(look, 5);
    };
    look();
  }, right);

/** What was lit and should not have been since `watchForWrong`. */
export const astray = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PageScope).astray);
