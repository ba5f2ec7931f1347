import { expect, test } from "vitest";
import { articleFrom, articlePage, asParagraphs, readWith, STORY, sentence } from "../pages.ts";

const textsOf = (body: string): readonly string[] => articleFrom(articlePage(body)).text.split("\n\n");
const intro = `<div class="intro">${asParagraphs(STORY.slice(0, 2))}</div>`;

test.each([
  ["a list of terms", (q: string, a: string) => `<dt>${q}</dt><dd>${a}</dd>`, "dl"],
  ["a numbered list", (q: string, a: string) => `<li><b>${q}</b><div>${a}</div></li>`, "ol"],
  ["elements to unfold", (q: string, a: string) => `<details><summary>${q}</summary>${a}</details>`, "div"],
  ["quotations", (q: string, a: string) => `<h3>${q}</h3><blockquote>${a}</blockquote>`, "div"],
])("questions and answers are read behind their introduction where they are %s", (_, make, around) => {
  const pairs = STORY.slice(2).map((answer, index) => [`Who steered on day ${index}?`, answer] as const);
  const body = pairs.map(([question, answer]) => make(question, answer)).join("");
  expect(textsOf(`${intro}<${around}>${body}</${around}>`)).toEqual([...STORY.slice(0, 2), ...pairs.flat()]);
});

test("what introduces a live report stands before the stream of its entries, and is read", () => {
  const entry = (hour: number) =>
    `<div><div><time>${hour}:05 a.m.</time></div><h3>Entry ${hour}</h3><div>${asParagraphs([sentence(hour), sentence(hour + 20)])}</div></div>`;
  const stream = [1, 2, 3].map(entry).join("");
  expect(textsOf(`<div><p>${sentence(9)}</p></div><div>${stream}</div>`)[0]).toBe(sentence(9));
});

test("all entries of a live report are read where nothing but one of them looks like a story", () => {
  const texts = (hour: number) => (hour === 1 ? [sentence(1), sentence(21)] : [sentence(hour)]);
  const entry = (hour: number) =>
    `<div><div><time>${hour}:05 a.m.</time></div><h3>Entry ${hour}</h3><div>${texts(hour)
      .map((text) => `<div>${text}</div>`)
      .join("")}</div></div>`;
  const read = textsOf(`<div>${[1, 2, 3].map(entry).join("<div>Advertisement</div>")}</div>`);
  expect(read).toEqual([1, 2, 3].flatMap((hour) => [`${hour}:05 a.m.`, `Entry ${hour}`, ...texts(hour)]));
});

test.each([
  ["hidden", "<div hidden>Menu</div>"],
  ["beside the story", "<aside>Menu</aside>"],
  ["two of a kind", "<div hidden>Menu</div><div hidden>Menu</div>"],
  ["in an element of a line", "<span><div hidden>Menu</div> </span>"],
])("words stay apart where what stands between them is not read: %s", (_, between) => {
  expect(readWith(`<div>The <b>Ada</b>${between} <i>Lind</i> was late.</div>`)).toContain(
    "The Ada Lind was late.",
  );
});

test.each(["h3", "li", "p"])("the name of a service is read in %s", (name) => {
  expect(readWith(`<${name}>Coast Guard</${name}><p>${sentence(31)}</p>`)).toContain("Coast Guard");
});

test("capitals in any number are told from a bio and a post at once", () => {
  const capitals = ["Ada", ...Array.from({ length: 80 }, () => "Bo")].join(" ");
  const shouted = `TO ${"A".repeat(90)} @harbor go`;
  const body = asParagraphs([...STORY, `${capitals} go`, shouted]);
  const read = articleFrom(articlePage(body, '<meta name="author" content="Ada Bo">')).text.split("\n\n");
  expect(read.slice(-2)).toEqual([`${capitals} go`, shouted]);
});

test("a quotation is told from what signs it, however many works it names without a word", () => {
  const cites = "<cite></cite>".repeat(15_000);
  const read = readWith(`<blockquote><p>${sentence(31)}</p>${cites}<cite>Ada Lind</cite></blockquote>`);
  expect(read.filter((text) => text.includes("week 31"))).toHaveLength(1);
});

test("a short text is told by its words once, however many elements hold it", () => {
  const deep = `${"<div>".repeat(700)}The fog was late.${"</div>".repeat(700)}`;
  const label = `${"<div>".repeat(40)}Related${"</div>".repeat(40)}`;
  const read = readWith(`${deep}<div>${label}<p>${sentence(31)}</p></div>`);
  expect(read).toContain("The fog was late.");
  expect(read).not.toContain(sentence(31));
});

test("paragraphs without elements of their own are parted where something that is not read stands between them", () => {
  const ad = "<div><span>ADVERTISEMENT</span></div>";
  expect(textsOf(`<div>${STORY[0]}${ad}${STORY[1]}</div>${asParagraphs(STORY.slice(2))}`)).toEqual(STORY);
  const [first, second] = [sentence(3).slice(0, 40).trim(), sentence(3).slice(40).trim()];
  expect(textsOf(`<div>${first}${ad}${second}</div>${asParagraphs(STORY)}`)[0]).toBe(`${first} ${second}`);
});

test("a subhead is read above a box whose own heading is of a lower level, and not above another that is empty", () => {
  const box = "<div><h4>By the numbers</h4><p>There were 318 goats aboard, and one pilot.</p></div>";
  expect(readWith(`<h3>A letter</h3>${box}`)).toContain("A letter");
  expect(readWith(`<h4>A letter</h4>${box}`)).not.toContain("A letter");
});

test("a note of the editors is read where it stands in a box of its own", () => {
  const note = "Editor’s note: This is a commentary, and what it says is the author’s own view.";
  expect(readWith(`<aside><p>${note}</p></aside>`)).toContain(note);
  expect(readWith("<aside><p>Editor’s note to readers</p></aside>")).toEqual(STORY);
});

test.each(["Words by Ada Lind", "Story and photos by Ada Lind", "Written by: Ada Lind"])(
  "a line that signs the story is not read: %s",
  (line) => {
    const html = articlePage(
      `<div>${line}</div>${asParagraphs(STORY)}`,
      '<meta name="author" content="Ada Lind">',
    );
    expect(articleFrom(html).text.split("\n\n")).toEqual(STORY);
  },
);

test("what the editors say of a story right before or behind it is read, though it stands in no box of the story's", () => {
  const before = "This commentary does not represent the views of the harbor.";
  const behind = "Correction: An earlier version of this story misspelled the goat’s name.";
  const body = (notes: readonly [string, string]) =>
    `<p>${notes[0]}</p><div>${asParagraphs(STORY)}</div><p>${notes[1]}</p>`;
  expect(textsOf(body([before, behind]))).toEqual([before, ...STORY, behind]);
  expect(textsOf(body(["A goat at sea.", "A summary."]))).toEqual(STORY);
});

test("a post is read where an accelerated page shows its words until the rest of it has loaded", () => {
  const post = `<amp-post><blockquote placeholder><p>${sentence(9)}</p></blockquote></amp-post>`;
  expect(readWith(post)[3]).toBe(sentence(9));
});
