import { expect, test } from "vitest";
import { Neighbours } from "../../../src/page/stories/neighbours.ts";
import { openPage } from "../pages.ts";
import { MULES, PIER, pageOf, SUITS, storyHtml, type Told, urlOf } from "./endless-scroll.ts";

/** A page on which stories come and go, as seen from the first. */
function scroll(...stories: Told[]) {
  const page = openPage(pageOf(stories), urlOf(PIER));
  const list = page.querySelector("main") as HTMLElement;
  const text = page.querySelector("article .body p")?.firstChild ?? null;
  const neighbours = new Neighbours(page, PIER.title, () => (text?.isConnected ? text : null));
  return {
    neighbours,
    look: (told = PIER, mayMeet = true) => neighbours.look(urlOf(told), mayMeet),
    add: (told: Told) => list.insertAdjacentHTML("beforeend", storyHtml(told)),
    takeAway: (index: number) => list.querySelectorAll("article")[index]?.replaceChildren(),
    become: (told: Told) => list.replaceChildren(...openPage(pageOf([told])).querySelectorAll("article")),
  };
}

test("an article alone on its page has none to go on with", () => {
  const { neighbours, look } = scroll(PIER);
  expect(look()).toBeNull();
  expect(neighbours.remain()).toBe(false);
  expect(neighbours.isMeant(urlOf(PIER))).toBe(true);
});

test("the article that is put below is the one to go on with, and stays it when a third comes", () => {
  const { look, add } = scroll(PIER);
  add(MULES);
  expect(look()).toBe(MULES.title);
  add(SUITS);
  expect(look()).toBe(MULES.title);
  expect(look(MULES, false)).toBe(MULES.title);
});

test("the one that the address names is meant, and no longer when the address is put back", () => {
  const { neighbours } = scroll(PIER, MULES);
  expect(neighbours.isMeant(urlOf(MULES))).toBe(false);
  expect(neighbours.isMeant(urlOf(PIER))).toBe(true);
});

test("an article that the page has taken away still has its neighbours, one after another", () => {
  const { neighbours, look, add, takeAway } = scroll(PIER, MULES);
  look();
  takeAway(0);
  expect(look(MULES, false)).toBe(MULES.title);
  add(SUITS);
  expect(look(MULES, false)).toBe(MULES.title);
  takeAway(1);
  expect(neighbours.remain()).toBe(true);
});

test("an article that has taken its place on the page, under another address, is no neighbour", () => {
  const { neighbours, look, become } = scroll(PIER);
  look();
  become(MULES);
  expect(look(MULES, false)).toBeNull();
  expect(neighbours.remain()).toBe(false);
});

test("an article that stands beside it only after the address has changed is no neighbour", () => {
  const { neighbours, look, add } = scroll(PIER);
  look();
  add(MULES);
  expect(look(MULES, false)).toBeNull();
  expect(neighbours.remain()).toBe(false);
});
