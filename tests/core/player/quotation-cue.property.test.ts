import fc from "fast-check";
import { expect, test } from "vitest";
import { joinBlocks } from "../../../src/core/article/article.ts";
import { piecesOf } from "../../../src/core/audio-file/pieces.ts";
import { sayableFrom } from "../../../src/core/player/next-piece.ts";
import { readAgain, type Script, toScript } from "../../../src/core/player/script.ts";
import { NO_SESSIONS, open, replaceScript, step } from "../../../src/core/player/sessions.ts";
import type { PlayerEffect } from "../../../src/core/player/state.ts";
import { stretchAt, stretchesOf } from "../../../src/core/player/stretches.ts";
import type { PlayerCommand } from "../../../src/core/protocol/view.ts";
import { QUOTATION_CUES } from "../../../src/core/settings/quotation-cue.ts";
import { toDisplay } from "../../../src/core/spoken/offset-map.ts";
import { AROUND, VOICES } from "./invented.ts";
import { must } from "./strict-engine.ts";

/** Sentences with marks that are closed, never closed, reversed and nested, and the words around them. */
const scrap = fc.constantFrom(
  ...[
    "“We are open,” ",
    "he said. ",
    "“No.",
    "”",
    "“",
    "”Yes“ ",
    "‘Go,’ ",
    "“She said ‘go,’ twice.” ",
    "Nobody came. ",
  ],
  ...['"Old marks," ', '"', "Capt. Lee, ", "(“yes”) ", "it “was—", "—“so” ", "…” ", "$1.2 billion ", "“…” "],
);
const paragraph = fc.array(scrap, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("").trim());
const about = { url: "", title: "", authors: [], published: null, publication: "", lang: "en-US" };
const article = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((texts) => ({ ...about, ...joinBlocks(texts.map((text) => ({ kind: "paragraph" as const, text }))) }));

const command: fc.Arbitrary<PlayerCommand> = fc.oneof(
  fc.constantFrom<PlayerCommand>({ type: "play" }, { type: "pause" }, { type: "restart" }, { type: "stop" }),
  fc.record({ type: fc.constant("seek" as const), sentence: fc.nat(9) }),
  fc.record({ type: fc.constant("play-quote" as const), quote: fc.nat(5) }),
  fc.record({
    type: fc.constant("skip" as const),
    unit: fc.constantFrom("sentence" as const, "paragraph" as const, "quotation" as const),
    by: fc.constantFrom(1 as const, -1 as const),
  }),
);
const happening = fc.oneof(
  command,
  fc.record({ type: fc.constant("boundary" as const), charIndex: fc.nat(40) }),
  fc.constant({ type: "spoken" as const }),
  fc.record({
    type: fc.constant("chosen" as const),
    cue: fc.constantFrom(...QUOTATION_CUES),
    sayWho: fc.boolean(),
  }),
);

test("the stretches of a sentence tile it, each with a word where it has any", () => {
  fc.assert(
    fc.property(article, (given) => {
      const script = toScript(given);
      for (const [index, { spoken }] of script.sentences.entries()) {
        const stretches = stretchesOf(script, index);
        let at = 0;
        for (const { spokenStart, spokenEnd } of stretches) {
          must(spokenStart === at && spokenEnd > at, "The stretches do not tile the sentence.");
          const hasWord = /[\p{L}\p{N}]/u.test(spoken.spoken.slice(spokenStart, spokenEnd));
          must(hasWord || stretches.length === 1, "A stretch has no word.");
          at = spokenEnd;
        }
        must(at === spoken.spoken.length, "The stretches do not tile the sentence.");
      }
    }),
  );
});

