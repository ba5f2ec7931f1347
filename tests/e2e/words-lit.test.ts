import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { joinBlocks } from "../../src/core/article/article.ts";
import { toScript } from "../../src/core/player/script.ts";
import type { SpokenText } from "../../src/core/spoken/spoken-text.ts";
import { deterministicChromium } from "./lib/deterministic-chromium.ts";
import { type Heard, setPace } from "./lib/heard.ts";
import { click, shown, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";

const { chromium, fromNow, reading } = deterministicChromium();

/** Long enough for a word to be seen on a busy machine, short enough for a thousand of them. In ms. */
const WORD_MS = 100;

/** Notes in the page each word that is lit; the same word at another place is another. */
const noteWords = (page: Page) =>
  page.evaluate(() => {
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
      setTimeout(look, 3);
    };
    look();
  });

/** What is shown for a spoken offset: the token around that very letter, or all of those a substitution is for. */
function shownFor({ display, spoken, segments }: SpokenText, spokenOffset: number) {
  const segment = segments.find(
    ({ spokenStart, spokenEnd }) => spokenStart <= spokenOffset && spokenOffset < spokenEnd,
  );
  if (!segment) throw new Error(`Nothing says ${spoken.slice(spokenOffset)}.`);
  const { displayStart, displayEnd, spokenStart, spokenEnd } = segment;
  const isSame = display.slice(displayStart, displayEnd) === spoken.slice(spokenStart, spokenEnd);
  const from = displayStart + (isSame ? spokenOffset - spokenStart : 0);
  const until = isSame ? from + 1 : displayEnd;
  const start = display.slice(0, from).search(/\S*$/u);
  const end = until + display.slice(until).search(/\s|$/u);
  const tokens = display.slice(start, end);
  const first = Math.max(0, tokens.search(/[\p{L}\p{N}$€£%]/u));
  return { at: start + first, text: tokens.slice(first).replace(/[^\p{L}\p{N}%]+$/u, "") };
}

/** Every word that was heard, as what is shown for it; words one after another that are shown as one are one. */
function expectedOf(paragraphs: readonly string[], utterances: readonly Heard[]): readonly string[] {
  const about = { url: "", title: "", authors: [], published: null, publication: "", lang: "en" };
  const blocks = joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text })));
  const { sentences } = toScript({ ...about, ...blocks });
  const expected: string[] = [];
  let [sentence, from, last] = [0, 0, ""];
  for (const { text, words } of utterances) {
    let spoken = sentences[sentence]?.spoken;
    let start = spoken?.spoken.indexOf(text.trim(), from) ?? -1;
    while (start < 0 && sentence < sentences.length) {
      spoken = sentences[++sentence]?.spoken;
      start = spoken?.spoken.indexOf(text.trim()) ?? -1;
    }
    if (!spoken) throw new Error(`No sentence says: ${text}`);
    const lead = text.length - text.trimStart().length;
    for (const { charIndex } of words) {
      const token = /^\S+/u.exec(text.slice(charIndex))?.[0] ?? "";
      const letter = token.search(/[\p{L}\p{N}]/u);
      if (letter < 0) continue;
      const word = shownFor(spoken, start + charIndex - lead + letter);
      const key = `${sentence}:${word.at}`;
      if (key !== last) expected.push(word.text);
      last = key;
    }
    from = start + text.trim().length;
  }
  return expected;
}

test.each([
  { name: "the sample", path: SAMPLE_PATH, paragraphs: SAMPLE.paragraphs },
  { name: `the seed${NO_CORPORA}`, path: seed?.path, paragraphs: seed?.paragraphs },
])("in $name the word lit is the one that is heard, for every word", async ({ path, paragraphs }) => {
  if (!path || !paragraphs) return;
  await reading(path, async (popup, page) => {
    await setPace(chromium(), WORD_MS);
    const utterances = await fromNow();
    await noteWords(page);
    await click(popup, "#play");
    await until(async () => expect((await shown(popup)).play).toBe("Play again"), 150_000);
    const lit = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const expected = expectedOf(paragraphs, await utterances());
    expect(expected.length).toBeGreaterThan(100);
    // Soft hyphens are the page's, and no part of what is read.
    expect(lit.map((word) => word.replaceAll("\u00AD", ""))).toEqual(expected);
  });
});
