import { describe, expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";

/** The speaker of a block quotation with this credit, behind a paragraph. */
function signer(credit: string, before = "It rained on the yard all day."): string | null | undefined {
  const { text, blocks } = joinBlocks([
    { kind: "paragraph", text: before },
    { kind: "blockquote", text: "The boat is back. Thank the crew.", credit },
    { kind: "paragraph", text: "The tide went out." },
  ]);
  const speaker = findQuotes(text, blocks)[0]?.speaker;
  return speaker && (speaker.description ?? speaker.name);
}

describe("a block quotation is of the one whom its credit names", () => {
  test.each([
    ["— Ana Roth (@anaroth) May 3, 2019", "Ana Roth"],
    ["Ana Roth (@anaroth)", "Ana Roth"],
    ["— Capt. Ana Roth, in a letter to the board", "Ana Roth"],
    ["— Ana Roth ⚓ (@anaroth)", "Ana Roth"],
  ])("%s", (credit, name) => expect(signer(credit)).toBe(name));
  test("with the role that the article gives", () =>
    expect(signer("— Ana Roth (@anaroth)", "Capt. Ana Roth, chief of the yard, posted that day.")).toBe(
      "Capt. Ana Roth, chief of the yard",
    ));
  test("although the words before it are about another", () =>
    expect(signer("— Ana Roth (@anaroth)", "Sam Pike wrote:")).toBe("Ana Roth"));
});

describe("what is no name signs nothing", () => {
  const none = [
    "— Tuesday",
    "— May 3, 2019",
    "pic.example.org/1 (@anaroth)",
    "Ana Roth wrote:",
    "The Long Tide",
  ];
  for (const credit of none) test(credit, () => expect(signer(credit)).toBeNull());
});

test("a signature in the text does not sign what has a credit of its own, nor what stands before that", () => {
  const { text, blocks } = joinBlocks([
    { kind: "paragraph", text: "It rained on the yard all day." },
    { kind: "blockquote", text: "Nobody knows who wrote this." },
    { kind: "blockquote", text: "The boat is back. Thank the crew.", credit: "— Ana Roth (@anaroth)" },
    { kind: "blockquote", text: "The tide was late." },
    { kind: "paragraph", text: "— Sam Pike (@pike) May 3, 2019" },
  ]);
  expect(findQuotes(text, blocks).map(({ speaker }) => speaker?.name ?? null)).toEqual([
    null,
    "Ana Roth",
    "Sam Pike",
  ]);
});
