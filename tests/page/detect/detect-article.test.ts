import { expect, test } from "vitest";
import { detectArticle } from "../../../src/page/detect/detect-article.ts";
import {
  ARTICLE_URL,
  articlePage,
  CORPUS,
  corpusPage,
  corpusRows,
  type Gold,
  openPage,
  prose,
  SAMPLE,
  sentence,
} from "../pages.ts";

const detected = (html: string, url = ARTICLE_URL) => detectArticle(openPage(html, url), new URL(url));

test("the sample is an article at its address, and not on another host", () => {
  expect(detected(SAMPLE.html, SAMPLE.gold.url)).toBe(true);
  expect(detected(SAMPLE.html, SAMPLE.gold.url.replace("militarytimes.com", "example.com"))).toBe(false);
});

test("a page cannot make itself an article at a section's address", () => {
  expect(detected(SAMPLE.html, "https://www.militarytimes.com/news/your-military/")).toBe(false);
});

test("an error page at an article's address is none", () => {
  const head = '<meta property="og:type" content="website">';
  expect(detected(`<!doctype html><head>${head}</head><h1>404</h1><p>Nothing here.</p>`)).toBe(false);
  expect(detected("<!doctype html><h1>404</h1><p>Nothing here.</p>")).toBe(false);
});

test("a page that says nothing of itself is an article if it holds prose", () => {
  expect(detected(`<!doctype html><h1>Headline</h1>${prose(3)}`)).toBe(true);
});

test("an application with one head for all its pages shows an article where its title is that of much prose", () => {
  const head = '<meta property="og:type" content="website"><title>A headline - Military Times</title>';
  const page = (heading: string, count: number) => `<!doctype html>${head}<h1>${heading}</h1>${prose(count)}`;
  expect(detected(page("A headline", 6))).toBe(true);
  expect(detected(page("A headline", 2))).toBe(false);
  expect(detected(page("Latest news", 6))).toBe(false);
});

test("an error is told by any part of the title", () => {
  expect(detected(`<!doctype html><title>Navy Times - 404</title><h1>Try these</h1>${prose(6)}`)).toBe(false);
});

test("prose is told in any elements, and not from the teasers of an error page", () => {
  const bare = [1, 2, 3].map(sentence).join("<br><br>");
  expect(detected(`<!doctype html><table><td><font size=5>Headline</font><br>${bare}</table>`)).toBe(true);
  const card = (index: number) =>
    `<div><a href="/a/2026/01/01/b/"><h2>Story ${index}</h2></a><p>${sentence(index)}</p></div>`;
  expect(detected(`<!doctype html><h1>Latest</h1>${[1, 2, 3, 4].map(card).join("")}`)).toBe(false);
});

test.each([
  "Page not found",
  "404",
  "Error 404: page not found",
  "Page Not Found (404)",
  "Something went wrong",
  "Sign in",
  "Access denied",
  "Sorry",
  "Sorry, we lost that page",
  "Oops! Something broke",
  "This page doesn’t exist",
  "Are you a robot?",
  "Verify you are human",
])("a page headed “%s” is no article, whatever stands beneath", (heading) => {
  const head = '<meta property="og:type" content="article">';
  expect(detected(`<!doctype html><head>${head}</head><h1>${heading}</h1>${prose(4)}`)).toBe(false);
});

test.each([
  "404 days in the desert",
  "Sign in the sand leads to rescue",
  "Forbidden fruit: a base grows apples",
  "Sorry state of barracks shocks inspectors",
  "Oops: crew paints the wrong ship",
])("a story headed “%s” is an article", (heading) => {
  expect(detected(`<!doctype html><h1>${heading}</h1>${prose(4)}`)).toBe(true);
});

test.each([
  "Can’t find your hat? Here’s how to get a new one",
  "Oops! Navy paints the wrong ship",
  "Sorry, sailors: no more beards",
  "I’m sorry: a letter to a crew",
  "Sign on to the Navy, get $50,000",
  "Log on to vote: what troops abroad should know",
])("a headline that begins as an error's does, and goes on otherwise, is an article's: %s", (heading) => {
  const head = '<meta property="og:type" content="article">';
  expect(detected(`<!doctype html><head>${head}</head><h1>${heading}</h1>${prose(4)}`)).toBe(true);
});

