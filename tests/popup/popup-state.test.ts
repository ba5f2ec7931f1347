import { expect, test } from "vitest";
import { shown, type Told, told } from "../../src/popup/popup-state.ts";
import { ARTICLE, PLAYING } from "./invented.ts";

const nothing: Told = { tab: 7, opened: null, article: null, snapshot: null, coming: null };
const playing: Told = { ...nothing, article: ARTICLE, snapshot: PLAYING };

test("an article that is being read is shown before the background has answered", () => {
  expect(shown(playing)).toMatchObject({ type: "reading", refusal: null });
});

test("another tab's article is shown only once this tab is known to have none, and says why", () => {
  const other = { ...playing, tab: 8 };
  expect(shown(other)).toEqual({ type: "opening" });
  expect(shown({ ...other, opened: { status: "refused", refusal: "not-article" } })).toMatchObject({
    type: "reading",
    refusal: "not-article",
  });
});

test("a refusal is shown where nothing is being read", () => {
  expect(shown({ ...nothing, opened: { status: "refused", refusal: "too-large" } })).toEqual({
    type: "refused",
    refusal: "too-large",
  });
});

test("an article is not drawn with the snapshot of another", () => {
  const next = told(playing, { type: "article", article: { ...ARTICLE, tab: 8 } });
  expect(next.snapshot).toBeNull();
});

test("the same article sent again keeps its snapshot", () => {
  expect(told(playing, { type: "article", article: { ...ARTICLE } }).snapshot).toBe(PLAYING);
});

test("another article of the same tab is shown with its own snapshot, and the one before until then", () => {
  for (const other of [{ url: "https://www.militarytimes.com/a-bridge/" }, { title: "Another" }]) {
    const article = { ...ARTICLE, ...other };
    const coming = told(playing, { type: "article", article });
    expect(shown(coming)).toEqual(shown(playing));
    const ready = { ...PLAYING, status: "ready" } as const;
    expect(shown(told(coming, { type: "snapshot", snapshot: ready }))).toMatchObject({
      article,
      snapshot: ready,
    });
  }
});
