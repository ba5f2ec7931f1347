import { FliteProgram } from "../../src/speech/built-in/flite-program.ts";
import { Synthesiser } from "../../src/speech/built-in/synthesise.ts";

/** @typedef {import("../../src/speech/built-in/flite-voice.ts").FliteVoice} FliteVoice */
/** @typedef {import("../../src/speech/built-in/synthesise.ts").Speech} Speech */

/**
 * Says each sentence with the shipped voice and with the published one.
 * @param {{ readonly published: WebAssembly.Module, readonly slt: WebAssembly.Module, readonly rms: WebAssembly.Module }} modules
 * @param {FliteVoice} voice
 * @param {readonly string[]} sentences
 */
export async function compareVoice({ published, slt, rms }, voice, sentences) {
  const shipped = new Synthesiser(new FliteProgram(slt, [rms]));
  const afresh = new Synthesiser({ run: (...command) => new FliteProgram(published).run(...command) });
  const result = { differing: /** @type {string[]} */ ([]), seconds: 0, words: 0, estimated: 0, rtf: 0 };
  let workMs = 0;
  for (const text of sentences) {
    const begun = performance.now();
    const ours = shipped.synthesise({ text, voice, pitch: 1 });
    workMs += performance.now() - begun;
    const theirs = afresh.synthesise({ text, voice, pitch: 1 });
    if (!isSame(ours, theirs)) result.differing.push(text);
    result.seconds += ours.pcm.length / ours.sampleRate;
    result.words += ours.words.length;
    if (ours.timing === "estimated") result.estimated++;
    // Lets whoever reports progress have a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  result.rtf = workMs / 1000 / result.seconds;
  return result;
}

/**
 * @param {Speech} a
 * @param {Speech} b
 */
function isSame(a, b) {
  const words = (/** @type {Speech} */ { words, timing, sampleRate }) =>
    JSON.stringify({ words, timing, sampleRate });
  return Buffer.from(a.pcm.buffer).equals(Buffer.from(b.pcm.buffer)) && words(a) === words(b);
}
