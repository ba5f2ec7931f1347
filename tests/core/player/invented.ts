import { joinBlocks } from "../../../src/core/article/article.ts";
import { DEFAULT_PACE } from "../../../src/core/player/pace.ts";
import type { Script } from "../../../src/core/player/script.ts";
import type { Surroundings } from "../../../src/core/player/sessions.ts";
import type { Voice } from "../../../src/core/player/voice.ts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings.ts";
import { toSpokenText } from "../../../src/core/spoken/to-spoken-text.ts";

/** A script whose blocks are lists of sentences; quotations are given by their words. */
export function inventScript(blocks: readonly (readonly string[])[], quoted: readonly string[] = []): Script {
  const { text } = joinBlocks(
    blocks.map((sentences) => ({ kind: "paragraph" as const, text: sentences.join(" ") })),
  );
  let from = 0;
  const sentences = blocks.flatMap((block, index) =>
    block.map((sentence) => {
      const start = text.indexOf(sentence, from);
      from = start + sentence.length;
      return { block: index, start, end: from, spoken: toSpokenText(sentence) };
    }),
  );
  const quotes = quoted.map((exact) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, speaker: null };
  });
  return { lang: "en-US", headline: "Harbor open again", sentences, quotes };
}

/** Two paragraphs and a third, with three quotations. */
export const SCRIPT: Script = inventScript(
  [
    ["The harbor reopened on Tuesday.", "Crews had worked through the night."],
    ["“We are open,” Capt. Rosa Imai said, “and we are glad.”", "Nobody was hurt."],
    ["A review begins Monday; it will last “about a month.”"],
  ],
  ["We are open,", "and we are glad.", "about a month."],
);

export const voice = (id: string, lang = "en-US", remote = false): Voice => ({ id, name: id, lang, remote });

export const VOICES: readonly Voice[] = [voice("Ada"), voice("Ben"), voice("Cloud", "en-US", true)];

export const AROUND: Surroundings = {
  // A sentence is one piece, unless it is about quotations.
  settings: { ...DEFAULT_SETTINGS, cue: "none" },
  voices: VOICES,
  voicesLoading: false,
  pace: () => DEFAULT_PACE,
};
