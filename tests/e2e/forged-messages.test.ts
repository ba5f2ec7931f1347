import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../build/lab/site.mjs";
import { Chromium } from "./lib/chromium.ts";
import { openReading, shown } from "./lib/reading.ts";
import { SAMPLE_HTML, SAMPLE_PATH } from "./lib/sample.ts";

// What a page could say that has broken into the world of the scripts put into it, as a process taken over can.

const LIE = {
  type: "article",
  id: 1,
  article: {
    ...{ url: "https://www.militarytimes.com/news/2026/10/02/a-lie/", title: "A lie", authors: [] },
    ...{ published: null, publication: "Military Times", lang: "en", text: "Nobody said so." },
    blocks: [{ kind: "paragraph", start: 0, end: 15 }],
  },
};

let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await startSite({ [SAMPLE_PATH]: SAMPLE_HTML });
  chromium = await Chromium.launch({ site });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

/** Runs code in the world of our scripts in a page, and answers what it does. */
async function inOurWorld(page: Page, code: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${chromium.id}`) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  const { result } = await session.send("Runtime.evaluate", {
    expression: code,
    contextId: await found,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test("no article is taken from a tab in which the listener has opened none", async () => {
  const [quietPage, opened] = [
    await chromium.open(site.url(SAMPLE_PATH)),
    await chromium.open(site.url(SAMPLE_PATH)),
  ];
  const popup = await openReading(chromium, opened);
  const told = inOurWorld(
    quietPage,
    `new Promise((resolve) => {
      const port = chrome.runtime.connect({ name: "page" });
      port.onDisconnect.addListener(() => resolve("closed"));
      port.postMessage(${JSON.stringify(LIE)});
    })`,
  );
  expect(await told).toBe("closed");
  expect((await shown(popup)).text).not.toContain("A lie");
  await popup.close();
});

test.each([
  ["other settings", { type: "host:settings", request: { captions: true } }],
  ["a command", { type: "host:interrupt", request: { command: { type: "play" } } }],
  ["an article to be opened", { type: "article:open", request: { tab: 1 } }],
  ["what is kept", { type: "store:load-settings", request: null }],
])("a page that asks for %s gets no answer", async (_, message) => {
  const page = await chromium.open(site.url(SAMPLE_PATH));
  const answer = inOurWorld(
    page,
    `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((value) => value ?? "nothing", () => "nothing")`,
  );
  expect(await answer).toBe("nothing");
  await page.close();
});
