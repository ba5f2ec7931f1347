import { expect, test } from "vitest";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { ARTICLE_URL, articlePage, openPage, prose } from "../pages.ts";

/** The quotations of a page whose body is told in markup, with their speakers. */
function quoted(body: string): readonly (readonly [string, string | null])[] {
  const extracted = extractArticle(openPage(articlePage(body), ARTICLE_URL), ARTICLE_URL);
  if (extracted.status === "refused") throw new Error(extracted.refusal);
  const { text, blocks } = extracted.article;
  return findQuotes(text, blocks).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker?.name ?? null,
  ]);
}

test("an embedded post is a quotation of the one who signed it, and its signature is not read", () => {
  const post =
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Ok, the boat is back. Thank the crew.</p>' +
    '— Ana Roth (@anaroth) <a href="https://example.org/anaroth/1">May 3, 2019</a></blockquote>';
  expect(quoted(`${prose(4)}<p>The yard's chief, Ana Roth, tweeted:</p>${post}${prose(2)}`)).toEqual([
    ["Ok, the boat is back. Thank the crew.", "Ana Roth"],
  ]);
  expect(quoted(`${prose(4)}<p>It rained on the yard all that day.</p>${post}${prose(2)}`)).toEqual([
    ["Ok, the boat is back. Thank the crew.", "Ana Roth"],
  ]);
});

test("a footer signs all paragraphs of its block quotation, and a line behind the next only that one", () => {
  const letter =
    "<blockquote><p>The boat was late, and we knew it.</p><p>We left without it.</p>" +
    "<footer>— Ana Roth, <cite>Letters</cite></footer></blockquote>" +
    "<blockquote><p>The tide was out, and nobody knew of it.</p></blockquote><p>— Sam Pike (@pike)</p>";
  expect(quoted(`${prose(4)}<p>It rained on the yard all that day.</p>${letter}${prose(2)}`)).toEqual([
    ["The boat was late, and we knew it.", "Ana Roth"],
    ["We left without it.", "Ana Roth"],
    ["The tide was out, and nobody knew of it.", "Sam Pike"],
  ]);
});

test("a block quotation is its introduction's, over all its paragraphs", () => {
  const letter =
    "<p>Ana Roth wrote in a letter to the board:</p>" +
    "<blockquote><p>The boat was late, and we knew it.</p><p>We left without it.</p></blockquote>";
  expect(quoted(`${prose(4)}${letter}${prose(2)}`)).toEqual([
    ["The boat was late, and we knew it.", "Ana Roth"],
    ["We left without it.", "Ana Roth"],
  ]);
});

test("answers under bold questions are the words of the one who is asked", () => {
  const interview =
    "<p>Ana Roth has run the harbor yard for ten years, and she spoke about it at length on Monday.</p>" +
    "<p><strong>Q: Why so late?</strong><br>A: The boat was slow, and the tide was slower.</p>" +
    "<p><strong>HARBOR NEWS: And now?</strong></p><p><b>ROTH:</b> Now we leave before the tide does.</p>";
  expect(quoted(`${prose(4)}${interview}`)).toEqual([
    ["The boat was slow, and the tide was slower.", "Ana Roth"],
    ["Now we leave before the tide does.", "Ana Roth"],
  ]);
});
