import type { Page } from "puppeteer-core";

/** A quotation that was lit as being read, and the word that was lit first in that time. */
export interface LitQuotation {
  readonly text: string;
  /** Null until a word is lit. */
  readonly firstWord: string | null;
}

/** What was lit on a page since `noteQuotations`. */
export interface Lit {
  readonly quotations: readonly LitQuotation[];
  /** Words that were lit while no quotation was. */
  readonly between: readonly string[];
}

interface PageScope {
  readonly lit: Lit;
}

/** Notes in the page what is lit from now on, however short it is lit; what was noted before is forgotten. */
export const noteQuotations = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const lit = { quotations: [] as { text: string; firstWord: string | null }[], between: [] as string[] };
    Object.assign(window, { lit });
    const text = (mark: string) => [...(CSS.highlights.get(`readback-${mark}`) ?? [])].map(String).join("");
    let last = text("active-quote");
    const look = () => {
      const [quotation, word] = [text("active-quote"), text("word")];
      if (quotation !== last && quotation !== "") lit.quotations.push({ text: quotation, firstWord: null });
      last = quotation;
      const current = lit.quotations.at(-1);
      if (word !== "" && quotation === "") lit.between.push(word);
      else if (word !== "" && current) current.firstWord ??= word;
      if ((window as unknown as { lit: unknown }).lit === lit) setTimeout(look, 4);
    };
    look();
  });

/** What was noted so far. */
export const litOn = (page: Page): Promise<Lit> => page.evaluate(() => (window as unknown as PageScope).lit);
