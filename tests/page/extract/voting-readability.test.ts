import { Readability } from "@mozilla/readability";
import { expect, test } from "vitest";
import { VotingReadability } from "../../../src/page/extract/voting-readability.ts";
import { openPage } from "../pages.ts";

const OPTIONS = { serializer: (node: Node) => node, keepClasses: true };
const SENTENCE =
  "The crew of the cutter, which had been at sea for a week, brought all nine fishermen home. ";

/** A page whose story has a table that Readability takes out of it when it cleans. */
const pageOf = (sentences: number) =>
  openPage(`<body><main><h1>Nine home</h1><article>${`<p>${SENTENCE}</p>`.repeat(sentences)}
    <table><tr><td><a href="/a">Other stories</a></td><td><a href="/b">More of them</a></td></tr></table>
  </article></main></body>`);

test("the installed Readability has the steps that are spared, by their names", () => {
  expect(Readability.prototype._prepArticle).toBeTypeOf("function");
  expect(Readability.prototype._postProcessContent).toBeTypeOf("function");
  expect(Readability.prototype._isProbablyVisible).toBeTypeOf("function");
});

test("a long story is not cleaned, a short one is", () => {
  const storyOf = (sentences: number) =>
    new VotingReadability(pageOf(sentences), OPTIONS).parse()?.textContent;
  expect(storyOf(40)).toContain("Other stories");
  expect(storyOf(8)).toContain("nine fishermen");
  expect(storyOf(8)).not.toContain("Other stories");
});
