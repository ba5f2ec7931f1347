import fc from "fast-check";
import { expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import { fragmentLink } from "../../../src/core/citation/fragment-link.ts";
import { comparable, resolveDirective } from "../../../src/core/citation/resolve-directive.ts";
import type { TextDirective } from "../../../src/core/citation/text-directive.ts";

const URL_OF_STORY = "https://www.militarytimes.com/news/harbor/";

const articleOf = (...paragraphs: string[]) => ({
  url: URL_OF_STORY,
  title: "Harbor opens",
  ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph", text }))),
});

/** The link to the first occurrence of some words at or behind `from`, read back as the terms of its directive. */
function terms(article: ReturnType<typeof articleOf>, words: string, from = 0): string {
  const start = article.text.indexOf(words, from);
  const link = fragmentLink(article, { start, end: start + words.length });
  const [address, fragment = ""] = link.split("#:~:text=");
  expect(address).toBe(URL_OF_STORY);
  return fragment.split(",").map(decodeURIComponent).join("|");
}

test("a short quotation is linked with the four words before it, since its words may stand elsewhere on the page", () => {
  expect(terms(articleOf("The mayor called it “an honest mistake,” and left."), "an honest mistake,")).toBe(
    "The mayor called it “-|an honest mistake,",
  );
});

test("a quotation that opens its paragraph is linked with the words behind it", () => {
  expect(terms(articleOf("“We are ready,” Ruiz said on Monday. She left."), "We are ready,")).toBe(
    "We are ready,|-” Ruiz said on Monday.",
  );
});

test("a quotation that opens its sentence is linked with the words behind it, which no advertisement parts from it", () => {
  const article = articleOf(
    "She wrote on Monday. “We are ready,” she added, “and we wait.” He did not answer.",
  );
  expect(terms(article, "We are ready,")).toBe("We are ready,|-” she added, “and we");
  expect(terms(article, "and we wait.")).toBe("are ready,” she added, “-|and we wait.");
});

test("no words of another paragraph are asked for", () => {
  expect(terms(articleOf("One.", "“We are ready.”", "Two."), "We are ready.")).toBe("We are ready.");
});

test("a long quotation is its first and last words", () => {
  const words = `We counted ${"every single crate and ".repeat(6)}then we counted them again.`;
  expect(terms(articleOf(`“${words}” Ruiz said.`), words)).toBe(
    "We counted every single|we counted them again.|-” Ruiz said.",
  );
});

test("a quotation across paragraphs begins in one and ends in another", () => {
  const article = articleOf("She said: “We learned.", "“And we rest.”");
  expect(terms(article, "We learned.\n\n“And we rest.")).toBe("She said: “-|We learned.|“And we rest.");
});

test("where the same words are said twice the second is told by what is around it", () => {
  const article = articleOf(
    "Now it was “not a plan,” and it was “not a plan,” and it was “not a plan,” too.",
  );
  expect(terms(article, "not a plan,")).toBe("Now it was “-|not a plan,");
  expect(terms(article, "not a plan,", 30)).toBe("plan,” and it was “-|not a plan,");
  expect(terms(article, "not a plan,", 55)).toBe("not a plan,|-” too.");
});

test("a repeat in the headline counts as well", () => {
  const article = { ...articleOf("It was “not a plan” at all."), title: "At first it was “not a plan”" };
  expect(terms(article, "not a plan")).toBe("not a plan|-” at all.");
});

test("query and fragment of the address go", () => {
  const article = { ...articleOf("“Go,” he said."), url: `${URL_OF_STORY}?utm_source=x#top` };
  expect(fragmentLink(article, { start: 1, end: 4 })).toBe(
    `${URL_OF_STORY}#:~:text=Go%2C,-%E2%80%9D%20he%20said%2E`,
  );
});

test("a span that cuts words is linked with the whole of them", () => {
  expect(terms(articleOf("The un‘believ’able crew."), "believ")).toBe("The-|un‘believ’able");
  expect(terms(articleOf("The harbor crew slept."), "arbor cre")).toBe("The-|harbor crew");
});

test("letter case, accents and the shape of marks tell no words apart, and keep their places", () => {
  expect(comparable("“CAFÉ”")).toBe('"cafe"');
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(comparable(text)).toHaveLength(text.length);
    }),
  );
});

test("a prefix, the words and a suffix must stand side by side, and a range ends at the first fitting end", () => {
  const page = "one two three two four";
  const bare = { prefix: null, start: "two", end: null, suffix: null };
  expect(resolveDirective(page, bare)).toEqual({ start: 4, end: 7 });
  expect(resolveDirective(page, { ...bare, prefix: "three" })).toEqual({ start: 14, end: 17 });
  expect(resolveDirective(page, { ...bare, suffix: "four" })).toEqual({ start: 14, end: 17 });
  expect(resolveDirective(page, { ...bare, start: "one", end: "two", suffix: "four" })).toEqual({
    start: 0,
    end: 17,
  });
  expect(resolveDirective(page, { ...bare, prefix: "four" })).toBeNull();
  expect(resolveDirective(page, { ...bare, start: "four", end: "two" })).toBeNull();
});

test("whatever is linked, it is the first place that fits, as long as a word beside it tells it apart", () => {
  const word = fc.constantFrom("we", "go", "now,", "“we", "go.”", "said", "Ruiz", "it’s", "—", "non-stop");
  const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), (words, a, b) => {
      let count = 0;
      const article = articleOf(...words.map((some) => some.map((one) => `${one} n${count++}n`).join(" ")));
      const all = [...article.text.matchAll(/\S+/gu)];
      const [first, last] = [a % all.length, Math.max(a % all.length, b % all.length)];
      const start = all[first]?.index ?? 0;
      const end = (all[last]?.index ?? 0) + (all[last]?.[0].length ?? 0);
      const page = comparable(article.text);
      expect(resolveDirective(page, readBack(fragmentLink(article, { start, end })))).toEqual({ start, end });
    }),
    { numRuns: 300 },
  );
});

function readBack(link: string): TextDirective {
  const written = (link.split("#:~:text=")[1] ?? "").split(",");
  const prefix = written[0]?.endsWith("-") ? decodeURIComponent(written.shift() ?? "").slice(0, -1) : null;
  const suffix = written.at(-1)?.startsWith("-") ? decodeURIComponent(written.pop() ?? "").slice(1) : null;
  const [start = "", end = null] = written.map(decodeURIComponent);
  return { prefix, start, end, suffix };
}

test("a range into a large article of one word repeated is found", () => {
  const article = articleOf("go ".repeat(60_000).trim());
  expect(fragmentLink(article, { start: 150_000, end: 179_000 })).toContain("#:~:text=go");
});

test("a word that goes on and on is no context", () => {
  const article = articleOf(
    `${"x".repeat(1500)} “We are ready,” ${"x".repeat(1500)}`,
    "“We are ready,” she said.",
  );
  expect(terms(article, "We are ready,", 2000)).toBe("We are ready,|-” she said.");
  expect(terms(article, "We are ready,")).toBe("We are ready,");
});
