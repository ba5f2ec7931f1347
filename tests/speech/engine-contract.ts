import { expect, test } from "vitest";
import type { SpeechEngine, SpeechEvent, Utterance } from "../../src/core/player/engine.ts";

/** An engine under test and what surrounds it. */
export interface EngineBench {
  readonly engine: SpeechEngine;
  /** Answers once `count` events have come. */
  readonly events: (count: number) => Promise<readonly SpeechEvent[]>;
}

/** An utterance in the first voice of the engine. */
export function utterance(engine: SpeechEngine, generation: number, text: string): Utterance {
  const [voice] = engine.voices();
  if (!voice) throw new Error("The engine has no voice to test.");
  const plain = { lang: "en-US", rate: 1, pitch: 1, volume: 1, pauses: [], letters: [], goesOn: false };
  return { generation, text, voice, ...plain };
}

/** Collects an engine's events. */
export function collector(engine: SpeechEngine): EngineBench["events"] {
  const events: SpeechEvent[] = [];
  const waiting: { count: number; done: (events: readonly SpeechEvent[]) => void }[] = [];
  engine.onEvent((event) => {
    events.push(event);
    for (const { count, done } of waiting) if (events.length >= count) done([...events]);
  });
  return (count) =>
    new Promise((done) => {
      if (events.length >= count) done([...events]);
      else waiting.push({ count, done });
    });
}

/** What every `SpeechEngine` promises, run against each of them. `boundaries` where it reports words. */
export function speechEngineContract(name: string, make: () => EngineBench, boundaries: boolean): void {
  test(`${name}: an utterance starts once and ends once, with its words between`, async () => {
    const { engine, events } = make();
    engine.speak(utterance(engine, 1, "One two three."));
    const told = await events(boundaries ? 5 : 2);
    const words = [0, 4, 8].map((charIndex) => ({ type: "boundary", generation: 1, charIndex }));
    expect(told).toEqual([
      { type: "start", generation: 1 },
      ...(boundaries ? words : []),
      { type: "end", generation: 1 },
    ]);
  });

  test(`${name}: after cancel nothing more is heard of an utterance`, async () => {
    const { engine, events } = make();
    engine.speak(utterance(engine, 1, "One two three four five."));
    await events(1);
    engine.cancel();
    engine.speak(utterance(engine, 2, "Six."));
    const told = await events(boundaries ? 4 : 3);
    expect(told.map(({ generation }) => generation)).toEqual(boundaries ? [1, 2, 2, 2] : [1, 2, 2]);
  });

  test(`${name}: a further utterance takes the place of the one before`, async () => {
    const { engine, events } = make();
    engine.speak(utterance(engine, 1, "One two three four five."));
    await events(1);
    engine.speak(utterance(engine, 2, "Six."));
    const told = await events(boundaries ? 4 : 3);
    expect(told.at(-1)).toEqual({ type: "end", generation: 2 });
    expect(told.filter(({ generation, type }) => generation === 1 && type !== "start")).toEqual([]);
  });

  test(`${name}: a voice that is not there is an error, not another voice`, async () => {
    const { engine, events } = make();
    const gone = { id: "gone", name: "Gone", lang: "en-US", remote: false };
    engine.speak({ ...utterance(engine, 1, "One."), voice: gone });
    expect(await events(1)).toEqual([{ type: "error", generation: 1, reason: "voice-unavailable" }]);
  });

  test(`${name}: a listener that has left hears nothing`, async () => {
    const { engine, events } = make();
    const heard: SpeechEvent[] = [];
    engine.onEvent((event) => heard.push(event))();
    engine.speak(utterance(engine, 1, "One."));
    await events(boundaries ? 3 : 2);
    expect(heard).toEqual([]);
  });
}
