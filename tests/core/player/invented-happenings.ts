import fc from "fast-check";
import type { Place } from "../../../src/core/player/script.ts";
import type { PlayerEvent } from "../../../src/core/player/state.ts";
import type { Voice } from "../../../src/core/player/voice.ts";
import type { PlayerCommand } from "../../../src/core/protocol/view.ts";
import { QUOTATION_CUES } from "../../../src/core/settings/quotation-cue.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { SCRIPT, VOICES, voice } from "./invented.ts";

/** What the engine or the watchdog may report of an utterance; which one that is, is filled in later. */
type Report = Extract<PlayerEvent, { readonly generation: number }>;

/** One thing that may happen around the readings of three tabs. */
export type Happening =
  | { readonly type: "command"; readonly tab: number; readonly event: PlayerCommand }
  | { readonly type: "page"; readonly tab: number; readonly event: PlayerEvent }
  /** A report of the utterance spoken last or, when late, of the one before. */
  | { readonly type: "report"; readonly report: Report; readonly late: boolean }
  | { readonly type: "open"; readonly tab: number; readonly place: Place | null }
  | { readonly type: "close"; readonly tab: number }
  | { readonly type: "settings"; readonly chosen: Partial<Settings> }
  | { readonly type: "voices"; readonly voices: readonly Voice[]; readonly loading: boolean };

const tab = fc.constantFrom(1, 2, 3);
const one = <T extends string>(type: T) => fc.constant(type);

const command: fc.Arbitrary<PlayerCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<PlayerCommand>(
      { type: "play" },
      { type: "pause" },
      { type: "toggle" },
      { type: "stop" },
      { type: "restart" },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: one("skip"),
      unit: fc.constantFrom("sentence" as const, "paragraph" as const, "quotation" as const),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  fc.record({ type: one("seek"), sentence: fc.nat(9) }),
  fc.record({ type: one("play-quote"), quote: fc.nat(4) }),
  fc.record({
    type: one("play-quotes"),
    quotes: fc.array(fc.nat(4), { maxLength: 4 }),
    announced: fc.boolean(),
  }),
  fc.record({ type: one("whole-article") }),
);

const generation = fc.constant(0);
const report: fc.Arbitrary<Report> = fc.oneof(
  fc.record({ type: fc.constantFrom("start" as const, "end" as const), generation }),
  { weight: 2, arbitrary: fc.record({ type: one("boundary"), generation, charIndex: fc.nat(80) }) },
  fc.record({ type: one("timeout"), generation }),
  fc.record({
    type: one("error"),
    generation,
    reason: fc.constantFrom(
      "network" as const,
      "voice-unavailable" as const,
      "engine-failure" as const,
      "not-allowed" as const,
    ),
  }),
);

const page = fc.constantFrom<PlayerEvent>({ type: "page-gone" }, { type: "page-back" });
const place = fc.nat(SCRIPT.sentences.length - 1).map((sentence) => ({ sentence, offset: 0 }));
const lists: readonly (readonly Voice[])[] = [
  [],
  VOICES,
  VOICES.slice(0, 1),
  VOICES.slice(1),
  VOICES.slice(2),
  [voice("Dora", "de-DE")],
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: one("command"), tab, event: command }) },
  { weight: 5, arbitrary: fc.record({ type: one("report"), report, late: fc.boolean() }) },
  fc.record({ type: one("page"), tab, event: page }),
  fc.record({ type: one("open"), tab, place: fc.option(place) }),
  fc.record({ type: one("close"), tab }),
  fc.record({
    type: one("settings"),
    chosen: fc.record({
      rate: fc.constantFrom(0.5, 1, 4),
      voice: fc.constantFrom(null, "Ada", "Ben", "Cloud", "Gone"),
      cue: fc.constantFrom(...QUOTATION_CUES),
      sayWho: fc.boolean(),
    }),
  }),
  fc.record({ type: one("voices"), voices: fc.constantFrom(...lists), loading: fc.boolean() }),
);

/** An utterance that is heard from its start to its end, which mere chance would bring about too seldom. */
const heard: readonly Happening[] = (["start", "end"] as const).map((type) => ({
  type: "report",
  report: { type, generation: 0 },
  late: false,
}));

/** Anything that may happen in any order, the common things more often. */
export const happenings: fc.Arbitrary<readonly Happening[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: happening.map((one) => [one]) },
      { weight: 1, arbitrary: fc.constant(heard) },
    ),
    { maxLength: 40, size: "max" },
  )
  .map((parts) => parts.flat());
