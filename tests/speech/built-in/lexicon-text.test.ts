import { expect, test } from "vitest";
import { lexiconText } from "../../../src/speech/built-in/lexicon-text.ts";
import { MemoryFile } from "../../../src/speech/built-in/memory-file.ts";
import { parsePhones } from "../../../src/speech/built-in/printed-phones.ts";
import { shippedProgram } from "./synthesiser.ts";

const program = await shippedProgram();

/** The sounds of a text, and whatever else the synthesiser prints, with and without a lexicon. */
function soundsOf(text: string, lexicon = lexiconText(text)): string {
  let line = "";
  const files = new Map(
    lexicon === undefined ? [] : [["lexicon", new MemoryFile(new TextEncoder().encode(lexicon))]],
  );
  const withLexicon = lexicon === undefined ? [] : ["-add_lex", "lexicon"];
  const command = ["flite", "-voice", "slt", "-psdur", ...withLexicon, "-t", `${text} `, "-o", "speech.wav"];
  program.run(command, files, (output) => {
    line += output;
  });
  expect(line).not.toContain("not in lexicon");
  return parsePhones(line)
    .map(({ name }) => name)
    .filter((name) => name !== "pau")
    .join(" ");
}

test("text without a word of the lexicon needs none", () => {
  expect(lexiconText("Nobody was told.")).toBeUndefined();
});

test("a word is there once, however it is written", () => {
  expect(lexiconText("Quds, quds and QUDS")).toBe("quds nil : k uh1 d z\n");
});

test.each([
  ["Soleimani", "s ow l ey m aa n iy"],
  ["U S centcom", "y uw eh s s eh n t k aa m"],
  ["tricare", "t r ay k eh r"],
  ["the Quds force", "dh ax k uh d z f ao r s"],
])("%s is sounded as the lexicon says", (text, sounds) => {
  expect(soundsOf(text)).toBe(sounds);
});

test("the A of an acronym, respelled, is not the article", () => {
  expect(soundsOf("The N D eigh eigh passed")).toBe("dh iy eh n d iy ey ey p ae s t");
});
