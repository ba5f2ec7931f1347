import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { Anchors } from "../../../src/page/anchor/anchors.ts";
import { placeOnPage } from "../../../src/page/anchor/place.ts";
import { fold } from "../../../src/page/dom/folded-text.ts";
import { textNodesOf } from "../../../src/page/dom/text-tree.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, articlePage, openPage, prose, SAMPLE, sentence } from "../pages.ts";

function take(page: Document, url = ARTICLE_URL): { readonly article: Article; readonly anchors: Anchors } {
  const extracted = extractArticle(page, url);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  return extracted;
}

/** Has the page make anew all that an element holds. */
function renderAnew(element: Element | null | undefined): void {
  if (element) element.innerHTML = String(element.innerHTML);
}

/** A simulated DOM lays nothing out, so that nothing in it could be seen. */
function letAllBeSeen(page: Document): void {
  const prototype = page.defaultView?.Element.prototype ?? {};
  Object.defineProperty(prototype, "getClientRects", { value: () => [0] });
}

const textOf = (ranges: readonly Range[]) => fold(ranges.map((range) => range.toString()).join(""));
const letters = (text: string) =>
  fold(text)
    .normalize("NFD")
    .replaceAll(/[\s\p{M}]/gu, "");
const spanOf = ({ text }: Article, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test("every block of the sample reads back through its ranges as itself", () => {
  const { article, anchors } = take(openPage(SAMPLE.html, SAMPLE.gold.url), SAMPLE.gold.url);
  expect(anchors.hold()).toBe(true);
  for (const block of article.blocks) {
    expect(textOf(anchors.rangesOf(block))).toBe(article.text.slice(block.start, block.end));
  }
});

test("a span across inline elements covers their words and nothing that stands between them", () => {
  const body = `<p>She said <em>“not</em> <span aria-hidden="true">Advertisement</span>to<a href="#">day”</a> again.</p>${prose(6)}`;
  const { article, anchors } = take(openPage(articlePage(body)));
  const ranges = anchors.rangesOf(spanOf(article, "“not today”"));
  expect(ranges.map(String).join("")).toBe("“not today”");
  expect(ranges.every((range) => range.startContainer === range.endContainer)).toBe(true);
});

test("a span over two blocks is found in both", () => {
  const { article, anchors } = take(openPage(articlePage(prose(6))));
  const [first, second] = article.blocks;
  const ranges = anchors.rangesOf({ start: (first?.end ?? 0) - 6, end: (second?.start ?? 0) + 7 });
  expect(ranges.map(String)).toEqual(["day 0.", "In week"]);
});

test("any span of a page whose text is cut anywhere into text nodes reads back as itself", () => {
  const odd = `<p>caf<i>e\u0301</i> \u00ad un\u00adder  the\u00a0<b>na\u0308\u200bive</b> sky, ${sentence(3)}</p>`;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (cuts, from, to) => {
        const page = openPage(articlePage(odd + prose(6)));
        for (const [which, where] of cuts) {
          const texts = textNodesOf(page);
          const text = texts[which % texts.length];
          text?.splitText(where % (text.length + 1));
        }
        const { article, anchors } = take(page);
        const start = from % article.text.length;
        const end = start + (to % 200);
        const wanted = article.text.slice(start, end);
        const found = anchors.rangesOf({ start, end }).map(String).join("");
        // A letter is covered whole where it is composed, without its accent where that is in a node of its own.
        expect(letters(found)).toContain(letters(wanted));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("words that the page has made anew are found again", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const root = page.querySelector("article");
  if (root) root.innerHTML = prose(6).replaceAll("captain", "cap<b>tain</b>");
  expect(anchors.hold()).toBe(false);
  for (const block of article.blocks) {
    expect(textOf(anchors.rangesOf(block))).toBe(article.text.slice(block.start, block.end));
  }
});

test("words that have changed have no place, those around them have, and copies elsewhere are not taken", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const root = page.querySelector("article");
  if (root) root.innerHTML = `<p>${sentence(5)}</p>${prose(6).replace("week 2", "week two")}`;
  const found = article.blocks.map((block) => textOf(anchors.rangesOf(block)));
  const rest = sentence(2).slice("In week 2, ".length);
  expect(found).toEqual([sentence(0), sentence(1), rest, sentence(3), sentence(4), sentence(5)]);
  expect(anchors.hold()).toBe(false);
});

test("lost words are not looked for again and again", () => {
  const page = openPage(articlePage(prose(6)));
  const { article } = take(page);
  let now = 0;
  const lost = article.blocks.map(() => placeOnPage([], new Map()));
  const anchors = new Anchors(page, article, lost, () => now);
  const [first] = article.blocks;
  if (!first) throw new Error("no block");
  expect(textOf(anchors.rangesOf(first))).toBe(sentence(0));
  page.querySelector("article")?.remove();
  expect(anchors.rangesOf(first)).toEqual([]);
  page.body.insertAdjacentHTML("beforeend", prose(6));
  expect(anchors.rangesOf(first)).toEqual([]);
  now = 8_000;
  expect(textOf(anchors.rangesOf(first))).toBe(sentence(0));
});

test("words are followed to where an application shows the same article anew, and shown anew once", () => {
  const page = openPage(articlePage(prose(6)));
  const { anchors } = take(page);
  expect(anchors.refresh()).toBe(false);
  page.body.innerHTML = String(page.body.innerHTML);
  expect(anchors.refresh()).toBe(true);
  expect(anchors.refresh()).toBe(false);
  expect(anchors.hold()).toBe(true);
});

test("a story that is back before it may be looked for again is found without another change", async () => {
  const page = openPage(articlePage(prose(6)));
  vi.stubGlobal("MutationObserver", page.defaultView?.MutationObserver);
  const { article, anchors } = take(page);
  const root = page.querySelector("article");
  let moves = 0;
  const stop = anchors.watch(() => moves++);
  if (root) root.innerHTML = "";
  await vi.waitFor(() => expect(moves).toBe(1), { timeout: 20_000 });
  if (root) root.innerHTML = prose(6);
  await vi.waitFor(() => expect(moves).toBe(2), { timeout: 20_000 });
  stop();
  vi.unstubAllGlobals();
  expect(article.blocks.map((block) => textOf(anchors.rangesOf(block)))).toEqual(
    [0, 1, 2, 3, 4, 5].map(sentence),
  );
});

test("a page that shows a whole second copy among the same elements has no place, for none can be told", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const main = page.querySelector("main");
  const body = `<article>${prose(6)}</article>`;
  if (main) main.innerHTML = body + body;
  for (const block of article.blocks) expect(anchors.rangesOf(block)).toEqual([]);
});

/** A story that a page shows twice, alike, with its words in bold, so that its nodes are not those of the other. */
const twice = `<article>${prose(6)}</article><article>${prose(6).replaceAll("captain", "<b>captain</b>")}</article>`;

test.each([
  ["in the very element that it was in", (page: Document) => renderAnew(page.querySelectorAll("article")[0])],
  ["as often as before", (page: Document) => renderAnew(page.querySelector("main"))],
])("a story that a page shows twice and makes anew is found %s", (_where, change) => {
  const page = openPage(articlePage(prose(6)).replace(/<article>.*<\/article>/su, twice));
  letAllBeSeen(page);
  const { article, anchors } = take(page);
  const before = anchors.rangesOf(article.blocks[2] ?? { start: 0, end: 0 })[0]?.startContainer;
  const rank = [...page.querySelectorAll("article")].findIndex((each) => each.contains(before ?? null));
  change(page);
  const again = page.querySelectorAll("article")[rank];
  for (const block of article.blocks) {
    const ranges = anchors.rangesOf(block);
    expect(textOf(ranges)).toBe(article.text.slice(block.start, block.end));
    expect(ranges.every(({ startContainer }) => again?.contains(startContainer))).toBe(true);
  }
});

test("a story in its own element is found there though the page has added a whole copy", () => {
  const page = openPage(articlePage(prose(6)));
  letAllBeSeen(page);
  const { article, anchors } = take(page);
  const root = page.querySelector("article");
  if (!root) throw new Error("no story");
  root.innerHTML = prose(6);
  root.insertAdjacentHTML("beforebegin", `<article>${prose(6)}</article>`);
  for (const block of article.blocks) {
    const ranges = anchors.rangesOf(block);
    expect(textOf(ranges)).toBe(article.text.slice(block.start, block.end));
    expect(ranges.every(({ startContainer }) => root.contains(startContainer))).toBe(true);
  }
});

test("of a story that was cut short the rest is found", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const root = page.querySelector("article");
  if (root) root.innerHTML = prose(2);
  const found = article.blocks.map((block) => textOf(anchors.rangesOf(block)));
  expect(found).toEqual([sentence(0), sentence(1), "", "", "", ""]);
});

