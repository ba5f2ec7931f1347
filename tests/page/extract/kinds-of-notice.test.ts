import { expect, test } from "vitest";
import { isApparatus } from "../../../src/page/extract/apparatus.ts";
import { isResponse } from "../../../src/page/extract/response.ts";
import { isCredit } from "../../../src/page/extract/wording.ts";
import { articleFrom, articlePage, asParagraphs, readWith, STORY } from "../pages.ts";

test.each([
  "Advertisement - story continues below",
  "Advertisement — article resumes below",
  "Ad · Continue reading",
  "Your story continues after this message",
  "Listen to this article · 6 min",
  "5 min read",
  "Tap to expand",
  "View as single page",
  "Image 2 of 7",
  "Copied to clipboard!",
  "Email this article to a friend",
  "Be the first to comment",
  "Tags: Harbor, Fog",
  "Play video",
])("a line of the page's own is told by its words: %s", (line) => {
  expect(isApparatus(line)).toBe(true);
});

test.each([
  "Comment is free.",
  "The story continues.",
  "Watch the tide.",
  "Read the form twice.",
  "“Click here,” he said.",
  "Nobody clicked the link.",
  "The full story",
  "Photos of the fog",
  "1943",
  "Now what?",
  "Пароход опоздал",
])("a line of a story is not: %s", (line) => {
  expect(isApparatus(line)).toBe(false);
});

test.each([
  "Have an opinion? This is an op-ed. If you would like to respond, or have one of your own to submit, please email us.",
  "To submit a letter to the editor, write to letters@example.com.",
  "Got a tip? Send it to tips@example.com.",
  "Know something about the boat? Reach our reporters at 555-0100.",
  "What do you think? Write to us.",
  "Follow Al Reed on Twitter @alreedexample.",
  "alreed@example.com",
])("what readers are asked to do is no part of a story: %s", (line) => {
  expect(isResponse(line)).toBe(true);
});

test.each([
  "To apply, email harbor@example.com by May 1.",
  "Crews with mold aboard can write to the office at harbor@example.com, the mayor said.",
  "“Follow me on Facebook,” the mayor said. Nobody did.",
  "Have you seen the boat? Nobody had.",
  "Those in crisis can call 988 and press 1, or text 838255.",
])("what a story tells its readers is: %s", (line) => {
  expect(isResponse(line)).toBe(false);
});

test.each([
  "<p>Get more news of the harbor delivered to your inbox.</p>",
  "<p><b>Sign up here to get the tides every morning.</b></p>",
  "<p>Did you enjoy this story? Sign up for more.</p>",
  '<p>This column was written for our Sunday newsletter. Read more <a href="/n">here</a>.</p>',
])("an offer of letters is not read: %s", (offer) => {
  expect(readWith(offer)).toEqual(STORY);
});

test("what somebody says in one word is read, although a label may say the same", () => {
  expect(readWith("<p>“Listen.”</p>")[3]).toBe("“Listen.”");
  expect(readWith("<p>She lives in Maine.</p>")[3]).toBe("She lives in Maine.");
});

test.each([
  "Courtesy of Al Reed",
  "File photo",
  "Getty Images",
  "(Navy)",
  "Lucia Lind/Harbor News staff",
  "A crane lifts a crate. Photo: Al Reed",
  "A crane lifts a crate. (Photo courtesy of the Reed family)",
  "A crane lifts a crate. | Al Reed/Harbor News",
  "Al Reed reported from Oslo. Bo Lind reported from Bergen.",
  "Bo Lind in Bergen and Ada Lind in Oslo contributed reporting.",
  "This story was produced in partnership with the Harbor Lab.",
])("who took, wrote or paid is a credit: %s", (line) => {
  expect(isCredit(line)).toBe(true);
});

test.each([
  "He showed her the crane. (The photo is on the next page.)",
  "He kept the photo: a crane at dusk, with the pilot’s daughter on it.",
  "The pass/fail mark is gone.",
  "The Navy",
])("what looks like one at a glance is not: %s", (line) => {
  expect(isCredit(line)).toBe(false);
});

test.each([
  "Al Reed, @alreedexample, May 19, 2026",
  "Al Reed (@alreedexample) on X, May 19, 2026",
  "— Al Reed (@alreedexample) May 19, 2026",
  "Capt. Al Reed, on Facebook, May 19, 2026",
  "@alreedexample via Instagram",
  "Source: X/@alreedexample",
])("a post is read without the line that signs it: %s", (line) => {
  const post = `<div><div><p>An email at 2 a.m. is not a call.</p></div><div>${line}</div></div>`;
  expect(readWith(post).slice(3, -3)).toEqual(["An email at 2 a.m. is not a call."]);
});

test.each([
  "<p>Capt. Al Reed posted it on Facebook.</p>",
  "<p>He wrote to @alreedexample, who did not answer.</p>",
  "<h2>The Navy on X</h2><p>It has an account.</p>",
])("a sentence or subhead about networks is read: %s", (html) => {
  expect(readWith(html)).toHaveLength(STORY.length + (html.match(/<p|<h2/gu)?.length ?? 0));
});

test.each([
  "<p><em>Ada Lind left the Navy as a captain in 2023. She teaches in Maine.</em></p>",
  "<p>Ada Lind won two prizes for her work on fog.</p>",
  "<p>Ada Lind’s latest book is “Ballast.”</p>",
  "<p>Ada Lind and Bo Reed are reporters for Harbor News.</p>",
  "<p>Ada Lind, staff writer</p>",
  "<p><i>Lind is a reporter who covers the harbor.</i></p>",
  "<p>About the author: Ada Lind is a pilot.</p>",
  "<h3>ABOUT ADA LIND</h3><p>She covers the harbor.</p><p>She lives in Maine.</p>",
  "<p>Ada Lind: ada@example.com</p>",
  "<p>Contact Ada Lind at 555-0100.</p>",
])("what is said of the author is not read: %s", (bio) => {
  const head = '<meta name="author" content="Ada Lind">';
  const { text } = articleFrom(articlePage(asParagraphs(STORY) + bio, head));
  expect(text.split("\n\n")).toEqual(STORY);
});

test.each(["<p>Ada Lind said that she would wait.</p>", "<p>“Ada Lind asked me,” the pilot said.</p>"])(
  "what the author says in a story is: %s",
  (line) => {
    const head = '<meta name="author" content="Ada Lind">';
    const { text } = articleFrom(articlePage(asParagraphs(STORY) + line, head));
    expect(text.split("\n\n")).toHaveLength(STORY.length + 1);
  },
);
