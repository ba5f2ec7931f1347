import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { cuesOf, loudness, msOf, probe } from "./lib/audio-file.ts";
import { Chromium } from "./lib/chromium.ts";
import { Firefox } from "./lib/firefox.ts";
import { click, openReading, until } from "./lib/reading.ts";
import { SAMPLE, SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";
import { NO_CORPORA, seed } from "./lib/seed.ts";

const SAVE = "[data-roving=save]";
const LINKS = ".saving a";
const MAKING_LIMIT_MS = 60_000;
/** What the article of the tests before may be at most (in bytes). */
const MOST_BYTES = 2_000_000;

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML, ...(seed ? { [seed.path]: seed.html } : {}) });
});
afterAll(() => site?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readback-saved-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The paths of both files, once they are whole; browsers write under another name until then. */
const downloaded = (): Promise<{ readonly audio: string; readonly transcript: string }> =>
  until(async () => {
    const names = await readdir(folder);
    const [audio, transcript] = [".mp3", ".vtt"].map((end) => names.find((name) => name.endsWith(end)));
    expect(names.filter((name) => /\.(?:part|crdownload|tmp)$/u.test(name))).toEqual([]);
    if (!audio || !transcript) throw new Error(`There is only ${names.join(", ") || "nothing"}.`);
    expect(readFileSync(join(folder, audio)).length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, transcript)).length).toBeGreaterThan(0);
    return { audio: join(folder, audio), transcript: join(folder, transcript) };
  });

/** Has the article at a path saved through the real popup of Chromium, which is closed and opened again meanwhile. */
async function saveInChromium(path: string) {
  const chromium = await Chromium.launch({ site });
  try {
    const session = await chromium.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    const page = await chromium.open(site.url(path));
    const popup = await openReading(chromium, page);
    await click(popup, SAVE);
    await popup.waitForSelector(".saving");
    await popup.close();
    const reopened = await openReading(chromium, page);
    await reopened.waitForSelector(LINKS, { timeout: MAKING_LIMIT_MS });
    for (const link of await reopened.$$(LINKS)) await link.click();
    return await downloaded();
  } finally {
    await chromium.close();
  }
}

