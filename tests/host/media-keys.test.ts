import { describe, expect, test } from "vitest";
import { InventedPage } from "./invented-surroundings.ts";
import { article, HARBOR, stage } from "./stage.ts";

/** A host that reads an article. */
async function reading(page = HARBOR) {
  const on = stage();
  await on.openPage(1, page);
  const view = await on.openView(1);
  await on.say(view, 1, { type: "play" });
  return { ...on, view, last: () => on.services.announced.at(-1) };
}

describe("the system's media controls", () => {
  test("are told what is read, by whom, and how far it is", async () => {
    const { last } = await reading();
    expect(last()).toMatchObject({
      title: "About harbor",
      artist: "Military Times",
      album: "Ana Ruiz",
      status: "playing",
      placeMs: 0,
      rate: 1,
    });
    expect(last()?.lengthMs).toBeGreaterThan(1_000);
  });

  test("are told of sentences, not of words", async () => {
    const { engine, services, last } = await reading();
    const before = services.announced.length;
    engine.report({ type: "boundary", charIndex: 4 });
    engine.report({ type: "boundary", charIndex: 11 });
    expect(services.announced.length).toBe(before);
    engine.report({ type: "end" });
    expect(last()?.placeMs).toBeGreaterThan(0);
  });

  test("see the same length at any speed", async () => {
    const { view, last } = await reading();
    const before = last()?.lengthMs ?? Number.NaN;
    await view.request({ type: "settings", settings: { rate: 2 } });
    expect(last()?.rate).toBe(2);
    expect(Math.abs((last()?.lengthMs ?? Number.NaN) - before)).toBeLessThanOrEqual(4);
  });

  test("are cleared when it is stopped and when it ends", async () => {
    const stopped = await reading();
    stopped.host.pressed({ type: "stop" });
    expect(stopped.last()).toBeNull();
    const ended = await reading();
    for (let sentence = 0; sentence < 3; sentence++) ended.engine.report({ type: "end" });
    expect(ended.last()).toBeNull();
  });

  test("learn nothing of what is read in a private window", async () => {
    const on = stage();
    const page = new InventedPage(1, true);
    on.host.addPage(page);
    await page.show(HARBOR);
    await on.say(await on.openView(1), 1, { type: "play" });
    expect(on.services.announced.at(-1)).toMatchObject({
      title: "Readback",
      artist: "",
      album: "",
      status: "playing",
    });
    expect(JSON.stringify(on.services.announced)).not.toContain("harbor");
  });

  test("are given no more of a title than a line", async () => {
    const { last } = await reading({ ...HARBOR, title: "⚓".repeat(5_000) });
    expect(last()?.title).toBe("⚓".repeat(300));
  });
});

describe("a media key", () => {
  test("pauses and plays what was read last", async () => {
    const { host, view } = await reading();
    host.pressed({ type: "pause" });
    expect(view.snapshot).toMatchObject({ status: "paused" });
    host.pressed({ type: "play" });
    expect(view.snapshot).toMatchObject({ status: "playing" });
  });

  test("that seeks goes to the sentence that begins nearest", async () => {
    const { host, view, last } = await reading(
      article("even", "One is here.", "Two is here.", "Six is here."),
    );
    const third = (last()?.lengthMs ?? Number.NaN) / 3;
    host.pressed({ type: "seek-time", ms: third * 1.4 });
    expect(view.snapshot).toMatchObject({ status: "playing", sentence: 1 });
    host.pressed({ type: "seek-time", ms: third * 1.6 });
    expect(view.snapshot).toMatchObject({ sentence: 2 });
    host.pressed({ type: "seek-time", ms: third * 99 });
    expect(view.snapshot).toMatchObject({ sentence: 2 });
    host.pressed({ type: "seek-time", ms: 0 });
    expect(view.snapshot).toMatchObject({ sentence: 0 });
  });

  test("does nothing where nothing was read", async () => {
    const on = stage();
    await on.openPage(1);
    on.host.pressed({ type: "play" });
    on.host.pressed({ type: "seek-time", ms: 1_000 });
    expect(on.engine.spoken).toEqual([]);
  });
});
