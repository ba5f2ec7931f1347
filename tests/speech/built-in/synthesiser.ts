import { voiceBytes } from "../../../build/voice/write-voices.mjs";
import { FliteProgram } from "../../../src/speech/built-in/flite-program.ts";
import type { SpeechRequest } from "../../../src/speech/built-in/synthesise.ts";

/** The real synthesiser with both voices, as it is shipped. */
export async function shippedProgram(): Promise<FliteProgram> {
  const [slt, rms] = await Promise.all(["slt" as const, "rms" as const].map(compiled));
  if (!slt || !rms) throw new Error("There are two voices.");
  return new FliteProgram(slt, [rms]);
}

/** A voice's file, compiled. */
export async function compiled(voice: "slt" | "rms"): Promise<WebAssembly.Module> {
  return WebAssembly.compile(new Uint8Array(await voiceBytes(voice)));
}

/** A request for a text in the first voice. */
export const say = (text: string, more: Partial<SpeechRequest> = {}): SpeechRequest => ({
  text,
  voice: "slt",
  pitch: 1,
  ...more,
});
