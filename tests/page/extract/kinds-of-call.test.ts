import { expect, test } from "vitest";
import { readWith, STORY, sentence } from "../pages.ts";

test.each([
  [
    "ways to share, whatever is said of them",
    '<div><h5>Tell your crew</h5><p>Send this to people you know.</p><a href="#">Facebook</a> <a href="#">X</a></div>',
  ],
  [
    "a call to subscribe with a link for a button",
    '<div><h3>The Drift</h3><p>A weekly newsletter on life aboard.</p><a href="/n">Get it free</a></div>',
  ],
  [
    "a call to join in a line of its own",
    '<section><p><b>Never late</b></p><p>Follow our channel.</p><div><a href="/n">Join</a></div></section>',
  ],
  [
    "a call for gifts",
    '<div><h3>Ships like this cost money</h3><p>Think of a gift of any size.</p><a href="/g">Give now</a></div>',
  ],
  [
    "goods that somebody pays to be named",
    '<div><p>Gear we like</p><a href="/s" rel="sponsored"><span>A skillet, $34.99</span></a><p>We may earn a share.</p></div>',
  ],
  ["an offer of the app", "<div><p>Get the app</p><p>Read us anywhere.</p></div>"],
  ["a survey", '<div><h3>Take our survey</h3><p>Tell us how you sail.</p><a href="/s">Start</a></div>'],
  [
    "two ways to share behind a call",
    '<div><span>Spread the word</span><a href="#a">Like</a><a href="#b">Tweet</a></div>',
  ],
  [
    "a call without a link",
    "<div><b>CONNECT WITH US</b><p>Like our page to get stories in your feed</p></div>",
  ],
  [
    "a call that a story could make",
    "<div><h4>Spread the word</h4><p>Send this story to someone on your boat.</p></div>",
  ],
])("a box with %s is not read", (_, box) => {
  expect(readWith(box)).toEqual(STORY);
});

test.each([
  [
    "paragraphs that can be shared",
    `<section><p>${sentence(8)}</p><button>Share</button><p>${sentence(9)}</p></section>`,
    2,
  ],
  [
    "a sentence that is a link for the most part",
    '<div><p><a href="/r">The survey of 4,000 sailors</a> says so.</p></div>',
    1,
  ],
  [
    "a letter that ends with a link in a sentence",
    '<div><p>The newsletter of the harbor was late.</p><p>It is <a href="/n">here</a>.</p></div>',
    2,
  ],
  [
    "a subhead that could be a call",
    "<section><h3>Spread the word</h3><p>The crew sent 40 letters to other boats, and waited.</p></section>",
    2,
  ],
  [
    "somebody's call",
    "<section><h3>Stay in touch</h3><p>“Write to your mother,” the captain said.</p></section>",
    2,
  ],
])("a box with %s is read", (_, box, count) => {
  expect(readWith(box)).toHaveLength(STORY.length + count);
});

test("a quotation that a figure sets apart is read where the story does not repeat it, without who said it", () => {
  const quotation = (said: string) =>
    `<figure><blockquote>${said}<cite>Capt. Al Reed</cite></blockquote><figcaption>A pilot</figcaption></figure>`;
  expect(readWith(quotation("Nobody told us about the fog, or the goat."))[3]).toBe(
    "Nobody told us about the fog, or the goat.",
  );
  expect(readWith(quotation(sentence(4).slice(0, 60)))).toEqual(STORY);
});

test("a work that a quotation names is read with it", () => {
  expect(readWith("<blockquote>It was like <cite>Moby-Dick</cite>, but with goats.</blockquote>")[3]).toBe(
    "It was like Moby-Dick, but with goats.",
  );
});

test.each([
  ['<p><span aria-hidden="true">W</span>hen the boat came in, nobody stood there.</p>', "When the boat"],
  [
    '<p><span aria-hidden="true">W</span><span>W</span>hen the boat came in, nobody stood there.</p>',
    "When the boat",
  ],
  [
    '<p aria-label="When the boat came in, nobody stood there."><span aria-hidden="true">W</span><span aria-hidden="true">hen the boat came in, nobody stood there.</span></p>',
    "When the boat",
  ],
])("a letter that is hidden from screen readers is read where its word needs it: %s", (html, begin) => {
  expect(readWith(html)[3]?.slice(0, begin.length)).toBe(begin);
});
