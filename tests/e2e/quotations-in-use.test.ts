import { expect } from "vitest";
import { litOn, noteQuotations } from "./lib/lit-quotations.ts";
import {
  choose,
  current,
  listed,
  placeInList,
  playName,
  pressIn,
  setRate,
  WHOLE_ARTICLE,
  words,
} from "./lib/popup-quotations.ts";
import { inBrowsers } from "./lib/quotations-in-browsers.ts";
import { firstWord, isNamed } from "./lib/quoted-articles.ts";
import { until } from "./lib/reading.ts";

/** Slow enough that no word is over before it is seen, and fast enough to hear it all. */
const RATE = { slow: 0.5, fast: 3 };

const NEXT = 'button[aria-label="Next quotation"]';
const PLAY_ALL = 'button[aria-label="Play all quotations"]';
const ONLY = 'button[aria-label="Quotations only, each with its speaker"]';

inBrowsers(({ said, person, used }) => {
  const ofPerson = said.filter(({ speakers }) => speakers.includes(person)).map(({ text }) => text);

  used("the list has every quotation with who said it", async (popup) => {
    for (const [index, { text, who }] of (await listed(popup)).entries()) {
      expect(text).toBe(said[index]?.text);
      const { speakers = [] } = said[index] ?? {};
      if (speakers.length === 0) expect(who).toBe("Unattributed");
      else
        expect(
          speakers.some((speaker) => isNamed(who, speaker)),
          who,
        ).toBe(true);
    }
  });

  used("End leads to the last quotation of the list, which is then in view", async (popup) => {
    await pressIn(popup, 'ol [data-roving="0"]', "End");
    await until(async () =>
      expect(await placeInList(popup, ":focus")).toEqual({ index: said.length - 1, beginsInView: true }),
    );
  });

  used("next quotation lands on the first word of each in turn", async (popup) => {
    await setRate(popup, RATE.slow);
    await noteQuotations(popup.page);
    for (const [index, { text }] of said.entries()) {
      // Nothing is read meanwhile: a reading that comes to the next quotation by itself would be sent past it. The article
      // may begin with the first one.
      if ((await current(popup)) < index) await popup.click(NEXT);
      await until(async () => expect(await current(popup)).toBe(index));
      await until(async () =>
        expect(await placeInList(popup, "[aria-current]")).toMatchObject({ beginsInView: true }),
      );
      await popup.click("#play");
      await until(async () => {
        const last = (await litOn(popup.page)).quotations.at(-1);
        expect(last).toEqual({ text, firstWord: firstWord(text) });
      });
      await popup.click("#play");
      await until(async () => expect(await playName(popup)).not.toBe("Pause"));
    }
  });

  used(
    "the filter leaves a person's quotations, which are played to their end, and nothing else",
    async (popup) => {
      await choose(popup, person);
      await until(async () => expect((await listed(popup)).map(({ text }) => text)).toEqual(ofPerson));
      await setRate(popup, RATE.fast);
      await noteQuotations(popup.page);
      await popup.click(`button[aria-label="Play these quotations: ${ofPerson.length}"]`);
      await until(async () => expect(await playName(popup)).toBe("Play again"));
      const { quotations, between } = await litOn(popup.page);
      expect(quotations.map(({ text }) => text)).toEqual(ofPerson);
      expect(between).toEqual([]);
      expect(await words(popup, "#now")).toContain("You heard these quotations.");
      await choose(popup, "All speakers");
    },
  );

  used(
    "all are played from the first, one of them can be gone to, and the last is the end",
    async (popup) => {
      await choose(popup, "All speakers");
      await setRate(popup, RATE.fast);
      await noteQuotations(popup.page);
      await popup.click(PLAY_ALL);
      await until(async () => expect((await litOn(popup.page)).quotations.length).toBeGreaterThan(1));
      const last = `ol [data-roving="${said.length - 1}"]`;
      // The list moves along with the reading until the listener is in it.
      await popup.run((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), last);
      await popup.click(last);
      await until(async () => expect(await playName(popup)).toBe("Play again"));
      const { quotations, between } = await litOn(popup.page);
      const heard = quotations.map(({ text }) => text);
      expect(heard.slice(0, 2)).toEqual(said.slice(0, 2).map(({ text }) => text));
      expect(heard.at(-1)).toBe(said.at(-1)?.text);
      expect(heard.length).toBeLessThan(said.length);
      expect(between).toEqual([]);
    },
  );

  used("quotations only is said by the status line, and left for the rest of the article", async (popup) => {
    await choose(popup, "All speakers");
    await noteQuotations(popup.page);
    await popup.click(ONLY);
    await until(async () =>
      expect(await words(popup, "[role=status]")).toBe(`Only quotations are read: ${said.length}.`),
    );
    await until(async () => expect((await litOn(popup.page)).quotations.length).toBeGreaterThan(1));
    expect((await litOn(popup.page)).between).toEqual([]);
    await popup.click(WHOLE_ARTICLE);
    await until(async () => expect((await litOn(popup.page)).between).not.toEqual([]));
  });
});
