import { expect, test } from "vitest";
import {
  deterministicChromium,
  OTHER_PATH,
  OTHER_TITLE,
  said,
  speaking,
} from "./lib/deterministic-chromium.ts";
import { setPace } from "./lib/heard.ts";
import { click, openReading, press, settle, shown, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_PATH } from "./lib/sample.ts";

/** The half minute after which the host closes, and time to go. */
const IDLE_LIMIT_MS = 45_000;

const { chromium, fromNow, open, reading } = deterministicChromium();

test("the popup may close in mid-sentence: speech goes on, and it shows the truth when it comes back", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 3);
    await popup.close();
    await until(async () => expect((await utterances()).length).toBeGreaterThan(1));
    const again = await openReading(chromium(), page);
    const now = await until(async () => {
      const state = await shown(again);
      expect(state.play).toBe("Pause");
      return state.now;
    });
    expect(said(await utterances())).toContain(now.slice(0, 20));
    expect((await utterances())[0]?.ended?.how).toBe("spoken");
  });
});

test("the service worker may be killed in mid-sentence: nothing is lost, and what follows is kept", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 3);
    await chromium().killWorker();
    await until(async () => expect((await utterances()).length).toBeGreaterThan(2));
    expect((await utterances()).slice(0, 2).map(({ ended }) => ended?.how)).toEqual(["spoken", "spoken"]);
    await click(popup, "#play");
    const { now } = await until(async () => {
      const state = await shown(popup);
      expect(state.play).toBe("Play");
      return state;
    });
    await page.reload();
    const again = await openReading(chromium(), page);
    await until(async () => expect((await shown(again)).now).toBe(now));
    expect((await shown(again)).play).toBe("Play");
  });
});

test("a host that Chromium has closed in a pause is started again where it was", async () => {
  await reading(SAMPLE_PATH, async (popup) => {
    const utterances = await fromNow();
    await press(popup, "Next quotation");
    await click(popup, "#play");
    await speaking(utterances, 3);
    await click(popup, "#play");
    const { now } = await until(async () => {
      const state = await shown(popup);
      expect(state.play).toBe("Play");
      return state;
    });
    await until(async () => expect((await utterances()).at(-1)?.ended).toBeTruthy());
    await chromium().closeHost();
    const since = await fromNow();
    await chromium().host();
    await until(async () => expect((await shown(popup)).play).toBe("Play"));
    await click(popup, "#play");
    expect((await speaking(since)).text).toContain(now.slice(0, 20));
    expect((await shown(popup)).now).toBe(now);
  });
});

test("a host that nobody needs closes itself, and is there again when the popup is", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const host = await chromium().host();
    await popup.close();
    await until(() => expect(chromium().browser.targets().includes(host)).toBe(false), IDLE_LIMIT_MS);
    const again = await openReading(chromium(), page);
    expect((await shown(again)).play).toBe("Play");
  });
});

test("play in a second tab takes over; the first says where the reading is", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 3);
    const other = await open(OTHER_PATH);
    const second = await openReading(chromium(), other);
    await until(async () => expect((await shown(second)).title).toBe(OTHER_TITLE));
    await click(second, "#play");
    await until(async () => expect((await utterances()).filter(({ ended }) => !ended)).toHaveLength(1));
    await until(async () => expect((await shown(second)).play).toBe("Pause"));
    const back = await openReading(chromium(), page);
    await until(async () => expect((await shown(back)).text).toContain(OTHER_TITLE));
    expect((await shown(back)).title).toBe(SAMPLE.title);
    expect((await shown(back)).play).toBe("Play");
    await other.close();
  });
});

test("closing the tab that is read stops the speech", async () => {
  const utterances = await fromNow();
  await reading(SAMPLE_PATH, async (popup) => {
    await click(popup, "#play");
    await speaking(utterances, 3);
  });
  await until(async () => expect((await utterances()).every(({ ended }) => ended)).toBe(true));
});

test("a voice that does not answer is noticed, tried again and replaced, and the listener is told", async () => {
  await settle(chromium(), { voice: "Silent Voice" });
  await chromium().closeHost();
  await reading(SAMPLE_PATH, async (popup) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await until(async () => {
      const voices = (await utterances()).map(({ voice }) => voice);
      expect(voices.slice(0, 2)).toEqual(["Silent Voice", "Silent Voice"]);
      expect(voices.length).toBeGreaterThan(2);
      expect(voices[2]).not.toBe("Silent Voice");
      expect(voices[2]).not.toBe("Remote Voice");
    }, 30_000);
    await until(async () => expect((await shown(popup)).text).toContain("Silent Voice stopped working"));
    const [silent, , other] = await utterances();
    expect(other?.text).toBe(silent?.text);
  });
  await settle(chromium(), { voice: "Steady Voice" });
  await chromium().closeHost();
});

test("keyboard commands work with the popup closed", async () => {
  await setPace(chromium(), 100);
  const page = await open(OTHER_PATH);
  await page.bringToFront();
  const utterances = await fromNow();
  await chromium().command("next-quotation");
  await chromium().command("toggle-playback");
  const first = await speaking(utterances, 2);
  expect(first.text).toContain("We had everybody’s birthday");
  await chromium().command("next-quotation");
  await until(async () => expect((await speaking(utterances)).text).toContain("Ballots, medicine"));
  await chromium().command("previous-quotation");
  await until(async () => expect((await speaking(utterances)).text).toContain("We had everybody"));
  await chromium().command("toggle-playback");
  await until(async () => expect((await utterances()).at(-1)?.ended?.how).toBe("stopped"));
  await page.close();
});

test("an update of the extension in mid-sentence leaves no mark on the page and no speech", async () => {
  await reading(SAMPLE_PATH, async (popup, page) => {
    const utterances = await fromNow();
    await click(popup, "#play");
    await speaking(utterances, 3);
    await chromium().reloadExtension();
    await until(async () => expect((await utterances()).every(({ ended }) => ended)).toBe(true));
    await until(async () => expect(await page.evaluate(() => CSS.highlights.size)).toBe(0));
  });
});
