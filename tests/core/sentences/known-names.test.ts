import { expect, test } from "vitest";
import { namesIn } from "../../../src/core/sentences/known-names.ts";
import { segment } from "../../../src/core/sentences/segment.ts";

const cut = (text: string, article?: string) =>
  segment(text, article === undefined ? undefined : namesIn(article)).map(({ start, end }) =>
    text.slice(start, end),
  );

test("a name that the article has elsewhere begins a sentence behind a country", () => {
  const text = "He came back to the U.S. Halvorsen knew nothing of it.";
  expect(cut(text)).toHaveLength(1);
  expect(cut(text, `She met Halvorsen there. ${text}`)).toHaveLength(2);
});

test("a capital that the article elsewhere does without begins a sentence behind an initial or a street", () => {
  const text = "They met on Elm St. Cooks brought soup.";
  expect(cut(text)).toHaveLength(1);
  expect(cut(text, `${text} The cooks stayed.`)).toHaveLength(2);
});

test("a name is known by a capital behind a word in small letters, but not behind an article", () => {
  const { isName, isCommon } = namesIn("They told Roth of the Abrams tank. Cooks left with Pike.");
  expect([isName("roth"), isName("pike"), isName("abrams"), isName("cooks")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([isCommon("tank"), isCommon("roth"), isCommon("ooks")]).toEqual([true, false, false]);
});
