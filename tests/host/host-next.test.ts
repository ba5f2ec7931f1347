import { expect, test } from "vitest";
import { InventedPage } from "./invented-surroundings.ts";
import { BRIDGE, HARBOR, stage } from "./stage.ts";

const NEXT = { type: "next", next: { title: BRIDGE.title } } as const;

/** A page whose first article is open and whose second is offered, and a popup on it. */
async function twoArticles() {
  const on = stage();
  const page = await on.openPage(1);
  const view = await on.openView(1);
  await page.report(NEXT);
  return { on, page, view, openNext: () => view.request({ type: "open-next", tab: 1 }) };
}

test("another article of the page is offered, and never read by itself", async () => {
  const { on, page, view } = await twoArticles();
  expect(view.snapshot?.next).toEqual({ title: BRIDGE.title });
  await on.say(view, 1, { type: "play" });
  for (let sentence = 0; sentence < 3; sentence++) on.engine.report({ type: "end" });
  expect(view.snapshot).toMatchObject({ status: "finished", next: { title: BRIDGE.title } });
  expect(on.engine.alive).toBeNull();
  expect(page.askedFor).toEqual([]);
});

test("the article that is asked for is read from its beginning once the page has opened it", async () => {
  const { on, page, view, openNext } = await twoArticles();
  await openNext();
  expect(page.askedFor).toEqual([BRIDGE.title]);
  expect(on.engine.spoken).toEqual([]);
  await page.show(BRIDGE);
  await page.report({ type: "next", next: null });
  expect(on.engine.spoken).toMatchObject([{ text: "The bridge is shut." }]);
  expect(view.articles.at(-1)).toMatchObject({ title: BRIDGE.title, url: BRIDGE.url });
  expect(view.snapshot).toMatchObject({ status: "playing", sentence: 0, next: null });
});

test("while the place in the one that is asked for is looked up, nothing of the other is painted on it", async () => {
  const { on, page, view, openNext } = await twoArticles();
  await on.say(view, 1, { type: "play" });
  const answer = on.services.holdPlaces();
  await openNext();
  await page.show(BRIDGE);
  await page.report({ type: "next", next: null });
  on.engine.report({ type: "boundary", charIndex: 4 });
  await view.request({ type: "follow", tab: 1 });
  expect(page).toMatchObject({ paint: null, quotes: [] });
  expect(page.refused.length).toBeGreaterThan(0);
  expect(view.articles.at(-1)).toMatchObject({ title: HARBOR.title });
  await answer();
  expect(page.paint).toMatchObject({ sentence: { start: 0, end: 19 }, playing: true });
});

test.each(["playing", "paused"] as const)(
  "from one article (%s) to the other that is asked for nothing is said to have stopped, or not to be there",
  async (status) => {
    const { on, page, view, openNext } = await twoArticles();
    await on.say(view, 1, { type: "play" });
    on.engine.report({ type: "start" });
    if (status === "paused") await on.say(view, 1, { type: "pause" });
    const { length } = view.snapshots;
    const answer = on.services.holdPlaces();
    await openNext();
    await page.show(BRIDGE);
    await page.report({ type: "next", next: null });
    expect(view.snapshots.slice(length).every(({ next }) => next?.title === BRIDGE.title)).toBe(true);
    await answer();
    const statuses = new Set(view.snapshots.slice(length).map((snapshot) => snapshot.status));
    expect([...statuses]).toEqual([...new Set([status, "playing"])]);
    expect(on.services.buttons.at(-1)).toBe("1 playing");
    expect(view.snapshot).toMatchObject({ status: "playing", next: null });
  },
);

test("what a page offered is not offered by the one that takes its tab before it is gone", async () => {
  const { on, view } = await twoArticles();
  await on.openPage(1);
  expect(view.snapshot).toMatchObject({ next: null });
});

test("the article that is asked for is read from where it was left", async () => {
  const { on, page, openNext } = await twoArticles();
  on.services.places.set(BRIDGE.url, { offset: 21, exact: "Drivers must wait." });
  await openNext();
  await page.show(BRIDGE);
  expect(on.engine.spoken).toMatchObject([{ text: "Drivers must wait." }]);
});

test("each article's place is kept under its own address", async () => {
  const { on, page, view, openNext } = await twoArticles();
  await on.say(view, 1, { type: "play" });
  on.engine.report({ type: "end" });
  await openNext();
  await page.show(BRIDGE);
  expect(on.services.places.get(HARBOR.url)).toMatchObject({ offset: 21 });
  on.engine.report({ type: "end" });
  expect(on.services.places.get(BRIDGE.url)).toMatchObject({ offset: 21 });
  expect(on.services.places.get(HARBOR.url)).toMatchObject({ offset: 21 });
  expect(on.services.session).toMatchObject({ tab: 1, url: BRIDGE.url });
});

test("an article that comes without having been asked for is not read", async () => {
  const { on, page } = await twoArticles();
  await page.show(BRIDGE);
  expect(on.engine.spoken).toEqual([]);
});

test("an article that was asked for and could not be opened is not read when it comes later", async () => {
  const { on, page, view, openNext } = await twoArticles();
  await openNext();
  await page.report({ type: "next", next: null });
  expect(view.snapshot?.next).toBeNull();
  await page.show(BRIDGE);
  expect(on.engine.spoken).toEqual([]);
});

test("another article than the one that was asked for is not read", async () => {
  const { on, page, openNext } = await twoArticles();
  await openNext();
  await page.show({ ...BRIDGE, title: "Something else" });
  expect(on.engine.spoken).toEqual([]);
});

test("where there is no other article nothing is asked of the page", async () => {
  const on = stage();
  const page = await on.openPage(1);
  const view = await on.openView(1);
  await view.request({ type: "open-next", tab: 1 });
  expect(page.askedFor).toEqual([]);
});

test("what a page offered goes with it", async () => {
  const { on, page, view, openNext } = await twoArticles();
  await on.say(view, 1, { type: "play" });
  await openNext();
  page.close();
  expect(view.snapshot).toMatchObject({ notice: { type: "tab-gone" }, next: null });
  const again = new InventedPage(1);
  on.host.addPage(again);
  await again.show(BRIDGE);
  expect(on.engine.alive).toBeNull();
});

test("another article that takes the address of the one being read is not read in its stead", async () => {
  const { on, page, view } = await twoArticles();
  await on.say(view, 1, { type: "play" });
  on.engine.report({ type: "end" });
  await page.show({ ...BRIDGE, url: HARBOR.url });
  expect(on.engine.alive).toBeNull();
  expect(view.articles.at(-1)).toMatchObject({ title: BRIDGE.title });
  expect(view.snapshot).toMatchObject({ status: "ready", sentence: 0 });
});

test("an article whose headline is changed as it is read is read on", async () => {
  const { on, page, view } = await twoArticles();
  await on.say(view, 1, { type: "play" });
  on.engine.report({ type: "end" });
  const changed = { ...HARBOR, title: "Harbor open again", text: `${HARBOR.text.slice(0, -1)}!` };
  await page.show(changed);
  expect(on.engine.alive).toMatchObject({ text: "Crews worked all night." });
});
