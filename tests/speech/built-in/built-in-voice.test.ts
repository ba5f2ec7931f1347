import { describe, expect, test } from "vitest";
import { AllVoices } from "../../../src/speech/all-voices.ts";
import { AudioTrack } from "../../../src/speech/built-in/audio-track.ts";
import { BuiltInVoice } from "../../../src/speech/built-in/built-in-voice.ts";
import type { SpeechMaker } from "../../../src/speech/built-in/ready-speech.ts";
import { Synthesiser } from "../../../src/speech/built-in/synthesise.ts";
import { SystemVoices } from "../../../src/speech/system-voices.ts";
import { collector, speechEngineContract, utterance } from "../engine-contract.ts";
import { InventedSynthesis } from "../invented-synthesis.ts";
import { InventedAudio } from "./invented-audio.ts";
import { shippedProgram } from "./synthesiser.ts";

const synthesiser = new Synthesiser(await shippedProgram());

/** The real synthesiser, without a worker around it; counts what it was asked for. */
function maker(): SpeechMaker & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    synthesise: async (request) => {
      asked.push(request.text);
      return synthesiser.synthesise(request);
    },
  };
}

function bench(speech: SpeechMaker = maker()) {
  const audio = new InventedAudio();
  const engine = new BuiltInVoice(speech, new AudioTrack(audio as unknown as HTMLAudioElement));
  return { engine, events: collector(engine), audio };
}

speechEngineContract("the built-in voice", bench, true);

describe("the built-in voice", () => {
  test("reports every word of a long sentence once, in order, though it is made in several chunks", async () => {
    const { engine, events } = bench();
    const text = `${"The crew of the CH-47 had waited, since noon, for the fog to lift over the bay. ".repeat(4)}Go.`;
    const words = [...text.matchAll(/[\p{L}\p{N}-]+/gu)].map(({ index }) => index);
    engine.speak(utterance(engine, 1, text));
    const told = await events(words.length + 2);
    expect(told.flatMap((event) => (event.type === "boundary" ? [event.charIndex] : []))).toEqual(words);
    expect(told.at(-1)).toEqual({ type: "end", generation: 1 });
  });

  const text = "When the harbor opened again the boats went out, one by one, before the sun was up.";

  test("begins with a short chunk, also of what was made ready while nothing was said, which is made once", async () => {
    const unready = maker();
    const first = bench(unready);
    first.engine.speak(utterance(first.engine, 1, text));
    await first.events(1);
    expect(unready.asked[0]?.length).toBeLessThanOrEqual(45);
    const ready = maker();
    const second = bench(ready);
    second.engine.prepare(utterance(second.engine, 1, text));
    second.engine.prepare(utterance(second.engine, 1, text));
    second.engine.speak(utterance(second.engine, 2, text));
    await second.events(10);
    expect(ready.asked).toEqual(unready.asked);
    expect(ready.asked.join("")).toBe(text);
  });

  test("says the whole at once where it was made ready while something else was said", async () => {
    const speech = maker();
    const { engine, events, audio } = bench(speech);
    engine.speak(utterance(engine, 1, "Go."));
    engine.prepare(utterance(engine, 2, text));
    await events(3);
    engine.speak(utterance(engine, 2, text));
    await events(10);
    expect(speech.asked).toEqual(["Go.", text]);
    expect(audio.played).toHaveLength(2);
  });

  test("lets no sound of what it spoke before out once it is cancelled while making", async () => {
    const { engine, audio } = bench();
    engine.speak(utterance(engine, 1, "One two three."));
    engine.cancel();
    const events = collector(engine);
    engine.speak(utterance(engine, 2, "Four."));
    const told = await events(3);
    expect(told.every(({ generation }) => generation === 2)).toBe(true);
    expect(audio.played).toHaveLength(1);
  });

  test("makes nothing more of what was passed over before it was begun", async () => {
    const speech = maker();
    const { engine } = bench(speech);
    const texts = Array.from({ length: 20 }, (_, index) => `Boat ${index} is out.`);
    for (const [index, text] of texts.entries()) {
      engine.cancel();
      engine.speak(utterance(engine, index + 1, text));
      engine.prepare(utterance(engine, index + 2, texts[index + 1] ?? "Done."));
    }
    await collector(engine)(1);
    expect(speech.asked.slice(0, 2)).toEqual(["Boat 0 is out.", "Boat 19 is out."]);
  });

  test("speaks what it is still making ready, made once", async () => {
    const speech = maker();
    const { engine, events } = bench(speech);
    engine.prepare(utterance(engine, 1, "One."));
    engine.prepare(utterance(engine, 2, "Two."));
    engine.speak(utterance(engine, 3, "Two."));
    expect((await events(3)).map(({ type }) => type)).toEqual(["start", "boundary", "end"]);
    expect(speech.asked).toEqual(["One.", "Two."]);
  });

  test("says when it cannot speak, and why", async () => {
    const gone = bench({
      synthesise: () => Promise.reject(Object.assign(new Error(), { reason: "voice-unavailable" })),
    });
    gone.engine.speak(utterance(gone.engine, 1, "One."));
    expect(await gone.events(1)).toEqual([{ type: "error", generation: 1, reason: "voice-unavailable" }]);
  });
});

describe("all voices", () => {
  test("are those of every engine, each spoken by the engine that has it", async () => {
    const system = new SystemVoices(new InventedSynthesis("chromium") as unknown as SpeechSynthesis);
    const { engine: builtIn, audio } = bench();
    const all = new AllVoices([system, builtIn]);
    expect(all.voices().map(({ name }) => name)).toEqual([
      "Ada",
      "Cloud",
      "English",
      "Readback 1",
      "Readback 2",
    ]);
    const events = collector(all);
    const voice = all.voices().find(({ builtIn: own }) => own);
    if (!voice) throw new Error("There is no built-in voice.");
    all.speak({ ...utterance(all, 1, "One two."), voice });
    const told = await events(4);
    expect(told.map(({ type }) => type)).toEqual(["start", "boundary", "boundary", "end"]);
    expect(audio.played).toHaveLength(1);
  });
});
