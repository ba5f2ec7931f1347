import { beforeEach, describe, expect, test, vi } from "vitest";
import { joinBlocks } from "../../src/core/article/article.ts";
import type { Paint } from "../../src/core/protocol/page.ts";
import type { PlayerCommand, Snapshot } from "../../src/core/protocol/view.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { Host } from "../../src/host/host.ts";
import { voice } from "../core/player/invented.ts";
import { HeldEngine, InventedPage, InventedServices, InventedView } from "./invented-surroundings.ts";

const article = (slug: string, ...paragraphs: string[]) => ({
  url: `https://www.militarytimes.com/news/2026/09/14/${slug}/`,
  title: `About ${slug}`,
  authors: ["Ana Ruiz"],
  published: null,
  publication: "Military Times",
  lang: "en-US",
  ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text }))),
});

const HARBOR = article("harbor", "The harbor is open.", "Crews worked all night.", "A review begins Monday.");
const BRIDGE = article("bridge", "The bridge is shut.", "Drivers must wait.");

let engine: HeldEngine;
let services: InventedServices;
let host: Host;

beforeEach(() => {
  engine = new HeldEngine();
  services = new InventedServices();
  host = new Host(engine, services);
});

async function openPage(tab: number, page = HARBOR): Promise<InventedPage> {
  const client = new InventedPage(tab);
  host.addPage(client);
  await client.report({ type: "article", article: page });
  return client;
}

async function openView(tab: number): Promise<InventedView> {
  const view = new InventedView();
  host.addView(view);
  await view.request({ type: "watch", tab });
  return view;
}

const say = (view: InventedView, tab: number, command: PlayerCommand) =>
  view.request({ type: "command", tab, command });

describe("a view", () => {
  test("is told the article once and a snapshot at each change", async () => {
    await openPage(1);
    const view = await openView(1);
    await say(view, 1, { type: "play" });
    engine.report({ type: "boundary", charIndex: 4 });
    expect(view.articles).toMatchObject([{ title: "About harbor", tab: 1, sentenceCount: 3 }]);
    expect(view.snapshot).toMatchObject<Partial<Snapshot>>({
      status: "playing",
      now: { text: "The harbor is open.", word: { start: 4, end: 10 } },
    });
  });

  test("that closes and comes back finds the reading where it is", async () => {
    await openPage(1);
    const first = await openView(1);
    await say(first, 1, { type: "play" });
    first.close();
    engine.report({ type: "end" });
    const second = await openView(1);
    expect(second.snapshot).toMatchObject({ status: "playing", sentence: 1 });
  });

  test("of a page without an article shows the one that is being read", async () => {
    await openPage(1);
    await say(await openView(1), 1, { type: "play" });
    const view = await openView(9);
    expect(view.articles).toMatchObject([{ tab: 1 }]);
    expect(view.snapshot).toMatchObject({ elsewhere: { tab: 1, title: "About harbor", status: "playing" } });
  });
});

test("a view that looks again finds a voice that was installed without a word", async () => {
  engine.list = [];
  host.voicesLoaded();
  await openPage(1);
  const view = await openView(1);
  await say(view, 1, { type: "play" });
  expect(view.snapshot).toMatchObject({ status: "paused", notice: { type: "no-voices" } });
  engine.list = [voice("Ada")];
  await view.request({ type: "watch", tab: 1 });
  expect(view.snapshot).toMatchObject({ voice: "Ada", notice: null });
  expect(engine.spoken).toEqual([]);
});

describe("what is kept", () => {
  test("is the sentence, at every sentence, and nothing once the article is finished", async () => {
    await openPage(1);
    await say(await openView(1), 1, { type: "play" });
    engine.report({ type: "end" });
    expect(services.places.get(HARBOR.url)).toEqual({ offset: 21, exact: "Crews worked all night." });
    engine.report({ type: "end" });
    engine.report({ type: "end" });
    expect(services.places.get(HARBOR.url)).toBeNull();
  });

  test("is where an article goes on when it is opened again", async () => {
    services.places.set(HARBOR.url, { offset: 21, exact: "Crews worked all night." });
    await openPage(1);
    const view = await openView(1);
    expect(view.snapshot).toMatchObject({ status: "paused", sentence: 1 });
    expect(engine.spoken).toEqual([]);
  });

  test("is nothing of a private window", async () => {
    const client = new InventedPage(1, true);
    host.addPage(client);
    await client.report({ type: "article", article: HARBOR });
    await say(await openView(1), 1, { type: "play" });
    engine.report({ type: "end" });
    expect(services.places.size).toBe(0);
  });

  test("are settings, which apply at once from the word being heard", async () => {
    await openPage(1);
    const view = await openView(1);
    await say(view, 1, { type: "play" });
    engine.report({ type: "boundary", charIndex: 4 });
    await view.request({ type: "settings", settings: { ...DEFAULT_SETTINGS, rate: 2 } });
    expect(services.settings).toMatchObject({ rate: 2 });
    expect(engine.spoken.at(-1)).toMatchObject({ text: "harbor is open.", rate: 2 });
  });
});

