import { describe, expect, test } from "vitest";
import { type BlockKind, joinBlocks } from "../../../src/core/article/article.ts";
import { findQuotes } from "../../../src/core/quotes/find-quotes.ts";
import { said } from "./invented.ts";

/** Each quotation with its speaker, of paragraphs and, behind "> ", block quotations. */
function onPage(...written: readonly string[]) {
  const { text, blocks } = joinBlocks(
    written.map((one) => ({
      kind: (one.startsWith("> ") ? "blockquote" : "paragraph") satisfies BlockKind,
      text: one.replace(/^> /u, ""),
    })),
  );
  return findQuotes(text, blocks).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker?.name ?? null,
  ]);
}

describe("an interview", () => {
  test("quotes the one the article introduces, and not who asks", () => {
    expect(
      said(
        "Ana Roth runs the yard.\n\nQ: You said “never.” Why?\n\nA: It was late.\n\nQ: And now?\n\nA: “Now it is early.”",
      ),
    ).toEqual([
      ["It was late.", "Ana Roth"],
      ["Now it is early.", "Ana Roth"],
    ]);
  });

  test("may put question and answer into one paragraph", () => {
    expect(said("Ana Roth runs the yard.\n\nQ: Why? A: It was late.\n\nQ: And? A: We left.")).toEqual([
      ["It was late.", "Ana Roth"],
      ["We left.", "Ana Roth"],
    ]);
  });

  test("quotes by the names its answers begin with, in capitals too", () => {
    expect(
      said(
        "Ana Roth met us.\n\nHARBOR NEWS: Why?\n\nROTH: It was late.\n\nHarbor News: And?\n\nRoth: We left.\n\nNote: Closed.",
      ),
    ).toEqual([
      ["It was late.", "Ana Roth"],
      ["We left.", "Ana Roth"],
    ]);
  });

  test("goes on with an answer's next paragraph up to the next question", () => {
    expect(
      said(
        "Ana Roth runs the yard.\n\nQ: Why?\n\nA: It was late.\n\nAnd cold.\n\nQ: And?\n\nA: We left.\n\nThe yard closed.",
      ),
    ).toEqual([
      ["It was late.", "Ana Roth"],
      ["And cold.", "Ana Roth"],
      ["We left.", "Ana Roth"],
    ]);
  });

  test("is nobody's words where nobody is asked", () => {
    expect(said("How to renew.\n\nQ: Where?\n\nA: At the desk.\n\nQ: When?\n\nA: In May.")).toEqual([]);
  });

  test("is not a list of labels", () => {
    expect(said("Where: the yard.\n\nWhen: May.\n\nCost: $40.\n\nNote: Bring boots.")).toEqual([]);
  });
});

describe("a post", () => {
  test("is its signer's, as a block quotation or a paragraph of its own", () => {
    const post = ["Ok, we left.", "— Ana Roth (@anaroth) May 3, 2019"];
    expect(onPage("It rained.", ...post)).toEqual([["Ok, we left.", "Ana Roth"]]);
    expect(onPage("It rained.", ...post.map((one) => `> ${one}`))).toEqual([["Ok, we left.", "Ana Roth"]]);
    expect(onPage("It rained.", `> ${post.join(" ")}`)).toEqual([["Ok, we left.", "Ana Roth"]]);
  });
});

describe("a block quotation", () => {
  test("is introduced by the sentence before it, over as many blocks as it has", () => {
    expect(onPage("Ana Roth wrote in a letter:", "> It was late.", "> “We left.”", "It rained.")).toEqual([
      ["It was late.", "Ana Roth"],
      ["We left.", "Ana Roth"],
    ]);
  });

  test("is whose name heads it", () => {
    expect(onPage("It rained.", "Statement from Gov. Ana Roth:", "> Stay home.")).toEqual([
      ["Stay home.", "Ana Roth"],
    ]);
  });

  test("that tells itself who speaks is read like a paragraph", () => {
    expect(onPage("> “It was late,” Ana Roth said.")).toEqual([["It was late,", "Ana Roth"]]);
  });

  test("nobody introduces is nobody's", () => {
    expect(onPage("It rained.", "> Stay home.")).toEqual([["Stay home.", null]]);
  });
});