/** The same in Firefox. */
async function saveInFirefox(path: string) {
  const firefox = await Firefox.launch({
    site,
    prefs: {
      "browser.download.folderList": 2,
      "browser.download.dir": folder,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  try {
    const page = await firefox.open(site.url(path));
    const isThere = (selector: string) =>
      until(async () => {
        const found = await firefox.inPopup((wanted) => document.querySelector(wanted) !== null, selector);
        expect(found, selector).toBe(true);
      }, MAKING_LIMIT_MS);
    await firefox.openPopup(page);
    await isThere(SAVE);
    await firefox.clickInPopup(SAVE);
    await isThere(LINKS);
    await firefox.clickInPopup(`${LINKS}[download$=mp3]`);
    await until(async () => expect((await readdir(folder)).some((name) => name.endsWith(".mp3"))).toBe(true));
    await firefox.clickInPopup(`${LINKS}[download$=vtt]`);
    return await downloaded();
  } finally {
    await firefox.close();
  }
}

describe.each([
  ["Chromium", saveInChromium],
  ["Firefox", saveInFirefox],
])("in %s", (_, save) => {
  test("the article is saved as an MP3 with chapters and a transcript that matches it", async () => {
    const { audio, transcript } = await save(SAMPLE_PATH);
    const [probed, cues] = [await probe(audio), cuesOf(readFileSync(transcript, "utf8"))];

    const saidMs = cues.at(-1)?.endMs ?? 0;
    expect(saidMs).toBeGreaterThan(60_000);
    expect(Math.abs(probed.durationMs - saidMs)).toBeLessThan(saidMs / 100);
    expect(probed).toMatchObject({ codec: "mp3", bitRate: 48_000 });
    expect(probed.tags).toMatchObject({ title: SAMPLE.title, artist: "Military Times" });

    const subheads = SAMPLE.paragraphs.filter((text) => SAMPLE_HTML.includes(`body-heading">${text}</h2>`));
    expect(probed.chapters).toHaveLength(1 + subheads.length + SAMPLE.quotes.length);
    expect(probed.chapters[0]).toMatchObject({ title: SAMPLE.title, startMs: 0 });
    const titles = probed.chapters.map(({ title }) => title);
    for (const subhead of subheads) expect(titles).toContain(subhead);
    for (const { speaker } of SAMPLE.quotes)
      expect(titles.some((title) => title.includes(`${speaker ?? "Quotation"}: `))).toBe(true);
    for (const [index, { endMs }] of probed.chapters.entries())
      expect(endMs).toBe(probed.chapters[index + 1]?.startMs ?? Math.round(saidMs));

    const written = cues.map(({ text }) => text.replaceAll(/<\d[^>]*>/gu, "").replaceAll("&amp;", "&"));
    expect(written.join(" ")).toBe(SAMPLE.paragraphs.join(" "));
    await expectOnsets(audio, cues);
  });
});

describe("a click in the popup stops the making at once, and no file comes of it", () => {
  test("in Chromium", async () => {
    const chromium = await Chromium.launch({ site });
    try {
      const popup = await openReading(chromium, await chromium.open(site.url(SAMPLE_PATH)));
      await click(popup, SAVE);
      await popup.waitForSelector(".saving progress");
      await click(popup, SAVE);
      await until(async () => expect(await popup.$(".saving")).toBeNull());
      await expectCancelled(() => popup.$eval("[role=status]", (line) => line.textContent ?? ""));
      expect(await popup.$(LINKS)).toBeNull();
    } finally {
      await chromium.close();
    }
  });

  test("in Firefox", async () => {
    const firefox = await Firefox.launch({ site });
    try {
      await firefox.openPopup(await firefox.open(site.url(SAMPLE_PATH)));
      const isThere = (selector: string) =>
        firefox.inPopup((wanted) => document.querySelector(wanted) !== null, selector);
      await until(async () => expect(await isThere(SAVE)).toBe(true));
      await firefox.clickInPopup(SAVE);
      await until(async () => expect(await isThere(".saving progress")).toBe(true));
      await firefox.clickInPopup(SAVE);
      await until(async () => expect(await isThere(".saving")).toBe(false));
      await expectCancelled(() =>
        firefox.inPopup((line) => document.querySelector(line)?.textContent ?? "", "[role=status]"),
      );
      expect(await isThere(LINKS)).toBe(false);
    } finally {
      await firefox.close();
    }
  });
});

const expectCancelled = (said: () => Promise<string>) =>
  until(async () => expect(await said()).toBe("The audio file was cancelled."));

/** Sentences begin with a word after silence: where the transcript says so, the sound must begin as well. */
async function expectOnsets(audio: string, cues: ReturnType<typeof cuesOf>): Promise<void> {
  const loud = await loudness(audio);
  const late = cues
    .flatMap(({ text }) => /^<([\d:.]+)>/u.exec(text)?.[1] ?? [])
    .map((stamp) => {
      const at = msOf(stamp);
      const before = loud.slice(Math.max(0, at - 60), at - 25);
      const after = loud.slice(at, at + 120);
      return { stamp, silent: Math.max(0, ...before) < 0.02, sounds: Math.max(0, ...after) > 0.02 };
    })
    .filter(({ silent, sounds }) => !silent || !sounds);
  expect(cues.length).toBeGreaterThan(10);
  expect(late).toEqual([]);
}

test.skipIf(seed === null)(`the real article fits into 2 MB${NO_CORPORA}`, async () => {
  const { audio } = await saveInChromium(seed?.path ?? "");
  expect(existsSync(audio)).toBe(true);
  expect(readFileSync(audio).length).toBeLessThanOrEqual(MOST_BYTES);
  expect((await probe(audio)).chapters.length).toBeGreaterThan(10);
});
