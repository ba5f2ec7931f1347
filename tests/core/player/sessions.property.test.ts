import fc from "fast-check";
import { expect, test } from "vitest";
import {
  close,
  NO_SESSIONS,
  open,
  type Sessions,
  type SessionsStep,
  step,
} from "../../../src/core/player/sessions.ts";
import type { PlayerEffect, PlayerEvent } from "../../../src/core/player/state.ts";
import { AROUND, SCRIPT } from "./invented.ts";

/** An event with a generation left open: it is filled with the last one used, or one before (a late event). */
type Draft = { readonly event: PlayerEvent; readonly late: boolean; readonly tab: number };

const commands: readonly PlayerEvent[] = [
  { type: "play" },
  { type: "pause" },
  { type: "toggle" },
  { type: "stop" },
  { type: "restart" },
  { type: "settings-changed", voicePicked: false },
  { type: "settings-changed", voicePicked: true },
  { type: "voices-changed" },
  { type: "page-gone" },
];
const unit = fc.constantFrom("sentence", "paragraph", "quotation");
const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...commands) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("skip"), unit, by: fc.constantFrom(1, -1) }) },
  fc.record({ type: fc.constant("seek"), sentence: fc.nat(9) }),
  fc.record({ type: fc.constant("play-quote"), quote: fc.nat(4) }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant("end"), generation: fc.constant(0) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("boundary"),
      generation: fc.constant(0),
      charIndex: fc.nat(80),
    }),
  },
  fc.record({ type: fc.constant("start"), generation: fc.constant(0) }),
  fc.record({ type: fc.constant("timeout"), generation: fc.constant(0) }),
  fc.record({
    type: fc.constant("error"),
    generation: fc.constant(0),
    reason: fc.constantFrom("network", "voice-unavailable", "engine-failure", "not-allowed"),
  }),
) as fc.Arbitrary<PlayerEvent>;
const draft: fc.Arbitrary<Draft> = fc.record({ event, late: fc.boolean(), tab: fc.constantFrom(1, 2) });

const ASKS_TO_SPEAK = new Set(["play", "toggle", "restart", "play-quote"]);

/** An engine that keeps the one rule: it speaks one utterance at a time, and only after the last one is over. */
class StrictEngine {
  alive: number | null = null;

  take(effects: readonly PlayerEffect[]): number {
    let spoken = 0;
    for (const effect of effects) {
      if (effect.type === "cancel") this.alive = null;
      if (effect.type !== "speak") continue;
      expect(this.alive, "two utterances at once").toBeNull();
      expect(effect.utterance.text.trim()).not.toBe("");
      this.alive = effect.utterance.generation;
      spoken++;
    }
    return spoken;
  }
}

const opened = (): Sessions => {
  const first = open(NO_SESSIONS, 1, SCRIPT, null, AROUND).sessions;
  return open(first, 2, SCRIPT, { sentence: 3, offset: 0 }, AROUND).sessions;
};

test("no sequence of commands and events loses the place, speaks twice at once, or speaks unasked", () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 40 }), (drafts) => {
      const engine = new StrictEngine();
      let sessions = opened();
      for (const { event: given, late, tab } of drafts) {
        const next = perform(sessions, engine, given, late, tab);
        const spoken = engine.take(next.effects);
        const playing = [...next.sessions.byTab.values()].filter(({ player }) => player.status === "playing");
        expect(playing.length).toBeLessThanOrEqual(1);
        if (spoken > 0 && !ASKS_TO_SPEAK.has(given.type)) expect(wasPlaying(sessions), given.type).toBe(true);
        if (playing.length === 0) expect(engine.alive, "speaks though nothing plays").toBeNull();
        for (const [id, { player, script }] of next.sessions.byTab) {
          const sentence = script.sentences[player.place.sentence];
          expect(sentence).toBeDefined();
          expect(player.place.offset).toBeGreaterThanOrEqual(0);
          expect(player.place.offset).toBeLessThanOrEqual((sentence?.end ?? 0) - (sentence?.start ?? 0));
          if (id !== tab && !isOfEngine(given))
            expect(player.place).toEqual(sessions.byTab.get(id)?.player.place);
        }
        sessions = next.sessions;
      }
    }),
    { numRuns: 10_000 },
  );
});

function perform(
  sessions: Sessions,
  engine: StrictEngine,
  given: PlayerEvent,
  late: boolean,
  tab: number,
): SessionsStep {
  if (!("generation" in given)) return step(sessions, tab, given, AROUND);
  const generation = late ? Math.max(0, sessions.generation - 1) : sessions.generation;
  // An utterance that ended or failed is over for the engine before anyone hears of it.
  if ((given.type === "end" || given.type === "error") && engine.alive === generation) engine.alive = null;
  if (sessions.current === null) return { sessions, effects: [] };
  return step(sessions, sessions.current, { ...given, generation }, AROUND);
}

const isOfEngine = (given: PlayerEvent) => "generation" in given;
const wasPlaying = ({ byTab }: Sessions) =>
  [...byTab.values()].some(({ player }) => player.status === "playing");

test("places only move forward while an article is read to its end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 60 }), (indexes) => {
      let sessions = step(opened(), 1, { type: "play" }, AROUND).sessions;
      let last = -1;
      for (const charIndex of indexes) {
        const { generation } = sessions;
        const type = charIndex % 4 === 0 ? "end" : "boundary";
        sessions = step(sessions, 1, { type, generation, charIndex } as PlayerEvent, AROUND).sessions;
        const place = sessions.byTab.get(1)?.player.place;
        const at = (place?.sentence ?? 0) * 1000 + (place?.offset ?? 0);
        expect(at).toBeGreaterThanOrEqual(last);
        last = at;
      }
    }),
  );
});

test("play in a second tab pauses the first at its place, and the first can go on from there", () => {
  let sessions = step(opened(), 1, { type: "play" }, AROUND).sessions;
  sessions = step(sessions, 1, { type: "boundary", generation: 1, charIndex: 11 }, AROUND).sessions;
  const taken = step(sessions, 2, { type: "play" }, AROUND);
  expect(taken.effects.map(({ type }) => type)).toEqual(["cancel", "speak", "watch"]);
  expect(taken.sessions.byTab.get(1)?.player).toMatchObject({
    status: "paused",
    place: { sentence: 0, offset: 11 },
  });
  const back = step(taken.sessions, 1, { type: "play" }, AROUND);
  expect(back.sessions.byTab.get(2)?.player.status).toBe("paused");
  expect(back.effects).toMatchObject([
    { type: "cancel" },
    { type: "speak", utterance: { text: "reopened on Tuesday.", generation: 3 } },
    { type: "watch" },
  ]);
});

test("a tab that is closed is silenced and forgotten", () => {
  const playing = step(opened(), 2, { type: "play" }, AROUND).sessions;
  const closed = close(playing, 2, AROUND);
  expect(closed.effects).toEqual([{ type: "cancel" }]);
  expect(closed.sessions).toMatchObject({ current: null });
  expect(closed.sessions.byTab.has(2)).toBe(false);
});