test("another story in the same place that repeats a part of this one has no place for it", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  const root = page.querySelector("article");
  if (root) root.innerHTML = prose(2) + [7, 8, 9].map((index) => `<p>${sentence(index)}</p>`).join("");
  for (const block of article.blocks) expect(anchors.rangesOf(block)).toEqual([]);
});

test("paragraphs that were taken out have no place, though a teaser repeats them", () => {
  const page = openPage(articlePage(prose(6)));
  const { article, anchors } = take(page);
  page.body.innerHTML = `<div><p>${sentence(0)}</p><p>${sentence(1)}</p></div>${page.body.innerHTML}`;
  for (const gone of [...page.querySelectorAll("article p")].slice(0, 2)) gone.remove();
  const found = article.blocks.map((block) => textOf(anchors.rangesOf(block)));
  expect(found).toEqual(["", "", ...[2, 3, 4, 5].map(sentence)]);
});

test("a page that shows another article with a phrase in common has no place for this one", () => {
  const page = openPage(articlePage(`<h2>What comes next</h2>${prose(6)}`));
  const { article, anchors } = take(page);
  page.body.innerHTML = "<article><h2>What comes next</h2><p>Another story, told elsewhere.</p></article>";
  for (const block of article.blocks) expect(anchors.rangesOf(block)).toEqual([]);
});

test("an article that the page has hidden has no text in sight, though it is there", () => {
  const page = openPage(articlePage(prose(6)));
  const { anchors } = take(page);
  const prototype = page.defaultView?.Element.prototype ?? {};
  let isVisible = true;
  Object.defineProperty(prototype, "checkVisibility", { value: () => isVisible });
  expect(anchors.someText()?.textContent).toBe(sentence(0));
  isVisible = false;
  expect(anchors.hold()).toBe(true);
  expect(anchors.someText()).toBeNull();
});