test.each(["We can’t find that page", "Sorry, the story you want has moved"])(
  "a page headed “%s” is an error's above any prose",
  (heading) => {
    expect(detected(`<!doctype html><title>${heading}</title><h1>${heading}</h1>${prose(12)}`)).toBe(false);
  },
);

test.each(["We’re sorry, Army tells families", "Can’t find the boat", "Sign in to a better barracks"])(
  "a headline “%s” is a story's above much prose, and an error's above little",
  (heading) => {
    const head = '<meta property="og:type" content="article">';
    const page = (count: number) => `<!doctype html><head>${head}</head><h1>${heading}</h1>${prose(count)}`;
    expect(detected(page(12))).toBe(true);
    expect(detected(page(2))).toBe(false);
  },
);

test("an error is told by the title where no heading of the first rank says it", () => {
  const page = `<!doctype html><title>404 | Military Times</title><div>404</div>${prose(3)}`;
  expect(detected(page)).toBe(false);
});

test("an error is told by the title where the heading says something else", () => {
  const page = `<!doctype html><title>Page not found | Military Times</title><h1>We looked everywhere</h1>${prose(4)}`;
  expect(detected(page)).toBe(false);
});

test("a page that is written in a form is an article, and one that only asks with a form is none", () => {
  expect(detected(`<!doctype html><form><h1>Headline</h1>${prose(4)}</form>`)).toBe(true);
  expect(detected(`<!doctype html><h1>Headline</h1><form>${prose(4)}</form>`)).toBe(false);
});

test("a gallery at an article's address is none, and an article with a gallery is", () => {
  const head =
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"ImageGallery"}</script>';
  const page = (body: string) => `<!doctype html><head>${head}</head><h1>Crates in pictures</h1>${body}`;
  const picture = (index: number) => `<figure><img><figcaption>${sentence(index)}</figcaption></figure>`;
  expect(detected(page([1, 2, 3, 4].map(picture).join("")))).toBe(false);
  expect(detected(page(picture(1) + prose(4)))).toBe(true);
});

test("article data is found behind other data, and where the first is broken", () => {
  const data = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const article = data('{"@type":"https://schema.org/NewsArticle"}');
  for (const first of ['{"@type":"Organization"}', "[]", "", "{", "null"]) {
    expect(detected(`<!doctype html>${data(first)}${data('{"@type":"WebPage"}')}${article}`)).toBe(true);
  }
});

test("a film at an article's address is none, and an article with a film is", () => {
  const head =
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"VideoObject"}</script>';
  const page = (body: string) => `<!doctype html><head>${head}</head><h1>Watch a crate fall</h1>${body}`;
  expect(detected(page(`<video></video><p>${sentence(1)}</p>`))).toBe(false);
  expect(detected(page(prose(4)))).toBe(true);
});

test("article data is enough where the page's other claims are missing, unless it is too long to look at", () => {
  const data = (filler: string) =>
    `<!doctype html><script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"x":"${filler}"}]}</script>`;
  expect(detected(data(""))).toBe(true);
  expect(detected(data("x".repeat(1_000_000)))).toBe(false);
  expect(detected('<!doctype html><script type="application/ld+json">{"@type":"NewsArt</script>')).toBe(
    false,
  );
});

test("elements named like the document's methods do not blind it", () => {
  const clobbers = ["querySelector", "querySelectorAll", "documentElement", "body"]
    .map((name) => `<img name="${name}"><form name="${name}"></form>`)
    .join("");
  expect(detected(articlePage(clobbers + prose(3)))).toBe(true);
});

test.skipIf(CORPUS === null)("every page of the corpus is told right", () => {
  for (const { file, url, isArticle } of corpusRows<Gold>("gold.jsonl")) {
    expect([file, detected(corpusPage(file), url)]).toEqual([file, isArticle]);
  }
});
