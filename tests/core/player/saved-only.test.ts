import { describe, expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import { onlyQuotes } from "../../../src/core/player/only-quotes.ts";
import { fromSavedOnly, toSavedOnly } from "../../../src/core/player/saved-only.ts";
import { placeAt, toScript } from "../../../src/core/player/script.ts";
import { INITIAL } from "../../../src/core/player/state.ts";

const ABOUT = { url: "", title: "Pier", authors: [], published: null, publication: "", lang: "en" };
const scriptOf = (...paragraphs: readonly string[]) =>
  toScript({ ...ABOUT, ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph" as const, text }))) });

const [FIRST, SECOND, THIRD] = [
  "“Paint it each May,” said Ana Ruiz.",
  "“I counted the nails once,” said Tom Reed.",
  "“Paint it each May,” said Tom Reed.",
];
const SCRIPT = scriptOf(FIRST, SECOND, THIRD);

/** What is kept of a reading of all three that has come to one of them. */
function saved(at: number) {
  const only = onlyQuotes(SCRIPT, [0, 1, 2], false);
  const kept = toSavedOnly(SCRIPT, {
    ...INITIAL,
    only,
    place: placeAt(SCRIPT, SCRIPT.quotes[at]?.start ?? 0),
  });
  if (!kept) throw new Error("Nothing is kept.");
  return kept;
}

describe("quotations that a reading was kept to", () => {
  test("are the same in the same article, also where two have the same words", () => {
    const found = fromSavedOnly(SCRIPT, saved(2));
    expect(found?.only.quotes).toEqual([0, 1, 2]);
    expect(found?.place).toEqual(placeAt(SCRIPT, SCRIPT.quotes[2]?.start ?? 0));
  });

  test("are found where a change of the text has moved them", () => {
    const paragraphs = ["It was a “fine” day.", "“We begin,” said Ana Ruiz.", FIRST, SECOND, THIRD];
    const [moved, text] = [scriptOf(...paragraphs), paragraphs.join("\n\n")];
    const found = fromSavedOnly(moved, saved(1));
    const begins = found?.only.quotes.map((index) => text.slice(moved.quotes[index]?.start).split(" ")[0]);
    expect(begins).toEqual(["Paint", "I", "Paint"]);
    expect(found?.place).toEqual(placeAt(moved, text.indexOf("I counted")));
  });

  test("go on with the next where the one that was read is gone, and are none where all are", () => {
    const left = scriptOf(FIRST, THIRD);
    expect(fromSavedOnly(left, saved(1))?.place).toEqual(placeAt(left, left.quotes[1]?.start ?? 0));
    expect(fromSavedOnly(scriptOf("The pier is old."), saved(1))).toBeNull();
  });
});
