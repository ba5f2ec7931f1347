import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../../src/core/sentences/segment.ts";

const cut = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));

/** Each case is the sentences that their joined text must be cut into again. */
const whole: Record<string, readonly string[]> = {
  "ranks do not end a sentence": [
    "Brig. Gen. Ana Roth met Lt. Col. Sam Pike.",
    "Sgt. 1st Class Lou Dean left.",
  ],
  "a country before a noun goes on": ["The U.S. Marine spoke.", "The U.S. Embassy closed."],
  "a country before a starter ends": ["They came home to the U.S.", "They were tired."],
  "a country before a name with its verb ends": ["It was built in the U.S.", "Roth was not asked."],
  "a time before a weekday goes on": ["The gate opened at 6 a.m. Friday."],
  "a time before a name ends": ["The gate opened at 6 a.m.", "Roth was first."],
  "a fronted time goes on": ["At 6 a.m. Dr. Roth left."],
  "a state closes a place": ["They drill near Norfolk, Va.", "Sailors run the range."],
  "a party label goes on": ["Rep. Ana Roth, D-Va., agreed.", "Others did not."],
  "No. before a number is no answer": ["She is No. 2 here.", "“No.", "We did not,” she said."],
  "months keep their day": ["He left on Sept. 9.", "It rained."],
  "initials stay with the name": ["Ann I. Roth spoke.", "J.B. Pike did not."],
  "a sentence may end in I": ["It was him and I.", "Was that enough?"],
  "a company of soldiers is no firm": ["Co. D, 1st Bn., moved.", "Harbor Co. lost the bid."],
  "a question with its attribution is one": ["“Who knew?” Pike asked.", "“Nobody!” the crowd yelled."],
  "sentences inside a quotation are cut": ["“We looked.", "We found it,” Pike said."],
  "closing marks stay, of whatever hand": ['It was “late."', "It was ”early.“", 'It was "here."', "It went."],
  "a closing mark behind a space stays": ["It was “late. ”", "It went."],
  "an ellipsis goes on in lower case": ["“We were ... slow,” he said."],
  "an ellipsis before a capital ends": ["“I hoped...”", "He stopped."],
  "brackets hold their sentence": ["It shut in 2011.", "(It was the last.)", "Now it is a park."],
  "addresses and decimals are one word": ["See https://example.org/a.b.html.", "It rose 4.5 percent."],
  "a brand in lower case begins a sentence": ["Crews use it daily.", "eBay sells it."],
  "a list in one block is cut at its markers": ["1. First point", "2. Second point", "3. Third point"],
};

describe("segment", () => {
  for (const [name, sentences] of Object.entries(whole)) {
    test(name, () => expect(cut(sentences.join(" "))).toEqual(sentences));
  }

  test("a space lost behind a stop still ends the sentence", () => {
    expect(cut("They sailed at noon.Then it rained.")).toEqual(["They sailed at noon.", "Then it rained."]);
  });

  test("empty and blank text have no sentences", () => {
    expect(segment("")).toEqual([]);
    expect(segment(" \n ")).toEqual([]);
  });

  const pieces = fc.constantFrom(
    "U.S.",
    "Gen.",
    "He",
    "said",
    ".",
    "?!",
    "“",
    "”",
    '"',
    " ",
    "\n",
    "1.",
    "a.m.",
    "…",
    ". . . .",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join("")),
  );

  test("no text loses a character, and spans are trimmed, in order and inside", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        let kept = "";
        for (const { start, end } of segment(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          kept += text.slice(start, end);
          at = end;
        }
        expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
      { numRuns: 1000 },
    );
  });

  test("hostile repetition loses nothing", () => {
    for (const unit of [". ", "A.", "...", "“", "1. ", "U.S. ", '." ', ". . . . ", "• ", "! “", "。"]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const kept = cut(text).join("");
      expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }
  });

  test("a sentence that stands alone is one sentence", () => {
    for (const sentences of Object.values(whole)) {
      for (const sentence of sentences) expect(cut(sentence)).toEqual([sentence]);
    }
  });

  test("the stops of Chinese and Japanese need no space behind them", () => {
    expect(cut("他来了。她走了！真的？")).toEqual(["他来了。", "她走了！", "真的？"]);
  });

  test("what stands far away does not change a cut, so the work for each stop is bounded", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.array(pieces, { maxLength: 20 }), (front, back) => {
        const filler = ` ${"word ".repeat(60)}end. `;
        const tail = back.join(" ");
        const ends = (text: string, from: number) =>
          segment(text).flatMap(({ end }) => (end > from ? [end - from] : []));
        const near = filler.trimStart();
        expect(ends(`Front ${filler}${tail}`, 6 + filler.length)).toEqual(
          ends(
            `${front.join("")} Front ${filler}${near}${tail}`,
            front.join("").length + 7 + filler.length + near.length,
          ),
        );
      }),
    );
  });
});
