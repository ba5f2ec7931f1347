import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, articlePage, openPage, prose, SAMPLE, sentence } from "../pages.ts";

const STORY = Array.from({ length: 6 }, (_, index) => sentence(index));

function read(page: Document): readonly string[] {
  const extracted = extractArticle(page, ARTICLE_URL);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  const { text, blocks } = extracted.article;
  return blocks.map((block) => text.slice(block.start, block.end));
}

const NAMES = [
  "attributes childNodes children className cloneNode closest contains firstChild firstElementChild getAttribute",
  "getAttributeNames hasAttribute id implementation innerHTML localName nextElementSibling nextSibling nodeType",
  "namespaceURI ownerDocument parentElement parentNode querySelector querySelectorAll remove style tagName textContent",
  "body createElement createRange createTreeWalker documentElement head importNode title",
].flatMap((line) => line.split(" "));

const clobbers = NAMES.map((name) => `<input name="${name}"><img name="${name}" id="${name}">`).join("");

test("a form cannot lie about itself by the names of its fields", () => {
  expect(
    read(openPage(articlePage(`${prose(3)}<form>${clobbers}</form>${prose(6).slice(prose(3).length)}`))),
  ).toEqual(STORY);
});

test("a story inside such a form is read", () => {
  const page = openPage(articlePage(`<form id="parentNode">${clobbers}${prose(6)}</form>`));
  expect(read(page)).toEqual(STORY);
});

test("a document cannot lie about itself by the names of its images and forms", () => {
  const forms = NAMES.map((name) => `<form name="${name}"></form>`).join("");
  const page = openPage(articlePage(prose(6)).replace("<main>", `${clobbers}${forms}<main>`));
  expect(read(page)).toEqual(STORY);
});

test("deep nesting is worked through", () => {
  // Browsers take the 3,000 levels that are allowed; jsdom's own recursion does not.
  const deep = 1_000;
  expect(read(openPage(articlePage("<div>".repeat(deep) + prose(6) + "</div>".repeat(deep))))).toEqual(STORY);
}, 60_000);

test("nothing of the page runs, loads or changes while it is read", async () => {
  const traps =
    '<img src="https://example.com/a.png" onerror="window.ran = true"><svg onload="window.ran = true"></svg>' +
    '<a href="javascript:window.ran = true" onmouseover="window.ran = true">link</a>' +
    '<video src="https://example.com/b.mp4" autoplay></video><iframe srcdoc="<script>parent.ran = true</script>"></iframe>';
  const dom = new JSDOM(articlePage(prose(3) + traps + prose(6)), {
    url: ARTICLE_URL,
    runScripts: "outside-only",
  });
  const { document } = dom.window;
  const before = dom.serialize();
  const records: MutationRecord[] = [];
  const observer = new dom.window.MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const extracted = extractArticle(document, ARTICLE_URL);
  if (extracted.status === "article")
    extracted.anchors.rangesOf({ start: 0, end: extracted.article.text.length });
  records.push(...observer.takeRecords());
  expect(extracted.status).toBe("article");
  expect(records).toEqual([]);
  expect(dom.serialize()).toBe(before);
  expect("ran" in dom.window).toBe(false);
});

test("markup in texts stays text", () => {
  const title = "&lt;img src=x onerror=alert(1)&gt; wins";
  const page = openPage(
    articlePage(`<p>&lt;script&gt;${sentence(0)}</p>${prose(6)}`).replace("A headline", title),
  );
  const extracted = extractArticle(page, ARTICLE_URL);
  expect(extracted).toMatchObject({ article: { title: "<img src=x onerror=alert(1)> wins" } });
  expect(read(page)[0]).toBe(`<script>${sentence(0)}`);
});

test("nulls, lone surrogates and direction marks are left out of the text", () => {
  const page = openPage(articlePage(prose(6)));
  const first = page.querySelector("article p")?.firstChild;
  if (first) first.nodeValue = `\u0000\ud800\u202e${sentence(0)}\udfff\u2066`;
  expect(read(page)).toEqual(STORY);
});

const tag = fc.constantFrom(
  ..."p div form ul li blockquote h2 table tr td figure a span br b article section".split(" "),
);
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(
      sentence(1),
      "Related",
      "“Quote,” she said.",
      "<!-- x -->",
      "\u0000",
      "<p",
      "&amp;",
      "</div>",
    ),
    fc.tuple(tag, tie("nodes")).map(([name, inner]) => `<${name} id="${name}">${inner}</${name}>`),
    fc.constantFrom(...NAMES).map((name) => `<form><input name="${name}"></form>`),
  ),
  nodes: fc.array(tie("node"), { maxLength: 6 }).map((nodes) => nodes.join("")),
})).nodes;

test("whatever the markup, extraction answers, and its blocks lie in its text", () => {
  fc.assert(
    fc.property(markup, (body) => {
      const extracted = extractArticle(openPage(articlePage(body)), ARTICLE_URL);
      if (extracted.status === "refused") return;
      const { text, blocks } = extracted.article;
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBe(text.length);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("the sample stays the same when every element of it is named like a property", () => {
  let index = 0;
  const named = SAMPLE.html.replaceAll(/<(?:p|div|form|input|button|figure|section)\b/gu, (start) => {
    index++;
    return `${start} name="${NAMES[index % NAMES.length]}"`;
  });
  const extracted = extractArticle(openPage(named, SAMPLE.gold.url), SAMPLE.gold.url);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  expect(extracted.article.blocks).toHaveLength(SAMPLE.gold.paragraphs.length);
});
