import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetOf } from "../../../src/core/player/script.ts";
import {
  close,
  NO_SESSIONS,
  open,
  type Sessions,
  type SessionsStep,
  type Surroundings,
  step,
} from "../../../src/core/player/sessions.ts";
import type { PlayerEvent } from "../../../src/core/player/state.ts";
import { stretchAt } from "../../../src/core/player/stretches.ts";
import { AROUND, SCRIPT } from "./invented.ts";
import { type Happening, happenings } from "./invented-happenings.ts";
import { must, StrictEngine } from "./strict-engine.ts";

/** The readings, and what has happened around them. */
interface World {
  readonly sessions: Sessions;
  readonly around: Surroundings;
}

const opened = (): Sessions => {
  const first = open(NO_SESSIONS, 1, SCRIPT, null, AROUND).sessions;
  return open(first, 2, SCRIPT, { sentence: 3, offset: 0 }, AROUND).sessions;
};

/** What comes to the readings of all tabs, one after the other. */
function toAll(sessions: Sessions, event: PlayerEvent, around: Surroundings): SessionsStep {
  let all: SessionsStep = { sessions, effects: [] };
  for (const tab of sessions.byTab.keys()) {
    const next = step(all.sessions, tab, event, around);
    all = { sessions: next.sessions, effects: [...all.effects, ...next.effects] };
  }
  return all;
}

function happen({ sessions, around }: World, given: Happening, engine: StrictEngine): SessionsStep & World {
  switch (given.type) {
    case "command":
    case "page":
      return { around, ...step(sessions, given.tab, given.event, around) };
    case "open":
      return { around, ...open(sessions, given.tab, SCRIPT, given.place, around) };
    case "close":
      return { around, ...close(sessions, given.tab, around) };
    case "settings": {
      const settings = { ...around.settings, ...given.chosen };
      const voicePicked = settings.voice !== around.settings.voice;
      const next = { ...around, settings };
      return { around: next, ...toAll(sessions, { type: "settings-changed", voicePicked }, next) };
    }
    case "voices": {
      const next = { ...around, voices: given.voices, voicesLoading: given.loading };
      return { around: next, ...toAll(sessions, { type: "voices-changed" }, next) };
    }
    case "report": {
      const generation = given.late ? engine.before : engine.last;
      return report({ sessions, around }, { ...given.report, generation }, engine);
    }
  }
}

/** Takes what the engine says to the reading that played last, as the host does. */
function report(
  { sessions, around }: World,
  event: Extract<PlayerEvent, { readonly generation: number }>,
  engine: StrictEngine,
): SessionsStep & World {
  // An utterance that ended or failed is over for the engine before anyone hears of it.
  const isOver = event.type === "end" || event.type === "error";
  const next =
    sessions.current === null ? { sessions, effects: [] } : step(sessions, sessions.current, event, around);
  if (isOver && engine.alive === event.generation) engine.alive = null;
  return { around, ...next };
}

const ASKS_TO_SPEAK = new Set(["play", "toggle", "restart", "play-quote", "play-quotes"]);
const SILENCES = new Set(["pause", "stop", "page-gone", "page-back"]);

const playing = ({ byTab }: Sessions) => [...byTab].filter(([, { player }]) => player.status === "playing");

/** What may be spoken: at most one utterance, only when asked or while something is being read. */
function mustSpeakAsAsked(before: Sessions, given: Happening, spoken: number): void {
  const event = given.type === "command" || given.type === "page" ? given.event.type : given.type;
  const isSilent = SILENCES.has(event) || given.type === "open" || given.type === "close";
  const asked = ASKS_TO_SPEAK.has(event) || playing(before).length > 0;
  must(spoken <= (isSilent || !asked ? 0 : 1), `Speaks unasked at ${event}.`);
}

/** At most one reading plays, it is the current one, and the engine says its piece and nothing else. */
function mustBeOneReading(after: Sessions, engine: StrictEngine): void {
  const [first, ...others] = playing(after);
  must(others.length === 0, "Two readings play.");
  if (first) must(after.current === first[0], "What plays is not current.");
  must(after.current === null || after.byTab.has(after.current), "What is current is not open.");
  const piece = first?.[1].player.piece ?? null;
  must(engine.alive === (piece?.generation ?? null), "The engine does not say what is being read.");
}

/** Where quotations alone are read, what is said is the headline or lies in one of them, and so does every place. */
function mustStayInQuotes(after: Sessions): void {
  for (const { player, script } of after.byTab.values()) {
    const { only, piece, place } = player;
    if (!only) continue;
    const at = offsetOf(script, place);
    const quotes = only.quotes.map((index) => script.quotes[index]);
    const near = quotes.some((quote) => quote && at >= quote.start - 1 && at <= quote.end);
    must(near, "A place is outside of the quotations that are read.");
    if (!piece || piece.spokenEnd === piece.spokenStart) continue;
    const { quote } = stretchAt(script, piece.sentence, piece.spokenStart);
    must(quote !== null && only.quotes.includes(quote), "More is said than the quotations.");
    must(
      piece.spokenEnd <= stretchAt(script, piece.sentence, piece.spokenStart).spokenEnd,
      "A piece goes on past its quotation.",
    );
  }
}

/** Every place is one in the script, and only a command to its tab, a new article or the engine moves it. */
function mustKeepPlaces(before: Sessions, given: Happening, after: Sessions): void {
  const moves = (tab: number) =>
    given.type === "report"
      ? tab === before.current
      : (given.type === "command" || given.type === "open") && tab === given.tab;
  for (const [tab, { player, script }] of after.byTab) {
    const { sentence, offset } = player.place;
    const there = script.sentences[sentence];
    must(there !== undefined && offset >= 0 && offset <= there.end - there.start, "A place is nowhere.");
    const was = before.byTab.get(tab)?.player.place;
    if (!moves(tab)) must(was?.sentence === sentence && was.offset === offset, "A place is lost.");
  }
}

test("no sequence of happenings loses a place, speaks twice at once, or speaks unasked", () => {
  fc.assert(
    fc.property(happenings, (given) => {
      const engine = new StrictEngine();
      let world: World = { sessions: opened(), around: AROUND };
      for (const happening of given) {
        const next = happen(world, happening, engine);
        mustSpeakAsAsked(world.sessions, happening, engine.take(next.effects, next.around));
        mustBeOneReading(next.sessions, engine);
        mustKeepPlaces(world.sessions, happening, next.sessions);
        mustStayInQuotes(next.sessions);
        world = next;
      }
    }),
    { numRuns: 10_000 },
  );
});

test("places only move forward while an article is read to its end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 60 }), (indexes) => {
      let sessions = step(opened(), 1, { type: "play" }, AROUND).sessions;
      let last = -1;
      for (const charIndex of indexes) {
        const { generation } = sessions;
        const events: readonly PlayerEvent[] =
          charIndex % 4 === 0
            ? [
                { type: "start", generation },
                { type: "end", generation },
              ]
            : [{ type: "boundary", generation, charIndex }];
        for (const event of events) sessions = step(sessions, 1, event, AROUND).sessions;
        const place = sessions.byTab.get(1)?.player.place;
        const at = (place?.sentence ?? 0) * 1000 + (place?.offset ?? 0);
        expect(at).toBeGreaterThanOrEqual(last);
        last = at;
      }
    }),
  );
});
