import { expect, test } from "vitest";
import { deterministicChromium, speaking } from "./lib/deterministic-chromium.ts";
import { click, lit, openReading, press, shown, until } from "./lib/reading.ts";
import { SAMPLE_PATH } from "./lib/sample.ts";

const { chromium, fromNow, open, reading } = deterministicChromium();

test("looking at the popup after the address got a fragment does not disturb the reading", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 2);
    await page.evaluate(() => {
      location.hash = "comments";
    });
    const again = await openReading(chromium(), page);
    await until(async () => expect((await shown(again)).play).toBe("Pause"));
    await chromium().command("toggle-playback");
    await until(async () => expect((await shown(again)).play).toBe("Play"));
    expect((await utterances()).filter(({ ended }) => ended?.how === "stopped")).toHaveLength(1);
  });
});

test("paragraphs the page has rendered anew are found again, and the reading goes on", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 2);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll("article p")) {
        paragraph.replaceWith(paragraph.cloneNode(true));
      }
    });
    const again = await openReading(chromium(), page);
    await until(async () => expect((await shown(again)).play).toBe("Pause"));
    await until(async () => {
      const { now } = await shown(again);
      expect((await lit(page, "sentence")).join("")).toBe(now);
    });
    expect((await utterances()).every(({ ended }) => ended?.how !== "stopped")).toBe(true);
  });
});

test("a page that becomes another in place stops the speech and is not read by surprise", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 2);
    await page.evaluate(() => {
      history.pushState({}, "", "/news/");
      document.body.textContent = "Latest stories";
    });
    await until(async () => expect((await utterances()).at(-1)?.ended?.how).toBe("stopped"));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

test("a page that shows another in place and only hides the article stops the speech as well", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 2);
    await page.evaluate(() => history.pushState({}, "", "/news/"));
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await page.evaluate(() => {
      const story = document.querySelector<HTMLElement>("article");
      if (story) story.style.visibility = "hidden";
    });
    await until(async () => expect((await utterances()).at(-1)?.ended?.how).toBe("stopped"));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

test("a popup that is left open while the host is closed comes back by itself", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    const { title } = await shown(popup);
    await chromium().closeHost();
    await until(async () => {
      expect((await chromium().host()).url()).toContain("host.html");
      expect(await shown(popup)).toMatchObject({ title, play: "Play" });
    });
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances);
  });
});

test("after a long pause the key goes on with what was read, from any other tab", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    const utterances = await fromNow();
    await press(popup, "Next quotation");
    await click(popup, "#play");
    const { text } = await speaking(utterances, 2);
    await click(popup, "#play");
    await until(async () => expect((await shown(popup)).play).toBe("Play"));
    await popup.close();
    const elsewhere = await open("/nothing-here/");
    await elsewhere.bringToFront();
    await chromium().closeHost();
    await chromium().command("toggle-playback");
    expect((await speaking(utterances)).text).toContain(text.slice(0, 20));
    await chromium().command("toggle-playback");
    await until(async () => expect((await utterances()).at(-1)?.ended?.how).toBe("stopped"));
    await elsewhere.close();
  });
});

test("looking at a place that was kept does not scroll the page; playing from it does", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    for (let presses = 0; presses < 8; presses++) await press(popup, "Next quotation");
    await until(async () => expect((await shown(popup)).quote).toBe(7));
    // Else the browser itself scrolls to where the page was left, and on a busy machine late.
    await page.evaluate(() => {
      history.scrollRestoration = "manual";
    });
    await page.reload();
    await page.evaluate(() => scrollTo(0, 0));
    const again = await openReading(chromium(), page);
    await until(async () => expect(await lit(page, "sentence")).toHaveLength(1));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await click(again, "#play");
    await until(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300));
  });
});
