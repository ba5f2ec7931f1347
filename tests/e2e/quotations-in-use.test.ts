import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { type Sound, startSound } from "../../build/lab/sound.mjs";
import { litOn, noteQuotations } from "./lib/lit-quotations.ts";
import {
  choose,
  current,
  endReading,
  listed,
  placeInList,
  playName,
  pressIn,
  setRate,
  WHOLE_ARTICLE,
  words,
} from "./lib/popup-quotations.ts";
import {
  type OpenedPopup,
  type QuotationsBrowser,
  quotationsChromium,
  quotationsFirefox,
} from "./lib/quotations-browser.ts";
import { until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";

/** Slow enough that no word is over before it is seen, and fast enough to hear it all. */
const RATE = { slow: 0.5, fast: 3 };

interface Said {
  readonly text: string;
  /** One of these is in the name shown; none where nobody is known to have said it. */
  readonly speakers: readonly string[];
}

const ARTICLES = [
  {
    name: "the sample",
    path: SAMPLE_PATH,
    said: SAMPLE.quotes.map(({ text, speaker }): Said => ({ text, speakers: speaker ? [speaker] : [] })),
    person: "Dario Quill",
  },
  {
    name: `the seed${NO_CORPORA}`,
    path: seed?.path,
    said: (seed?.quotes ?? []).map((text, index): Said => ({ text, speakers: seed?.speakers[index] ?? [] })),
    person: "Mark Milley",
  },
];

const NEXT = 'button[aria-label="Next quotation"]';
const PLAY_ALL = 'button[aria-label="Play all quotations"]';
const ONLY = 'button[aria-label="Quotations only, each with its speaker"]';
/** The names of the forms as the menu has them, in its order. */
const FORMS = ["Text", "Markdown", "Citation"] as const;

let site: Site;
let sound: Sound;
let folder: string;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML, ...(seed ? { [seed.path]: seed.html } : {}) });
  sound = await startSound();
  folder = await mkdtemp(join(tmpdir(), "readback-quotations-"));
});
afterAll(async () => {
  await sound?.stop();
  site?.close();
  await rm(folder, { recursive: true });
});

const BROWSERS = [
  { browser: "Chromium", launch: quotationsChromium },
  { browser: "Firefox", launch: quotationsFirefox },
];

