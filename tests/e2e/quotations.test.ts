import { describe, expect, test } from "vitest";
import { toSpokenText } from "../../src/core/spoken/to-spoken-text.ts";
import { deterministicChromium, said } from "./lib/deterministic-chromium.ts";
import { setPace } from "./lib/heard.ts";
import { lit, press, shown, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";

const { chromium, fromNow, reading } = deterministicChromium();

const articles = [
  { name: "the sample", path: SAMPLE_PATH, quotes: SAMPLE.quotes.map(({ text }) => text) },
  { name: `the seed${NO_CORPORA}`, path: seed?.path, quotes: seed?.quotes },
];

/** Letters alone: a voice is given the marks around a quotation too. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}]+/gu, "");

describe.each(articles)("$name", ({ path, quotes }) => {
  test.skipIf(!quotes)("plays all of its quotations, and nothing else, to the end", async () => {
    await reading(path ?? "", async (popup) => {
      await setPace(chromium(), 2);
      const utterances = await fromNow();
      await press(popup, "Play all quotations");
      await until(async () => expect((await shown(popup)).play).toBe("Play again"), 100_000);
      expect(letters(said(await utterances()))).toBe(
        letters((quotes ?? []).map((quote) => toSpokenText(quote).spoken).join(" ")),
      );
      expect((await shown(popup)).now).toContain("You heard these quotations.");
    });
  });
});

test("quotations alone are announced, lit on the page, and left for the rest of the article", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    await setPace(chromium(), 60);
    const utterances = await fromNow();
    await press(popup, "Quotations only, each with its speaker");
    await until(async () => expect((await lit(page, "active-quote")).join("")).toBe(SAMPLE.quotes[1]?.text));
    const [headline, first] = await utterances();
    expect(headline?.text.replace(/\.$/u, "")).toBe((await shown(popup)).title);
    expect(first?.text).toContain(": ");
    await press(popup, "Read on through the whole article");
    await until(async () => {
      const { text } = (await utterances()).at(-1) ?? { text: "" };
      expect(SAMPLE.quotes.some((quote) => letters(text).endsWith(letters(quote.text)))).toBe(false);
    });
  });
});

test("a quotation is copied by keys alone, with who said it", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    await popup.focus('ol [data-roving="0"]');
    for (const key of ["ArrowRight", "Enter"] as const) await popup.keyboard.press(key);
    await popup.waitForSelector("[role=menuitem]:focus");
    await popup.keyboard.press("Enter");
    await until(async () => expect((await shown(popup)).status).toBe("Copied."));
    await popup.evaluate(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.focus();
    });
    await popup.keyboard.down("Control");
    await popup.keyboard.press("v");
    await popup.keyboard.up("Control");
    const pasted = await popup.$eval("textarea", ({ value }) => value);
    expect(pasted).toContain(SAMPLE.quotes[0]?.text.replace(/,$/u, ""));
    expect(pasted).toContain(" — ");
  });
});
