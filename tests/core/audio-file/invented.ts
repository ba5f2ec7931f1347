import { joinBlocks } from "../../../src/core/article/article.ts";
import { piecesOf } from "../../../src/core/audio-file/pieces.ts";
import { timelineOf } from "../../../src/core/audio-file/timeline.ts";
import { toScript } from "../../../src/core/player/script.ts";
import type { QuotationCue } from "../../../src/core/settings/quotation-cue.ts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings.ts";
import { wordsOf } from "../../../src/core/spoken/words.ts";
import { BUILT_IN_VOICES } from "../../../src/speech/built-in/built-in-voice.ts";

/** An article with a subhead and two quotations, one of them in the middle of a sentence. */
export const ARTICLE = {
  url: "https://www.militarytimes.com/news/harbor/",
  title: "Harbor & bridge",
  authors: [],
  published: null,
  publication: "Military Times",
  lang: "en-US",
  ...joinBlocks([
    { kind: "paragraph", text: "The harbor is <open> & busy." },
    { kind: "subhead", text: "What comes next" },
    { kind: "paragraph", text: "“We are ready,” said Ana Ruiz. It was “an honest mistake,” Ruiz said." },
  ]),
};

export const WORD_MS = 300;
const TAIL_MS = 200;

/** The article, said at 300 ms a word and 200 ms of silence behind each piece. */
export function heard(pace = 16, cue: QuotationCue = "pauses") {
  const script = toScript(ARTICLE);
  const pieces = piecesOf(script, pace, { ...DEFAULT_SETTINGS, cue }, BUILT_IN_VOICES);
  const made = pieces.map(({ text }) => {
    const words = wordsOf(text).map(({ start }, index) => ({ charIndex: start, startMs: index * WORD_MS }));
    return { ms: words.length * WORD_MS + TAIL_MS, words };
  });
  return { script, pieces, made, sentences: timelineOf(script, pieces, made) };
}
