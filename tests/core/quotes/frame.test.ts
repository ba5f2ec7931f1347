import { expect, test } from "vitest";
import { frames, tokens } from "./invented.ts";

test("a quotation is one token, however many sentences are in it", () => {
  const sentences = frames("“We left. It rained. We came back,” Roth said. Then he slept.");
  expect(sentences.map((one) => one.tokens.map((token) => token.kind[0]).join(""))).toEqual(["qwwp", "wwwp"]);
});

test("a question with its attribution is one sentence", () => {
  expect(frames("“Too late?” Roth repeated. He left.")).toHaveLength(2);
  expect(frames("“Too late?” Ana Roth, the union's chief, asked. He left.")).toHaveLength(2);
  expect(frames("“Too late?” In March, the chief of the yard, Roth, left.")).toHaveLength(2);
});

test("a title is a token of its own kind", () => {
  expect(tokens("Roth of “Harbor Morning” agreed.").map((token) => token.kind)).toEqual([
    "word",
    "word",
    "title",
    "word",
    "punctuation",
  ]);
});

test("ranks and initials keep their stop", () => {
  expect(tokens("Gen. Ana J. Roth left the U.S. base.").map((token) => token.text)).toEqual([
    "Gen.",
    "Ana",
    "J.",
    "Roth",
    "left",
    "the",
    "U.S.",
    "base",
    ".",
  ]);
});

test("text without stops is cut, so that no sentence is longer than the rules can bear", () => {
  const sentences = frames("word ".repeat(150_000));
  expect(Math.max(...sentences.map((one) => one.tokens.length))).toBeLessThanOrEqual(300);
  expect(sentences.flatMap((one) => one.tokens)).toHaveLength(150_000);
});
