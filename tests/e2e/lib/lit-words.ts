import type { Page } from "puppeteer-core";

/** How long a word that is not lit is waited for; in ms. */
const LIMIT_MS = 10_000;

interface PageScope {
  readonly seen: readonly string[];
}

/**
 * Notes in the page each word that is lit, up to as many as are looked for: some are lit for less than a question takes.
 * The same word at another place is another.
 */
export const noteWords = (page: Page, most = Number.MAX_SAFE_INTEGER): Promise<void> =>
  page.evaluate((limit) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    let last: { readonly node: Node; readonly offset: number } | null = null;
    const look = () => {
      const ranges = [...(CSS.highlights.get("readback-word") ?? [])];
      const [first] = ranges;
      if (first && (first.startContainer !== last?.node || first.startOffset !== last.offset)) {
        last = { node: first.startContainer, offset: first.startOffset };
        seen.push(ranges.map(String).join(""));
      }
      if (seen.length < limit) setTimeout(look, 3);
    };
    look();
  }, most);

/** The words that were lit since they are noted. */
export const litSoFar = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PageScope).seen);

/** Waits in the page until so many words were lit since they are noted; false if that takes too long. */
export const areLit = (page: Page, count: number): Promise<boolean> =>
  page.evaluate(
    async (wanted, limit) => {
      const { seen } = window as unknown as PageScope;
      const deadline = performance.now() + limit;
      while (seen.length < wanted && performance.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 3));
      return seen.length >= wanted;
    },
    count,
    LIMIT_MS,
  );

/**
 * The words that were passed over between those that were lit, and were not lit themselves.
 * @throws {Error} where a word is lit that is not among them, or not in its turn
 */
export function passedOver<W extends { readonly word: string }>(
  words: readonly W[],
  lit: readonly string[],
): readonly W[] {
  const missed: W[] = [];
  let next = 0;
  for (const word of lit) {
    const at = words.findIndex((one, index) => index >= next && one.word === word);
    if (at < 0) throw new Error(`“${word}” is lit and does not come behind “${words[next - 1]?.word}”.`);
    missed.push(...words.slice(next, at));
    next = at + 1;
  }
  return missed;
}
