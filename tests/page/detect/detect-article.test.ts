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
} from "../pages.ts";

const detected = (html: string, url = ARTICLE_URL) => detectArticle(openPage(html, url), url);

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
