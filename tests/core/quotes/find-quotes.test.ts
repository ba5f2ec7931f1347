import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BlockKind, blocksOfText, joinBlocks } from "../../../src/core/article/article.ts";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";
import { said, speakers } from "./invented.ts";

describe("who said it", () => {
  const cases: Record<string, readonly [string, readonly (string | null)[]]> = {
    "a surname is resolved to the full name": [
      "Col. Ana Roth leads the yard.\n\n“It was late,” Roth said. “We went home.”",
      ["Ana Roth", "Ana Roth"],
    ],
    "a pronoun is the last one who fits": [
      "Ana Roth met John Pike.\n\nRoth left. “It was late,” she said.\n\nPike stayed. “It was early,” he said.",
      ["Ana Roth", "John Pike"],
    ],
    "a role is the one who holds it": [
      "Secretary of Ferries Ana Roth met John Pike.\n\n“It was late,” the ferries secretary said.",
      ["Ana Roth"],
    ],
    "a description without a name stays a description": [
      "“It was late,” said a clerk for the Harbor Board.",
      ["a clerk for the Harbor Board"],
    ],
    "a paper is a source": ["The memo said the move was “in the interest of all.”", ["the memo"]],
    "a partial quotation has its clause's source": [
      "Ana Roth told the board the boats were “a slow kind of scandal,” adding that it “did nothing at all.”",
      ["Ana Roth", "Ana Roth"],
    ],
    "hearsay is not the speaker": [
      "“It was late,” Ana Roth said Sunday, according to the Harbor Journal.",
      ["Ana Roth"],
    ],
    "each of two clauses has its own speaker": [
      "“It was late,” Ana Roth said, but John Pike said it was “early enough for all.”",
      ["Ana Roth", "John Pike"],
    ],
    "one who is quoted by another speaks": [
      "John Pike was the chief. “Boats are for fools,” Ana Roth quoted him as saying.",
      ["John Pike"],
    ],
    "a quotation alone in its paragraph has the speaker before it": [
      "The boats are old, a harbor official told reporters Monday.\n\n“We are looking at it. We will fix it.”",
      ["a harbor official"],
    ],
    "a quotation over paragraphs has one speaker": [
      "“We began,” said Ana Roth. “It was cold.\n\n“It was dark.\n\n“We went on.”",
      ["Ana Roth", "Ana Roth", "Ana Roth", "Ana Roth"],
    ],
    "a retired someone is someone": [
      "The retired pilot said it was “a slow kind of scandal.”",
      ["the retired pilot"],
    ],
    "who is told does not speak": [
      "“It was late,” the yard's chief, Ana Roth, told Harbor Radio.",
      ["Ana Roth"],
    ],
    "some speak without a name": ["Some chanted “never again, never again!”", ["some"]],
    "a clause after a subordinator has its own speaker": [
      "Sam Pike left hours after Ana Roth said it was “late enough for all.”",
      ["Ana Roth"],
    ],
    "a clause about no one by name yields to the one who reports it": [
      "Ana Roth said the way the board treated women who complained was “a slow kind of scandal.”",
      ["Ana Roth"],
    ],
    "what is found according to someone is that one's": [
      "According to the Harbor Office, inspectors found “visible growth on the walls.”",
      ["Harbor Office"],
    ],
    "what another is said to have called something is the reporter's": [
      "Ana Roth said Sam Pike had called it “a slow kind of scandal.”",
      ["Ana Roth"],
    ],
    "a clause behind a comma is its own": [
      "In what all agreed on, the board called it “a slow kind of scandal.”",
      ["the board"],
    ],
    "a sign that says something is its source": [
      "Ana Roth held up a sign saying “Boats before bombs and all that!”",
      ["a sign"],
    ],
    "a common noun at the start of a sentence is no name": [
      "Critics called it “a slow kind of scandal.”",
      ["critics"],
    ],
    "what only begins a sentence is no one": [
      "Wait, it gets better: “It was late and we went home.”",
      [null],
    ],
    "a dateline is not the speaker": [
      "HARBOR, Dec. 8 (ANP) — Ana Roth rallied the crew, saying: “It was late and we went home.”",
      ["Ana Roth"],
    ],
    "what is led up to has its speaker before it": [
      "Ana Roth responds to Pike with, “Why now? That was on my way out?” Pike then writes back, “You look well.”",
      ["Ana Roth", "Pike"],
    ],
    "a paragraph's speaker keeps the floor over a sentence about a thing": [
      "“The towns are small,” Ana Roth said. They also lie far from the sea. “That is a hard shore.”",
      ["Ana Roth", "Ana Roth"],
    ],
    "a label names the speaker": ["Ana Roth: “It was late and we went home.”", ["Ana Roth"]],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(name, () => expect(speakers(text)).toEqual(expected));
  }

  test("where nothing says who spoke, nobody is named", () => {
    expect(said("It rained.\n\n“It was late and we all went home.”")).toEqual([
      ["It was late and we all went home.", null],
    ]);
    expect(speakers("“It was late and we went home,” he said.")).toEqual([null]);
  });

  test("a surname that two people share is not resolved to either", () => {
    const text = "Ana Roth met her son, John Roth, at the yard.\n\n“It was late,” Roth said.";
    expect(speakers(text)).toEqual(["Roth"]);
  });

  test("the mention is the place in the text that the rules went by", () => {
    const text = "Ana Roth runs the yard. “It was late,” she said.";
    const [quote] = findQuotes(text, blocksOfText(text));
    const mention = quote?.speaker?.mention;
    expect(mention && text.slice(mention.start, mention.end)).toBe("she");
  });
});

