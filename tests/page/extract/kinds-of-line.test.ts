import { expect, test } from "vitest";
import { articleFrom, articlePage, asParagraphs, readWith, STORY, sentence } from "../pages.ts";

test.each([
  ["an advertising label of several words", "<div>Story continues below advertisement</div>"],
  ["an advertising label between dashes", "<div>- Advertisement -</div>"],
  ["a link in brackets", '<p>[<a href="/x/2026/01/03/y/">The other crew adds a week of leave</a>]</p>'],
  [
    "a caption in a paragraph with its picture",
    '<p><img src="x"><br><em>A crane. Photo by Sgt. Al Reed</em></p>',
  ],
  ["a caption without its picture, told by its credit", "<p>The crane at dusk. (Sgt. Al Reed/Army)</p>"],
  ["a caption that a name and a service sign", "<div>How to load a crate. Al Reed/Staff</div>"],
  ["a film's title without the film", "<div>Watch: How the crane was painted</div>"],
  [
    "how to write to those who wrote",
    "<p><em>Have an opinion? Send your op-ed to letters@example.com.</em></p>",
  ],
  ["whom to follow", "<p>Follow him on Twitter at @alreedexample.</p>"],
  ["who else reported", "<p><i>With reporting by Al Reed in Oslo and Bo Lind.</i></p>"],
  ["a bio in italics without a name", "<p><em>The author is a retired pilot who lives in Ohio.</em></p>"],
  [
    "a gate with all that stands in its box",
    '<div><div>This story is for subscribers</div><div>Start your free trial.</div><a href="/s">See offers</a></div>',
  ],
  [
    "a pull quote made without its elements, with its credit",
    `<div class="q"><div>“${sentence(4).slice(0, 60)}”</div><div>— Al Reed, pilot</div></div>`,
  ],
  [
    "a link behind a label in capitals",
    '<div><span>ARMY TIMES</span><a href="/x/">Women get new drill hats</a></div>',
  ],
  ["a second copy of paragraphs", `<div class="phone">${asParagraphs(STORY.slice(0, 2))}</div>`],
  [
    "a caption of two paragraphs",
    '<div><div><img src="x"></div><p>A crane.</p><p>(Courtesy of Al Reed)</p></div>',
  ],
  [
    "ways to share, each in an element",
    "<div><span>CONNECT</span><span>TWEET 12</span><span>EMAIL</span></div>",
  ],
  ["the publication's name with a section", "<div>Navy Times | Your Coast Guard</div>"],
  ["who sells copies", "<div>Reprints may be ordered from the harbor office.</div>"],
  ["a note about a picture", "<div>[Photo: The tower in January. Courtesy of the parish]</div>"],
  ["what a sponsor says", "<div><h6>A message from our sponsor</h6><p>Sail with confidence.</p></div>"],
  [
    "pictures under their label",
    '<div><h4>GALLERY</h4><div><img src="u"><p>A goat.</p></div><div><img src="u"><p>Two.</p></div></div>',
  ],
  ["the publication's name", "<center><b>Military Times</b></center>"],
  [
    "where reporters are found",
    "<p><em>Reporters Al Reed and Bo Lind can be reached at news@example.com.</em></p>",
  ],
  ["a loose link", '<x-more><div>More From Navy Times</div><a href="/z">Buoys, ranked</a></x-more>'],
  ["a row of ways to share", "<div>Share This Story! <a>Post</a> <a>Email</a></div>"],
  ["the numbers of pages", '<div>Page 1 <a href="?p=2">2</a> <a href="?p=2">Next Page »</a></div>'],
  ["who helped the agency", "<p>AP reporters Al Reed and Bo Lind contributed.</p>"],
  [
    "comments in the story's own element",
    "<div><h3>3 Comments</h3><div><b>al</b><p>I knew that boat.</p></div></div>",
  ],
  [
    "a gate that asks first",
    "<div><p><b>Want to read the rest?</b></p><p>Subscribe now for full access.</p><ul><li>No ads</li></ul></div>",
  ],
  [
    "other stories without a box around them",
    '<h2>In Other News</h2><h3><a href="/a/">A boat</a></h3><p>A teaser.</p><h3><a href="/b/">A pier</a></h3><p>Another.</p>',
  ],
  ["a post's likes", "<div>412 Reposts 3,904 Likes</div>"],
])("%s is not read", (_, inserted) => {
  expect(readWith(inserted)).toEqual(STORY);
});

test.each([
  [
    "a sentence that begins like an invitation",
    "<p>Sign up for a berth two weeks ahead, the pilot says.</p>",
  ],
  [
    "a sentence that begins like a heading of other stories",
    "<p>More on that was to come in the morning.</p>",
  ],
  ["a sentence about a photo", "<p>He went below. He kept a photo of his daughter.</p>"],
  ["a sentence that begins like a source", "<p>From the bridge, he could see the fire.</p>"],
  ["a time with which an entry of a live report begins", "<div><time>11:42 a.m. EDT</time></div>"],
  ["a paragraph in an anchor that is no link", `<a name="x"><p>${sentence(9)}</p></a>`],
  ["a quotation that nobody repeats", `<div class="q">“${sentence(9)}”</div>`],
  [
    "a paragraph with a label set into it",
    `<div>The boat is late. <span>Advertisement</span> ${sentence(9)}</div>`,
  ],
  ["a paragraph under a linked heading", `<h3><a href="/a/">A boat</a></h3><p>${sentence(9)}</p>`],
  ["a sentence in other letters, parted by lines", "<p>Пароход опоздал,<br>и все ждали.</p>"],
  ["a short line said twice", "<p>“No,” he said.</p><p>“No,” he said.</p>"],
])("%s is read", (_, inserted) => {
  expect(readWith(inserted)).toHaveLength(STORY.length + (inserted.match(/<p>|<div/gu)?.length ?? 0));
});

test("a headline with its byline in the same block is not read", () => {
  const html = articlePage(
    `<div><b>A boat is late</b><br>By Ada Lind - Staff writer<br>Monday</div>${asParagraphs(STORY)}`,
  );
  const { title, text } = articleFrom(
    html.replace("<h1>A headline</h1>", "").replace("<title>T<", "<title>A boat is late - Navy Times<"),
  );
  expect(title).toBe("A boat is late");
  expect(text.split("\n\n")).toEqual(STORY);
});

test("a bio is told also where it says first what its author was", () => {
  const byline = '<div>By <a href="/author/ada-lind/">Ada Lind</a></div>';
  const html = articlePage(
    `${asParagraphs(STORY)}<div><b>Ada Lind</b>, a former pilot, teaches in Maine.</div>`,
  ).replace("<article>", `${byline}<article>`);
  expect(articleFrom(html).text.split("\n\n")).toEqual(STORY);
});
