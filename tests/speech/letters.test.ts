import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Voice } from "../../src/core/player/voice.ts";
import { renderLetters } from "../../src/speech/letters.ts";
import { shippedProgram } from "./built-in/synthesiser.ts";

const voice = (id: string, name = id): Voice => ({ id, name, lang: "en-US", remote: false });
const ESPEAK = voice("English (America) espeak-ng");
const FIREFOX = voice("urn:moz-tts:speechd:English%20(America)?en-US", "English (America)");
const OTHER = voice("Samantha");

/** A text with all its single capitals said as letters. */
function rendered(text: string, who: Voice) {
  const letters = [...text.matchAll(/(?<!\p{L})\p{Lu}(?!\p{L})/gu)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }));
  return renderLetters(text, letters, who);
}

/** Not every machine has it; what is rendered for it is tested all the same. */
const NO_ESPEAK = spawnSync("espeak-ng", ["--version"]).error !== undefined;
const espeak = (text: string) =>
  execFileSync("espeak-ng", ["-x", "-q", "-v", "en-us", text], { encoding: "utf8" }).trim();

const program = await shippedProgram();
function flite(text: string): string {
  let printed = "";
  program.run(
    ["flite", "-voice", "slt", "-psdur", "-t", `${text} `, "-o", "speech.wav"],
    new Map(),
    (output) => {
      printed += output;
    },
  );
  return [...printed.matchAll(/(?<phone>[a-z]+):/gu)].map(([, phone]) => phone).join(" ");
}

/** Texts with letters, with the sounds they must have: of espeak-ng how often A is "ay" and never "uh"; of Flite all. */
const TEXTS = [
  { text: "N D A A", as: 2, flite: "pau eh n d iy ey ey pau" },
  { text: "A F B", as: 1, flite: "pau ey eh f b iy pau" },
  { text: "U A V", as: 1, flite: "pau y uw ey v iy pau" },
  { text: "I E D", as: 0, flite: "pau ay iy d iy pau" },
  { text: "W H O", as: 0, flite: "pau d ah b ax l y uw ey ch ow pau" },
] as const;

describe.each(TEXTS)("$text", ({ text, as, flite: phones }) => {
  test.skipIf(NO_ESPEAK)("is letters to espeak-ng", () => {
    const sounds = espeak(rendered(text, ESPEAK).text);
    expect(sounds).not.toContain("a#");
    expect(sounds.match(/eI(?!tS)/gu)?.length ?? 0).toBe(as);
  });

  test("is letters to Flite as it stands", () => {
    expect(flite(text)).toBe(phones);
  });
});

test.skipIf(NO_ESPEAK)("espeak-ng is why: as it stands its A before another word is the article", () => {
  expect(espeak("N D A A")).toContain("a#");
});

test("each engine is given what it needs", () => {
  expect(rendered("the N D A A says a B", ESPEAK).text).toBe("the N D eigh eigh says a B");
  expect(rendered("U A V", FIREFOX).text).toBe("U eigh V");
  expect(rendered("N D A A", OTHER).text).toBe("N D A A");
});

test("an A that is no letter but a word stays one", () => {
  expect(renderLetters("A plan", [], ESPEAK).text).toBe("A plan");
});

test("an offset in what an engine is given leads to the same word, and never past the text", () => {
  const texts = fc.array(fc.constantFrom("N", "A", "plan", "a", "A,", "(A)", "V"), { maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.constantFrom(ESPEAK, OTHER), (words, who) => {
      const text = words.join(" ");
      const { text: given, toCore } = rendered(text, who);
      const [here, there] = [text, given].map((one) => [...one.matchAll(/\S+/gu)].map(({ index }) => index));
      expect(there?.map(toCore)).toEqual(here);
      let last = 0;
      for (let at = 0; at <= given.length; at++) {
        expect(toCore(at)).toBeGreaterThanOrEqual(last);
        last = toCore(at);
      }
      expect(last).toBe(text.length);
    }),
  );
});
