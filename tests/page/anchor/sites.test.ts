import { expect, test } from "vitest";
import { type Sites, sitesOf } from "../../../src/page/anchor/sites.ts";
import { openPage } from "../pages.ts";

const SAID = "Yes, he said.";

/** Looks for a text that stands in so many places, in turns under two elements, and was taken as often. */
function repeated(times: number): { readonly sites: readonly Sites[]; readonly asked: number } {
  const { body } = openPage(`<p>${SAID}</p>`.repeat(times));
  const live = [...body.childNodes].map((paragraph) => ({
    nodes: [...paragraph.childNodes].filter((node): node is Text => node.nodeType === 3),
    text: SAID,
    start: 0,
  }));
  const texts = Array.from({ length: times }, () => ({ text: SAID, place: null }));
  const paths = texts.map((_, index) => index % 2);
  let asked = 0;
  const pathAt = (site: number) => {
    asked++;
    return site % 2;
  };
  return { sites: sitesOf(texts, Array(times).fill(null), paths, live, pathAt), asked };
}

test("a text that was taken many times stands at all places, and among the same elements at those of its own", () => {
  const { sites } = repeated(4);
  expect(sites.map(({ all }) => all)).toEqual(Array(4).fill([0, 1, 2, 3]));
  expect(sites.map(({ same }) => same)).toEqual([
    [0, 2],
    [1, 3],
    [0, 2],
    [1, 3],
  ]);
});

test("where it stands is asked four times as often of four times as many", () => {
  expect(repeated(400).asked).toBe(4 * repeated(100).asked);
});
