import { describe, expect, test, vi } from "vitest";
import type { Snapshot } from "../../src/core/protocol/view.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { DEFAULT_CHOICES } from "../../src/core/spoken/choices.ts";
import { voice } from "../core/player/invented.ts";
import { InventedPage } from "./invented-surroundings.ts";
import { BRIDGE, HARBOR, stage } from "./stage.ts";

describe("a view", () => {
  test("is told the article once and a snapshot at each change", async () => {
    const on = stage();
    await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    on.engine.report({ type: "boundary", charIndex: 4 });
    expect(view.articles).toMatchObject([{ title: "About harbor", tab: 1, sentenceCount: 3 }]);
    expect(view.snapshot).toMatchObject<Partial<Snapshot>>({
      status: "playing",
      now: { text: "The harbor is open.", word: { start: 4, end: 10 } },
    });
  });

  test("that closes and comes back finds the reading where it is", async () => {
    const on = stage();
    await on.openPage(1);
    const first = await on.openView(1);
    await on.say(first, 1, { type: "play" });
    first.close();
    on.engine.report({ type: "end" });
    const second = await on.openView(1);
    expect(second.snapshot).toMatchObject({ status: "playing", sentence: 1 });
  });

  test("has what Play would say made ready, whether it or the article is there first", async () => {
    const on = stage();
    const ready = ({ engine }: typeof on) => [...new Set(engine.prepared.map(({ text }) => text))];
    await on.openPage(1);
    expect(ready(on)).toEqual([]);
    const view = await on.openView(1);
    await on.openPage(2, BRIDGE);
    expect(ready(on)).toEqual(["The harbor is open."]);
    await on.say(view, 1, { type: "seek", sentence: 2 });
    expect(ready(on)).toContain("A review begins Monday.");
    const early = stage();
    await early.openView(1);
    await early.openPage(1);
    expect(ready(early)).toEqual(["The harbor is open."]);
    expect([...on.engine.spoken, ...early.engine.spoken]).toEqual([]);
  });

  test("of a page without an article shows the one that is being read", async () => {
    const on = stage();
    await on.openPage(1);
    await on.say(await on.openView(1), 1, { type: "play" });
    const view = await on.openView(9);
    expect(view.articles).toMatchObject([{ tab: 1 }]);
    expect(view.snapshot).toMatchObject({ elsewhere: { tab: 1, title: "About harbor", status: "playing" } });
  });
});

test("a view that looks again finds a voice that was installed without a word", async () => {
  const on = stage();
  on.engine.list = [];
  await on.host.voicesLoaded(true);
  await on.openPage(1);
  const view = await on.openView(1);
  await on.say(view, 1, { type: "play" });
  expect(view.snapshot).toMatchObject({ status: "paused", notice: { type: "no-voices" } });
  on.engine.list = [voice("Ada")];
  await view.request({ type: "watch", tab: 1 });
  expect(view.snapshot).toMatchObject({ voice: "Ada", notice: null });
  expect(on.engine.spoken).toEqual([]);
});

test("a voice that was picked is waited for longer than any other", async () => {
  const on = stage();
  on.services.settings = { ...DEFAULT_SETTINGS, voice: "Cara" };
  const late = stage(on.services);
  late.engine.list = [{ ...voice("Ours"), builtIn: true }];
  await late.openPage(1);
  await late.say(await late.openView(1), 1, { type: "play" });
  await late.host.voicesLoaded(false);
  expect(late.engine.spoken).toEqual([]);
  await late.host.voicesLoaded(true);
  expect(late.engine.spoken).toMatchObject([{ voice: { name: "Ours" } }]);
});

describe("what is kept", () => {
  test("is the sentence, at every sentence, and nothing once the article is finished", async () => {
    const on = stage();
    await on.openPage(1);
    await on.say(await on.openView(1), 1, { type: "play" });
    on.engine.report({ type: "end" });
    expect(on.services.places.get(HARBOR.url)).toEqual({ offset: 21, exact: "Crews worked all night." });
    on.engine.report({ type: "end" });
    on.engine.report({ type: "end" });
    expect(on.services.places.get(HARBOR.url)).toBeNull();
  });

  test("is where an article goes on when it is opened again", async () => {
    const on = stage();
    on.services.places.set(HARBOR.url, { offset: 21, exact: "Crews worked all night." });
    await on.openPage(1);
    const view = await on.openView(1);
    expect(view.snapshot).toMatchObject({ status: "paused", sentence: 1 });
    expect(on.engine.spoken).toEqual([]);
  });

  test("is nothing of a private window", async () => {
    const on = stage();
    const client = new InventedPage(1, true);
    on.host.addPage(client);
    await client.show(HARBOR);
    await on.say(await on.openView(1), 1, { type: "play" });
    on.engine.report({ type: "end" });
    expect(on.services.places.size).toBe(0);
    expect(on.services.session).toBeNull();
  });

  test("are settings, which apply at once from the word being heard", async () => {
    const on = stage();
    await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    on.engine.report({ type: "boundary", charIndex: 4 });
    await view.request({ type: "settings", settings: { ...DEFAULT_SETTINGS, rate: 2 } });
    expect(on.services.settings).toMatchObject({ rate: 2 });
    expect(on.engine.spoken.at(-1)).toMatchObject({ text: "harbor is open.", rate: 2 });
  });

  test("are choices of how a text is read, which hold at once for what is left of the sentence", async () => {
    const on = stage();
    await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    on.engine.report({ type: "boundary", charIndex: 4 });
    const pronunciations = [{ written: "harbor", say: "port", caseSensitive: false }];
    await view.request({ type: "settings", settings: { choices: { ...DEFAULT_CHOICES, pronunciations } } });
    expect(on.services.settings).toMatchObject({ choices: { pronunciations } });
    expect(on.engine.spoken.map(({ text }) => text)).toEqual(["The harbor is open.", "port is open."]);
    on.engine.report({ type: "boundary", charIndex: 0 });
    expect(view.snapshot?.now).toEqual({ text: "The harbor is open.", word: { start: 4, end: 10 } });
  });
});

describe("two tabs", () => {
  test("play in the second pauses the first, which shows as read elsewhere", async () => {
    const on = stage();
    await on.openPage(1);
    await on.openPage(2, BRIDGE);
    const first = await on.openView(1);
    await on.say(first, 1, { type: "play" });
    await on.say(await on.openView(2), 2, { type: "play" });
    expect(first.snapshot).toMatchObject({ status: "paused", elsewhere: { tab: 2, status: "playing" } });
    expect(on.engine.spoken.map(({ text }) => text)).toEqual(["The harbor is open.", "The bridge is shut."]);
    expect(on.services.buttons).toEqual(["1 playing", "1 none", "2 playing"]);
  });
});

test("the event page is held while something is read and let go after", async () => {
  const on = stage();
  await on.openPage(1);
  await on.host.command({ type: "toggle" }, 1);
  await on.host.command({ type: "toggle" }, 1);
  expect(on.services.awake).toEqual([true, false]);
});

test("a voice that says nothing is noticed, tried again and replaced", async () => {
  const on = stage();
  vi.useFakeTimers();
  await on.openPage(1);
  const view = await on.openView(1);
  await on.say(view, 1, { type: "play" });
  await vi.advanceTimersByTimeAsync(13_000);
  expect(on.engine.spoken.map(({ voice }) => voice.name)).toEqual(["Ada", "Ada", "Ben"]);
  expect(view.snapshot?.notice).toEqual({ type: "voice-replaced", from: "Ada", to: "Ben" });
  vi.useRealTimers();
});
