/** The sample as the built-in voice says it, bundled for Node. */
import { toScript } from "../../src/core/player/script.ts";
import { FliteProgram } from "../../src/speech/built-in/flite-program.ts";
import { Synthesiser } from "../../src/speech/built-in/synthesise.ts";
import { heardWords } from "../lab/heard-words.mjs";
import { articleOf } from "./core.mjs";

/**
 * Which words of these paragraphs, read from the first on, a recording holds.
 * @param {{ readonly slt: WebAssembly.Module, readonly rms: WebAssembly.Module }} voices
 * @param {readonly string[]} paragraphs
 * @param {Parameters<typeof heardWords>[2]} recording
 * @param {number} fromMs where in the recording the first word is, about
 */
export const heardOf = ({ slt, rms }, paragraphs, recording, fromMs) =>
  heardWords(
    new Synthesiser(new FliteProgram(slt, [rms])),
    toScript(articleOf(paragraphs)),
    recording,
    fromMs,
  );
