import type { Page } from "puppeteer-core";
import type { Told } from "../../page/stories/endless-scroll.ts";

/** What was lit at one moment in an article of a page. */
interface LitMoment {
  readonly sentence: string;
  /** What else is lit there outside of that sentence. */
  readonly astray: readonly string[];
}

/** Looks from now on for what is lit in the second article of a page. */
export const watchSecond = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moments: LitMoment[] = [];
    Object.assign(window, { moments });
    const look = () => {
      const second = document.querySelectorAll("article")[1];
      const all = [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].flatMap((range) =>
          range instanceof Range && second?.contains(range.startContainer) ? [{ name, range }] : [],
        ),
      );
      const sentences = all.filter(({ name }) => name === "readback-sentence");
      const isInside = ({ range }: { readonly range: Range }) =>
        sentences.some((sentence) => sentence.range.isPointInRange(range.startContainer, range.startOffset));
      const astray = all.filter(({ name }) => name === "readback-word").filter((word) => !isInside(word));
      if (all.length > 0)
        moments.push({
          sentence: sentences.map(({ range }) => String(range)).join(""),
          astray: astray.map(({ range }) => String(range)),
        });
      setTimeout(look);
    };
    look();
  });

/**
 * What was lit in the second article since `watchSecond` that is not the start of its story, which is read first, or a
 * word of that.
 */
export async function wrongInSecond(page: Page, { paragraphs }: Told): Promise<readonly LitMoment[]> {
  const moments = await page.evaluate(() => (window as unknown as { moments: readonly LitMoment[] }).moments);
  const isRight = ({ sentence, astray }: LitMoment) =>
    paragraphs[0]?.startsWith(sentence.trim()) && astray.length === 0;
  return moments.filter((moment) => !isRight(moment));
}

/** Run in a popup: remembers from now on what its status line says. Firefox runs it beside the popup's window. */
export function watchStatus(): void {
  const statuses: string[] = [];
  Object.assign(window, { statuses });
  const look = () => {
    const text = document.querySelector("[role=status]")?.textContent;
    if (text && text !== statuses.at(-1)) statuses.push(text);
  };
  new window.MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** Run in a popup: what its status line has said since `watchStatus`. */
export const statusesSaid = (): readonly string[] =>
  (window as unknown as { statuses: readonly string[] }).statuses;
