import { expect, test } from "vitest";
import { joinBlocks } from "../../src/core/article/article.ts";
import { toScript } from "../../src/core/player/script.ts";
import type { SpokenText } from "../../src/core/spoken/spoken-text.ts";
import { deterministicChromium } from "./lib/deterministic-chromium.ts";
import { byHand, heard } from "./lib/heard.ts";
import { areLit, litSoFar, noteWords } from "./lib/lit-words.ts";
import { click, shown, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";

const { chromium, reading } = deterministicChromium();

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

/** Answers, for utterances in the order they are given, what is shown for the word at an offset, with its place. */
function shownForWords(paragraphs: readonly string[]) {
  const about = { url: "", title: "", authors: [], published: null, publication: "", lang: "en" };
  const blocks = joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text })));
  const { sentences } = toScript({ ...about, ...blocks });
  let [sentence, from] = [0, 0];
  return (utterance: string) => {
    const text = utterance.trim();
    let spoken = sentences[sentence]?.spoken;
    let start = spoken?.spoken.indexOf(text, from) ?? -1;
    while (start < 0 && sentence < sentences.length) {
      spoken = sentences[++sentence]?.spoken;
      start = spoken?.spoken.indexOf(text) ?? -1;
    }
    if (!spoken) throw new Error(`No sentence says: ${utterance}`);
    from = start + text.length;
    const [said, base, index] = [spoken, start + text.length - utterance.trimEnd().length, sentence];
    return (offset: number) => {
      const word = shownFor(said, base + offset);
      return { text: word.text, place: `${index}:${word.at}` };
    };
  };
}

test.each([
  { name: "the sample", path: SAMPLE_PATH, paragraphs: SAMPLE.paragraphs },
  { name: `the seed${NO_CORPORA}`, path: seed?.path, paragraphs: seed?.paragraphs },
])("in $name the word lit is the one that is heard, for every word", async ({ path, paragraphs }) => {
  if (!path || !paragraphs) return;
  await reading(path, async (popup, page) => {
    await noteWords(page);
    const shownIn = shownForWords(paragraphs);
    const expected: string[] = [];
    let { length: known } = await heard(chromium());
    let last = "";
    await byHand(chromium(), async (voice) => {
      const next = () =>
        until(async () => {
          const utterance = await voice.after(known);
          if (utterance === null) expect((await shown(popup)).play).toBe("Play again");
          return utterance;
        });
      await click(popup, "#play");
      for (let utterance = await next(); utterance !== null; utterance = await next()) {
        known++;
        const shownAt = shownIn(utterance);
        for (const { 0: token, index } of utterance.matchAll(/\S+/gu)) {
          const letter = token.search(/[\p{L}\p{N}]/u);
          const word = letter < 0 ? null : shownAt(index + letter);
          // Words one after another that are shown as one are lit as one.
          if (word && word.place !== last) {
            expected.push(word.text);
            last = word.place;
            expect(await areLit(page, expected.length), `“${word.text}” was not lit.`).toBe(true);
          }
          await voice.goOn();
        }
      }
    });
    const lit = await litSoFar(page);
    expect(expected.length).toBeGreaterThan(100);
    // Soft hyphens are the page's, and no part of what is read.
    expect(lit.map((word) => word.replaceAll("\u00AD", ""))).toEqual(expected);
  });
});
