import { describe, expect, test } from "vitest";
import { speakers } from "./invented.ts";

describe("who speaks by a passive verb", () => {
  const cases: Record<string, string> = {
    "The move was called “a slow kind of scandal” by Ana Roth.": "Ana Roth",
    "The yard is seen by the crew as “a slow kind of scandal.”": "the crew",
  };
  for (const [text, speaker] of Object.entries(cases)) {
    test(text, () => expect(speakers(text)).toEqual([speaker]));
  }

  test("what is done by someone later in the sentence does not speak", () => {
    expect(speakers("Ana Roth was praised by Sam Pike; she said it was “late enough for all.”")).toEqual([
      "Ana Roth",
    ]);
  });
});
