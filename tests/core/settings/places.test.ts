import { expect, test } from "vitest";
import { parsePlaces, remember } from "../../../src/core/settings/places.ts";

const place = { offset: 10, exact: "The harbor" };
const DAY_MS = 24 * 60 * 60 * 1000;

test("the newest two hundred places are kept, none older than ninety days", () => {
  let places = remember({}, "old", place, 0);
  for (let day = 80; day < 300; day++) places = remember(places, `article ${day}`, place, day * DAY_MS);
  const keys = Object.keys(places);
  expect(keys).not.toContain("old");
  expect(keys).not.toContain("article 200");
  expect(keys).toContain("article 210");
  let many = {};
  for (let n = 0; n < 250; n++) many = remember(many, `article ${n}`, place, n);
  expect(Object.keys(many)).toHaveLength(200);
  expect(Object.keys(many)).toContain("article 249");
});

test("a place that is forgotten is gone", () => {
  expect(remember(remember({}, "a", place, 1), "a", null, 2)).toEqual({});
});

test("damaged entries are left out and the others kept", () => {
  const stored = { good: { place, at: 1 }, bad: { place: { offset: -1, exact: "x" }, at: 1 }, worse: 3 };
  expect(parsePlaces(stored)).toEqual({ good: { place, at: 1 } });
  expect(parsePlaces("nonsense")).toEqual({});
});
