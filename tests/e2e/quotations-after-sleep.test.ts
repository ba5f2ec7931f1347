import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { litOn, noteQuotations } from "./lib/lit-quotations.ts";
import { choose, playName, setRate, words } from "./lib/popup-quotations.ts";
import { quotationsChromium, quotationsFirefox } from "./lib/quotations-browser.ts";
import { until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

const PERSON = "Dario Quill";
const SAID = SAMPLE.quotes.filter(({ speaker }) => speaker === PERSON).map(({ text }) => text);

let site: Site;
let sound: Sound;
beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  sound = await startSound();
});
afterAll(async () => {
  await sound?.stop();
  site?.close();
});

test.each([
  { browser: "Chromium", launch: quotationsChromium },
  { browser: "Firefox", launch: quotationsFirefox },
])(
  "in $browser a person's quotations are read on, and nothing else, after the host has slept",
  async ({ launch }) => {
    const running = await launch(site, sound, tmpdir());
    try {
      const popup = await running.open(site.url(SAMPLE_PATH));
      await until(async () => expect(await playName(popup)).toBe("Play"));
      await choose(popup, PERSON);
      await noteQuotations(popup.page);
      await popup.click(`button[aria-label="Play these quotations: ${SAID.length}"]`);
      await until(async () =>
        expect((await litOn(popup.page)).quotations).toMatchObject([{ firstWord: expect.any(String) }]),
      );
      await popup.click("#play");
      await until(async () => expect(await playName(popup)).toBe("Play"));
      await running.endHost();
      await setRate(popup, 3);
      await noteQuotations(popup.page);
      await popup.click("#play");
      await until(async () => expect(await playName(popup)).toBe("Play again"));
      const { quotations, between } = await litOn(popup.page);
      expect(quotations.at(-1)?.text).toBe(SAID.at(-1));
      expect(between).toEqual([]);
      expect(await words(popup, "#now")).toContain("You heard these quotations.");
    } finally {
      await running.close();
    }
  },
);
