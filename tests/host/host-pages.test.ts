import { describe, expect, test } from "vitest";
import type { Paint } from "../../src/core/protocol/page.ts";
import { InventedPage } from "./invented-surroundings.ts";
import { article, BRIDGE, HARBOR, stage } from "./stage.ts";

describe("a page", () => {
  test("is painted with the sentence and the word, and clean again after stop", async () => {
    const on = stage();
    const page = await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    on.engine.report({ type: "boundary", charIndex: 11 });
    expect(page.paint).toMatchObject<Partial<Paint>>({
      sentence: { start: 0, end: 19 },
      word: { start: 11, end: 13 },
    });
    await on.say(view, 1, { type: "stop" });
    view.close();
    expect(page.paint).toEqual({ sentence: null, word: null, activeQuote: null, playing: false });
    expect(page.quotes).toEqual([]);
  });

  test("that closes while it is read pauses the reading, which can go on", async () => {
    const on = stage();
    const page = await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    page.close();
    expect(on.engine.alive).toBeNull();
    expect(view.snapshot).toMatchObject({ status: "paused", notice: { type: "tab-gone" } });
    await on.say(view, 1, { type: "play" });
    expect(on.engine.alive).not.toBeNull();
  });

  test("that closes while its place is looked up is not read", async () => {
    const on = stage();
    const answer = on.services.holdPlaces();
    const page = new InventedPage(1);
    on.host.addPage(page);
    await page.show(HARBOR);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    page.close();
    await answer();
    expect(on.engine.spoken).toEqual([]);
    expect(view.articles).toEqual([null]);
  });

  test("that is asked to play while its place is looked up plays from there", async () => {
    const on = stage();
    on.services.places.set(HARBOR.url, { offset: 21, exact: "Crews worked all night." });
    const answer = on.services.holdPlaces();
    await on.openPage(1);
    await on.say(await on.openView(1), 1, { type: "play" });
    await answer();
    expect(on.engine.spoken).toMatchObject([{ text: "Crews worked all night." }]);
  });

  test("that comes back clears the notice that it had gone", async () => {
    const on = stage();
    const page = await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    page.close();
    await on.openPage(1);
    expect(view.snapshot).toMatchObject({ status: "paused", notice: null });
  });

  test("that changes its text while it is read goes on with the sentence it was at", async () => {
    const on = stage();
    const page = await on.openPage(1);
    await on.say(await on.openView(1), 1, { type: "play" });
    on.engine.report({ type: "end" });
    const text = ["A correction comes first.", "Crews worked all night.", "The rest is new."];
    await page.show(article("harbor", ...text));
    expect(on.engine.alive).toMatchObject({ text: "Crews worked all night." });
  });

  test("is not told of words read in another tab", async () => {
    const on = stage();
    await on.openPage(1);
    const other = await on.openPage(2, BRIDGE);
    await on.say(await on.openView(1), 1, { type: "play" });
    const { posts } = other;
    for (const charIndex of [4, 11, 14]) on.engine.report({ type: "boundary", charIndex });
    expect(other.posts).toBe(posts);
  });

  test("that has come to the tab of one that is read hears nothing of that", async () => {
    const on = stage();
    await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    const answer = on.services.holdPlaces();
    const other = await on.openPage(1, BRIDGE);
    on.engine.report({ type: "boundary", charIndex: 4 });
    await view.request({ type: "follow", tab: 1 });
    expect(other.posts).toBe(0);
    await answer();
    expect(on.engine.alive).toBeNull();
    expect(other.paint).toMatchObject({ sentence: null });
  });

  test("that is sent with the listener scrolled away is not followed, though its place is looked up", async () => {
    const on = stage();
    const answer = on.services.holdPlaces();
    const page = await on.openPage(1);
    await page.report({ type: "following", following: false });
    await answer();
    expect((await on.openView(1)).snapshot).toMatchObject({ following: false });
  });

  test("that comes anew follows, though the listener had scrolled away in the one before", async () => {
    const on = stage();
    const page = await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    await page.report({ type: "following", following: false });
    await on.openPage(1);
    expect(view.snapshot).toMatchObject({ status: "playing", following: true });
  });

  test("that is left behind is forgotten once another is read", async () => {
    const on = stage();
    const page = await on.openPage(1);
    await on.openPage(2, BRIDGE);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    page.close();
    await on.say(await on.openView(2), 2, { type: "play" });
    expect(view.articles.at(-1)).toMatchObject({ tab: 2 });
  });

  test("that closes unread is forgotten", async () => {
    const on = stage();
    const page = await on.openPage(1);
    const view = await on.openView(1);
    page.close();
    expect(view.articles.at(-1)).toBeNull();
  });

  test("that connects again with the same article finds the reading undisturbed", async () => {
    const on = stage();
    await on.openPage(1);
    const view = await on.openView(1);
    await on.say(view, 1, { type: "play" });
    on.engine.report({ type: "end" });
    const again = await on.openPage(1);
    expect(view.snapshot).toMatchObject({ status: "playing", sentence: 1 });
    expect(again.paint).toMatchObject({ sentence: { start: 21, end: 44 } });
  });
});

describe("a keyboard command", () => {
  test("that waits for a page that goes away is forgotten", async () => {
    const on = stage();
    const page = new InventedPage(1);
    on.host.addPage(page);
    await on.host.command({ type: "toggle" }, 1);
    page.close();
    await on.openPage(1);
    expect(on.engine.spoken).toEqual([]);
  });

  test("goes to what was read before the host slept, once its article is back", async () => {
    const on = stage();
    on.services.places.set(HARBOR.url, { offset: 21, exact: "Crews worked all night." });
    on.host.restore({ tab: 1, url: HARBOR.url, only: null });
    await on.host.command({ type: "toggle" }, null);
    await on.openPage(1);
    expect(on.engine.spoken).toMatchObject([{ text: "Crews worked all night." }]);
  });

  test("does not go to another article that has come to that tab", async () => {
    const on = stage();
    on.host.restore({ tab: 1, url: HARBOR.url, only: null });
    await on.openPage(1, BRIDGE);
    await on.host.command({ type: "toggle" }, null);
    expect(on.engine.spoken).toEqual([]);
  });

  test("waits for the article in front where it takes the place of another", async () => {
    const on = stage();
    const page = await on.openPage(1);
    const answer = on.services.holdPlaces();
    await page.show(BRIDGE);
    await on.host.command({ type: "toggle" }, 1);
    expect(on.engine.spoken).toEqual([]);
    await answer();
    expect(on.engine.spoken).toMatchObject([{ text: "The bridge is shut." }]);
  });

  test("waits for the article in front to open", async () => {
    const on = stage();
    await on.host.command({ type: "toggle" }, 1);
    expect(on.engine.spoken).toEqual([]);
    await on.openPage(1);
    expect(on.engine.spoken).toHaveLength(1);
  });

  test("goes to what is playing, wherever the listener is", async () => {
    const on = stage();
    await on.openPage(1);
    await on.openPage(2, BRIDGE);
    await on.host.command({ type: "toggle" }, 1);
    expect(await on.host.interrupt({ type: "toggle" })).toBe(true);
    expect(on.engine.alive).toBeNull();
    expect(await on.host.interrupt({ type: "toggle" })).toBe(false);
  });
});