test("no article and no commands leave the cue of a quotation on outside it, or off within", () => {
  fc.assert(
    fc.property(article, fc.array(happening, { maxLength: 25 }), (given, happenings) => {
      let around = {
        ...AROUND,
        settings: { ...AROUND.settings, cue: "pitch" as (typeof QUOTATION_CUES)[number] },
      };
      let sessions = open(NO_SESSIONS, 1, toScript(given, around.settings), null, around).sessions;
      for (const one of happenings) {
        const { generation } = sessions;
        const told = { generation };
        let effects: readonly PlayerEffect[] = [];
        if (one.type === "chosen") {
          const { cue, sayWho } = one;
          around = { ...around, settings: { ...around.settings, cue, sayWho } };
          const before = sessions.byTab.get(1)?.script ?? toScript(given);
          const read = replaceScript(sessions, 1, readAgain(before, given, around.settings));
          const next = step(read, 1, { type: "settings-changed", voicePicked: false }, around);
          [sessions, effects] = [next.sessions, next.effects];
        } else {
          const events =
            one.type === "spoken"
              ? [{ type: "start", ...told } as const, { type: "end", ...told } as const]
              : [one.type === "boundary" ? { ...one, ...told } : one];
          for (const event of events) {
            const next = step(sessions, 1, event, around);
            [sessions, effects] = [next.sessions, [...effects, ...next.effects]];
          }
        }
        const session = sessions.byTab.get(1);
        const spoke = effects.findLast((effect) => effect.type === "speak");
        if (!session?.player.piece || spoke?.type !== "speak") continue;
        mustFitItsPlace(session.script, session.player.piece, spoke.utterance, around.settings.cue);
      }
    }),
    { numRuns: 500 },
  );
});

function mustFitItsPlace(
  script: Script,
  { sentence, spokenStart, spokenEnd }: { sentence: number; spokenStart: number; spokenEnd: number },
  utterance: { readonly pitch: number; readonly voice: { readonly id: string } },
  cue: (typeof QUOTATION_CUES)[number],
): void {
  const stretch = stretchAt(script, sentence, spokenStart);
  const isCued = stretch.quote !== null;
  must(utterance.pitch === (cue === "pitch" && isCued ? 1.2 : 1), `The pitch is ${utterance.pitch}.`);
  must(utterance.voice.id === (cue === "voice" && isCued ? "Ben" : "Ada"), "It is another's voice.");
  if (cue === "pitch" || cue === "voice")
    must(spokenEnd <= stretch.spokenEnd, "What is said goes on past the quotation's edge.");
}

test("every quotation begins with “quote” and ends with “end quote”, in turn, and the rest is said as without", () => {
  fc.assert(
    fc.property(article, (given) => {
      const script = toScript(given);
      const cued = readAgain(script, given, { ...AROUND.settings, cue: "words" });
      const said = cued.sentences.map(({ spoken }) => spoken.spoken).join("\n");
      const turns = [...said.matchAll(/(?<end>end )?quote\b/gu)].map(
        ({ groups }) => groups?.end === undefined,
      );
      expect(turns).toEqual(script.quotes.flatMap(() => [true, false]));
      for (const [index, { spoken }] of cued.sentences.entries()) {
        let [display, at] = [0, 0];
        for (const segment of spoken.segments) {
          must(segment.displayStart === display && segment.spokenStart === at, "The segments do not tile.");
          [display, at] = [segment.displayEnd, segment.spokenEnd];
        }
        must(display === spoken.display.length && at === spoken.spoken.length, "The segments do not tile.");
        let last = -1;
        for (let offset = 0; offset < spoken.spoken.length; offset++) {
          const { start } = toDisplay(spoken, offset);
          must(start >= last, "What is lit goes back.");
          last = start;
        }
        const without = spoken.spoken.replaceAll(/quote, | end quote,? ?/gu, "");
        const plain = script.sentences[index]?.spoken.spoken ?? "";
        expect(without.replaceAll(/\s/gu, "")).toBe(plain.replaceAll(/\s/gu, ""));
      }
    }),
  );
});

test("an audio file has the cues of the reading, and says every word once", () => {
  fc.assert(
    fc.property(article, fc.constantFrom(...QUOTATION_CUES), (given, cue) => {
      const settings = { ...AROUND.settings, cue };
      const script = toScript(given, settings);
      const pieces = piecesOf(script, 16, settings, VOICES.slice(0, 2));
      const said = pieces.map(({ text }) => text).join("");
      const all = script.sentences.map(({ spoken }) => spoken.spoken).join("");
      expect(said.replaceAll(/\s/gu, "")).toBe(all.replaceAll(/\s/gu, ""));
      for (const piece of pieces) mustFitItsPlace(script, piece, piece, cue);
    }),
  );
});

test("a script that says nothing more is at its end", () => {
  const script = toScript({ ...about, ...joinBlocks([{ kind: "paragraph", text: "One." }]) });
  expect(sayableFrom(script, { sentence: 0, spokenStart: 4 })).toBeNull();
});
