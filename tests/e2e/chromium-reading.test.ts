import { describe, expect, test } from "vitest";
import { joinBlocks } from "../../src/core/article/article.ts";
import { toScript } from "../../src/core/player/script.ts";
import { deterministicChromium, said, speaking } from "./lib/deterministic-chromium.ts";
import { setPace } from "./lib/heard.ts";
import { findColour } from "./lib/pixels.ts";
import { click, lit, press, shown, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";
import { speakerFills } from "./lib/speaker-fills.ts";

/** The fill of the word being heard, in light and in dark (agent.css). */
const WORD_FILL = [0xff, 0xd4, 0x3b] as const;

const { chromium, fromNow, reading } = deterministicChromium();

const articles = [
  {
    name: "the sample",
    path: SAMPLE_PATH,
    gold: SAMPLE.paragraphs,
    quotes: SAMPLE.quotes.map((q) => q.text),
  },
  { name: `the seed${NO_CORPORA}`, path: seed?.path, gold: seed?.paragraphs, quotes: seed?.quotes },
];

/** What is to be said of paragraphs. */
function spokenOf(paragraphs: readonly string[]): string {
  const about = { url: "", title: "", authors: [], published: null, publication: "", lang: "en" };
  const blocks = joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text })));
  return toScript({ ...about, ...blocks })
    .sentences.map(({ spoken }) => spoken.spoken)
    .join(" ");
}

/** Where a quotation stands against a dash, what is said is parted without a space. */
const unspaced = (text: string): string => text.replaceAll(/\s+/gu, "");

describe.each(articles)("$name", ({ path, gold, quotes }) => {
  test.skipIf(!gold)("is said whole, once, in order, and nothing else is", async () => {
    await reading(path ?? "", async (popup) => {
      await setPace(chromium(), 2);
      const utterances = await fromNow();
      await click(popup, "#play");
      await until(async () => expect((await shown(popup)).play).toBe("Play again"), 100_000);
      expect(unspaced(said(await utterances()))).toBe(unspaced(spokenOf(gold ?? [])));
    });
  });

  test.skipIf(!quotes)("next quotation lands on every quotation in turn, and says it", async () => {
    await reading(path ?? "", async (popup, page) => {
      const utterances = await fromNow();
      for (const [index, exact] of quotes?.entries() ?? []) {
        await press(popup, "Next quotation");
        await until(async () => expect((await shown(popup)).quote).toBe(index));
        await until(async () => expect((await lit(page, "active-quote")).join("")).toBe(exact));
      }
      expect(await utterances()).toEqual([]);
      await press(popup, "Play");
      const last = quotes?.at(-1) ?? "";
      expect((await speaking(utterances)).text.startsWith(last.slice(0, 20))).toBe(true);
    });
  });
});

test("a press on a quotation in the list says it at once", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    const utterances = await fromNow();
    await click(popup, "ol li:nth-child(4) button");
    expect((await speaking(utterances)).text).toContain("The mail does not care about your road");
    expect((await shown(popup)).play).toBe("Pause");
  });
});

test("the sample's quotations are filled by their speakers, and one by nobody", async () => {
  await reading(SAMPLE_PATH, async (_popup, page) => {
    await until(async () => expect(await speakerFills(page)).toEqual([0, 1, 2, 3, 4, 5]));
  });
});

test("the word lit on the page, in pixels and in the popup, is the word of each boundary event", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    await setPace(chromium(), 700);
    const utterances = await fromNow();
    await click(popup, "#play");
    for (let word = 1; word <= 6; word++) {
      const { text, words } = await speaking(utterances, word);
      const { charIndex } = words[word - 1] ?? { charIndex: 0 };
      const expected = text.slice(charIndex).match(/[\p{L}\p{N}’-]+/u)?.[0];
      await until(async () => expect((await lit(page, "word")).join("")).toBe(expected));
      await until(async () => expect((await shown(popup)).word).toBe(expected));
      const box = await page.evaluate(() => {
        const [range] = CSS.highlights.get("readback-word") ?? [];
        const { left, top, right, bottom } = (range as Range).getBoundingClientRect();
        return { left, top, right, bottom };
      });
      const { box: painted } = findColour(await page.screenshot(), WORD_FILL);
      expect(painted, `pixels for ${expected}`).not.toBeNull();
      expect(Math.abs((painted?.left ?? 0) - box.left)).toBeLessThanOrEqual(2);
      expect(Math.abs((painted?.right ?? 0) - box.right)).toBeLessThanOrEqual(2);
    }
  });
});

test("pause is silent at once and play goes on at the word", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 6);
    await click(popup, "#play");
    await until(async () => expect((await utterances()).at(-1)?.ended?.how).toBe("stopped"));
    const paused = (await utterances()).at(-1);
    // The voice may have begun a word as it was stopped, too late to tell of it: then the one before was the last.
    const last = paused?.words.slice(-2).map(({ charIndex }) => paused.text.slice(charIndex)) ?? [];
    await until(async () => expect((await shown(popup)).play).toBe("Play"));
    await click(popup, "#play");
    const resumed = await speaking(utterances);
    // What is left of a sentence may be cut elsewhere than the whole of it was.
    expect(last.filter((rest) => resumed.text.startsWith(rest))).toHaveLength(1);
  });
});

test("a change of speed while playing keeps the place", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    const first = await speaking(utterances, 4);
    await press(popup, "Faster");
    const second = await until(async () => {
      const last = await speaking(utterances);
      expect(last.rate).toBeCloseTo(1.1);
      return last;
    });
    const at = first.text.indexOf(second.text.slice(0, 20));
    expect(at).toBeGreaterThanOrEqual(first.words[3]?.charIndex ?? Number.POSITIVE_INFINITY);
    await press(popup, "Slower");
  });
});
