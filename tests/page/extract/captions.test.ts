import { expect, test } from "vitest";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, articlePage, openPage, prose, sentence } from "../pages.ts";

/** The blocks of a page's article where captions are read, and whether its text is where the anchors say. */
function read(body: string, captions = true) {
  const extracted = extractArticle(openPage(articlePage(body)), ARTICLE_URL, { anySite: false, captions });
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  const { article, anchors } = extracted;
  return article.blocks.map((block) => ({
    kind: block.kind,
    text: article.text.slice(block.start, block.end),
    onPage: anchors.rangesOf(block).join(""),
  }));
}

const captionsOf = (body: string) =>
  read(body)
    .filter(({ kind }) => kind === "caption")
    .map(({ text }) => text);

const figure = (caption: string, picture = "<img src=x>") =>
  `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;

test("a caption is read in its place, without its credit, and is on the page where it says", () => {
  const body = `${prose(3)}<div>${figure("<span>A crane at dusk.</span> <span>(Jo Doe/Army)</span>")}</div><p>${sentence(9)}</p>`;
  const blocks = read(body);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
    "caption",
    "paragraph",
  ]);
  expect(blocks[3]).toEqual({ kind: "caption", text: "A crane at dusk.", onPage: "A crane at dusk." });
});

test("marks without end behind a caption are looked at once, and the caption is read", () => {
  const marks = `${". ,,, ".repeat(50_000)}xyz`;
  expect(captionsOf(prose(6) + figure(`A crane at dusk${marks}`))).toEqual([`A crane at dusk${marks}`]);
});

test("a figure of thousands of elements is searched for its picture once", () => {
  const many = "<span></span>".repeat(18_000);
  expect(captionsOf(prose(6) + figure("A crane at dusk.", `${many}<img src=x>`))).toEqual([
    "A crane at dusk.",
  ]);
});

test("without the setting an article is the same but for its captions", () => {
  const body = `${prose(6)}${figure("A crane at dusk.")}<h2>Later</h2><p>${sentence(9)}</p>`;
  expect(read(body, false)).toEqual(read(body).filter(({ kind }) => kind !== "caption"));
  expect(read(body, false)).toHaveLength(8);
});

test.each([
  "A crane at dusk. (Courtesy photo)",
  "A crane at dusk. Photo by Jo Doe",
  "A crane at dusk. Jo Doe/Army",
  "A crane at dusk. Courtesy of the port",
  "A crane at dusk. <small>Credit: Jo Doe</small>",
  "A crane at dusk.<span>Credit: Jo Doe</span>",
])("the credit goes from the end of %s", (caption) => {
  expect(captionsOf(`${prose(6)}${figure(caption)}`)).toEqual(["A crane at dusk."]);
});

test.each([
  "A crane (left) at dusk.",
  "A crane at dusk. The port is open 24/7.",
  "The U.S. crane at dusk, and the pier (right)",
  "The crane was raised in May. The pier, seen from the north side, followed.",
])("nothing else goes from %s", (caption) => {
  expect(captionsOf(`${prose(6)}${figure(caption)}`)).toEqual([caption]);
});

test.each([
  ["a credit alone", figure("(Jo Doe/Army)")],
  ["a credit that is a block of its own", figure("<p>Courtesy of Jo Doe</p>")],
  ["a hidden one", figure("A crane at dusk.").replace("<figcaption", "<figcaption hidden")],
  [
    "what else is in a figure",
    "<figure><img src=x><div>Zoom in on this picture</div><button>Larger</button></figure>",
  ],
  [
    "who said a quotation set apart",
    `<figure><blockquote>${sentence(1)}</blockquote><figcaption>Jo Doe, pilot</figcaption></figure>`,
  ],
  ["the caption of a card", `<aside>${figure("A crane at dusk.")}</aside>`],
])("%s is not read", (_, html) => {
  expect(captionsOf(`${prose(6)}${html}`)).toEqual([]);
  expect(read(`${prose(6)}${html}`)).toHaveLength(6);
});

test("a caption that repeats a quotation of the body is read once", () => {
  const said = "We counted every crate, twice, in the rain";
  const body = `${prose(3)}<p>“${said},” the captain said on Monday.</p>${prose(3)}`;
  expect(captionsOf(`${body}${figure(`The captain on deck. “${said},” she said.`)}`)).toEqual([]);
  expect(captionsOf(`${body}${figure("The captain on deck. “Not again,” she said.")}`)).toHaveLength(1);
});

test("the caption of the picture that opens a story is read, though it stands before the story's own element", () => {
  const opening = figure("A crane at dusk. <span>(Jo Doe/Army)</span>");
  const body = `<div>${opening}</div><div>${prose(6)}</div>`;
  expect(captionsOf(body)).toEqual(["A crane at dusk."]);
  expect(read(body)).toHaveLength(7);
});

test("a caption is found again once the page has made all anew", () => {
  const body = `${prose(3)}${figure("A crane at dusk above the pier. (Jo Doe/Army)")}<p>${sentence(9)}</p>`;
  const page = openPage(articlePage(body));
  const extracted = extractArticle(page, ARTICLE_URL, { anySite: false, captions: true });
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  page.body.innerHTML = String(page.body.innerHTML);
  const { article, anchors } = extracted;
  const found = article.blocks.map((block) => anchors.rangesOf(block).join(""));
  expect(found[3]).toBe("A crane at dusk above the pier.");
  expect(found.join("\n\n")).toBe(article.text);
});