describe.each(BROWSERS)("in $browser", ({ browser, launch }) => {
  let running: QuotationsBrowser;
  beforeAll(async () => {
    running = await launch(site, sound, join(folder, browser));
  });
  afterAll(() => running?.close());

  describe.each(ARTICLES)("$name", ({ path, said, person }) => {
    let popup: OpenedPopup;
    beforeAll(async () => {
      if (path === undefined) return;
      popup = await running.open(site.url(path));
      await until(async () => expect(await listed(popup)).toHaveLength(said.length));
    });
    afterAll(() => popup?.close());
    // Whatever a test before has left.
    beforeEach(async () => {
      if (path === undefined) return;
      await endReading(popup);
    });

    const used = path === undefined ? test.skip : test;

    used("the list has every quotation with who said it", async () => {
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

    used("End leads to the last quotation of the list, which is then in view", async () => {
      await pressIn(popup, 'ol [data-roving="0"]', "End");
      await until(async () =>
        expect(await placeInList(popup, ":focus")).toEqual({ index: said.length - 1, beginsInView: true }),
      );
    });

    used("next quotation lands on the first word of each in turn", async () => {
      await setRate(popup, RATE.slow);
      await popup.click("#play");
      await noteQuotations(popup.page);
      for (const [index, { text }] of said.entries()) {
        // The article may have begun with the first one.
        if ((await current(popup)) < index) await popup.click(NEXT);
        await until(async () => {
          expect(await current(popup)).toBe(index);
          const last = (await litOn(popup.page)).quotations.at(-1);
          expect(last).toEqual({ text, firstWord: firstWord(text) });
        });
      }
      await until(async () =>
        expect(await placeInList(popup, "[aria-current]")).toMatchObject({ beginsInView: true }),
      );
    });

    used(
      "the filter leaves a person's quotations, which are played to their end, and nothing else",
      async () => {
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

    used("all are played from the first, one of them can be gone to, and the last is the end", async () => {
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
    });

    used("quotations only is said by the status line, and left for the rest of the article", async () => {
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

    used("a quotation is copied as text, as Markdown and as a citation", async () => {
      await choose(popup, "All speakers");
      const { text = "" } = said[at] ?? {};
      const { who } = (await listed(popup))[at] ?? { who: "" };
      const [name = ""] = who.split(", ");
      const marked = `“${text.replace(/,$/u, "")}”`;
      const link = `https://www.militarytimes.com${path}#:~:text=`;
      await copy(popup, "Text");
      await until(async () => expect(await popup.clipboard()).toBe(`${marked} — ${name}`));
      await copy(popup, "Markdown");
      await until(async () =>
        expect(await popup.clipboard()).toContain(`> ${marked}\n>\n> — [${who}](${link}`),
      );
      await copy(popup, "Citation");
      await until(async () => {
        const citation = await popup.clipboard();
        expect(citation.startsWith(`${marked} — ${who}. “`), citation).toBe(true);
        expect(citation).toContain("Military Times, ");
        expect(citation).toContain(` ${link}`);
      });
    });

    used("those that are shown are saved as Markdown and as JSON", async () => {
      await popup.click('[data-roving="save-quotations"]');
      const markdown = await saved(popup, "markdown");
      expect(markdown.match(/^> [—]/gmu)).toHaveLength(said.length);
      const { article, quotations } = JSON.parse(await saved(popup, "json"));
      expect(new URL(article.url).pathname).toBe(path);
      expect(quotations.map(({ exact }: { exact: string }) => exact)).toEqual(said.map(({ text }) => text));
      for (const [index, { speaker, link }] of quotations.entries()) {
        expect((await listed(popup))[index]?.who).toContain(speaker?.name ?? "Unattributed");
        expect(markdown).toContain(link);
      }
    });

    /** The number of the quotation that is copied: the first of the person. */
    const at = said.findIndex(({ speakers }) => speakers.includes(person));
    const ofPerson = said.filter(({ speakers }) => speakers.includes(person)).map(({ text }) => text);

    /** Chooses a form of the quotation's menu. */
    async function copy(from: OpenedPopup, form: (typeof FORMS)[number]): Promise<void> {
      await from.click(`[data-copy="${at}"]`);
      await until(async () => expect(await from.run(() => document.activeElement?.textContent)).toBe("Text"));
      await from.click(`[role=menuitem]:nth-child(${FORMS.indexOf(form) + 1})`);
    }

    /** What is in the file that a link of the popup leads to, once it is downloaded. */
    async function saved(from: OpenedPopup, form: "markdown" | "json"): Promise<string> {
      await until(async () => expect(await words(from, `a[data-roving="${form}"]`)).not.toBe(""));
      const name = await from.run(
        (wanted) => document.querySelector<HTMLAnchorElement>(wanted)?.download ?? "",
        `a[data-roving="${form}"]`,
      );
      await from.click(`a[data-roving="${form}"]`);
      return until(() => {
        const text = readFileSync(join(folder, browser, name), "utf8");
        expect(text).toMatch(/\n$/u);
        return text;
      });
    }
  });
});

/** Whether a name is in what is shown of a speaker; "the letter" may be shown as "a letter". */
const isNamed = (who: string, speaker: string): boolean =>
  who.toLowerCase().includes(speaker.replace(/^(?:an?|the) /u, "").toLowerCase());

/** The first word of a quotation as it is lit: without the marks around it. */
const firstWord = (text: string): string => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/u)?.[0] ?? "";