describe("for any text at all", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    ",,",
    " ",
    "\n\n",
    "Roth",
    "said",
    "Gen.",
    "he",
    "who",
    "the memo",
    "according to",
    ",",
    ".",
    ":",
    "—",
    "(",
    ")",
    "5'10\"",
    "adding",
    "as saying",
    "told",
    "U.S.",
    "Ana",
    "May",
    "’s",
    "his wife, ",
    "kept saying",
    "quoted ",
    "ended with ",
    "\ud800",
    "\u202e",
    "Q: ",
    "A: ",
    "ROTH: ",
    "?",
    "— Ana Roth (@roth) May 3",
    "&quot;",
  );
  const kinds = fc.constantFrom<BlockKind>("paragraph", "blockquote", "subhead", "list-item");
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.oneof({ weight: 8, arbitrary: pieces }, fc.string({ maxLength: 4 })), { maxLength: 80 })
      .map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
  );

  test("quotes are in order, inside one block, not overlapping, trimmed, and their mentions inside the text", () => {
    fc.assert(
      fc.property(texts, fc.array(kinds), (text, shown) => {
        const blocks = blocksOfText(text).map((block, i) => ({ ...block, kind: shown[i] ?? block.kind }));
        let at = 0;
        for (const { start, end, speaker } of findQuotes(text, blocks)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          if (speaker) {
            expect(speaker.name.trim()).not.toBe("");
            expect(speaker.name).not.toMatch(/^(?:he|she|they|it|who|i|we)$/iu);
            const mention = speaker.mention;
            if (mention)
              expect(0 <= mention.start && mention.start < mention.end && mention.end <= text.length).toBe(
                true,
              );
          }
          at = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("50,000 block quotations in a row are worked through", () => {
    const { text, blocks } = joinBlocks(
      Array.from({ length: 50_000 }, () => ({ kind: "blockquote" as const, text: "“a" })),
    );
    expect(findQuotes(text, blocks)).toHaveLength(50_000);
  });

  test.each([
    "“",
    "”",
    '"',
    "'",
    "‘a",
    "“a”-",
    "“a, he said ",
    "a,” said A. ",
    "Q: a? A: b\n\n",
    "— A (@a) b\n\n",
  ])("100,000 characters of %j are worked through", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const quotes = findQuotes(text, blocksOfText(text));
    expect(quotes.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});