describe("two tabs", () => {
  test("play in the second pauses the first, which shows as read elsewhere", async () => {
    await openPage(1);
    await openPage(2, BRIDGE);
    const first = await openView(1);
    await say(first, 1, { type: "play" });
    await say(await openView(2), 2, { type: "play" });
    expect(first.snapshot).toMatchObject({ status: "paused", elsewhere: { tab: 2, status: "playing" } });
    expect(engine.spoken.map(({ text }) => text)).toEqual(["The harbor is open.", "The bridge is shut."]);
    expect(services.buttons).toEqual(["1 playing", "1 paused", "2 playing"]);
  });
});

describe("a page", () => {
  test("is painted with the sentence and the word, and clean again after stop", async () => {
    const page = await openPage(1);
    const view = await openView(1);
    await say(view, 1, { type: "play" });
    engine.report({ type: "boundary", charIndex: 11 });
    expect(page.paint).toMatchObject<Partial<Paint>>({
      sentence: { start: 0, end: 19 },
      word: { start: 11, end: 13 },
    });
    await say(view, 1, { type: "stop" });
    view.close();
    expect(page.paint).toEqual({ sentence: null, word: null, quotes: [], activeQuote: null });
  });

  test("that closes while it is read pauses the reading, which can go on", async () => {
    const page = await openPage(1);
    const view = await openView(1);
    await say(view, 1, { type: "play" });
    page.close();
    expect(engine.alive).toBeNull();
    expect(view.snapshot).toMatchObject({ status: "paused", notice: { type: "tab-gone" } });
    await say(view, 1, { type: "play" });
    expect(engine.alive).not.toBeNull();
  });

  test("that closes unread is forgotten", async () => {
    const page = await openPage(1);
    const view = await openView(1);
    page.close();
    expect(view.articles.at(-1)).toBeNull();
  });

  test("that connects again with the same article finds the reading undisturbed", async () => {
    await openPage(1);
    const view = await openView(1);
    await say(view, 1, { type: "play" });
    engine.report({ type: "end" });
    const again = await openPage(1);
    expect(view.snapshot).toMatchObject({ status: "playing", sentence: 1 });
    expect(again.paint).toMatchObject({ sentence: { start: 21, end: 44 } });
  });
});

describe("a keyboard command", () => {
  test("waits for the article in front to open", async () => {
    await host.command({ type: "toggle" }, 1);
    expect(engine.spoken).toEqual([]);
    await openPage(1);
    expect(engine.spoken).toHaveLength(1);
  });

  test("goes to what is playing, wherever the listener is", async () => {
    await openPage(1);
    await openPage(2, BRIDGE);
    await host.command({ type: "toggle" }, 1);
    await host.command({ type: "toggle" }, 2);
    expect(engine.alive).toBeNull();
  });
});

test("the event page is held while something is read and let go after", async () => {
  await openPage(1);
  await host.command({ type: "toggle" }, 1);
  await host.command({ type: "toggle" }, 1);
  expect(services.awake).toEqual([true, false]);
});

test("a voice that says nothing is noticed, tried again and replaced", async () => {
  vi.useFakeTimers();
  await openPage(1);
  const view = await openView(1);
  await say(view, 1, { type: "play" });
  await vi.advanceTimersByTimeAsync(13_000);
  expect(engine.spoken.map(({ voice }) => voice.name)).toEqual(["Ada", "Ada", "Ben"]);
  expect(view.snapshot?.notice).toEqual({ type: "voice-replaced", from: "Ada", to: "Ben" });
  vi.useRealTimers();
});
