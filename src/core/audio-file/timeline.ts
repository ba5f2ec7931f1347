import type { Span } from "../article/article.ts";
import type { Beginning } from "../player/next-piece.ts";
import type { Script } from "../player/script.ts";
import { toDisplay } from "../spoken/offset-map.ts";

/** A piece as it was made into sound: how long it is, and when its words begin, from its own start. */
export interface MadePiece {
  readonly ms: number;
  /** `charIndex` counts UTF-16 units of the piece's text. */
  readonly words: readonly { readonly charIndex: number; readonly startMs: number }[];
}

/** A word, as a place in the text shown for its sentence, and when it begins in the file. */
export interface HeardWord {
  /** In UTF-16 units of the sentence. */
  readonly offset: number;
  readonly startMs: number;
}

/** A sentence in the file: its span in the article's text, and when it is heard. */
export interface HeardSentence extends Span {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly words: readonly HeardWord[];
}

/** When each sentence and word is heard; `made` has what came of each piece, in the same order. */
export function timelineOf(
  script: Script,
  pieces: readonly Beginning[],
  made: readonly MadePiece[],
): readonly HeardSentence[] {
  const heard: HeardSentence[] = [];
  let now = 0;
  let current = -1;
  for (const [index, piece] of pieces.entries()) {
    const sentence = script.sentences[piece.sentence];
    const sound = made[index];
    if (!sentence || !sound) continue;
    const startMs = now;
    now += sound.ms;
    const words = sound.words.map((word) => ({
      offset: toDisplay(sentence.spoken, piece.spokenStart + word.charIndex).start,
      startMs: startMs + word.startMs,
    }));
    const before = current === piece.sentence ? heard.pop() : undefined;
    current = piece.sentence;
    heard.push({
      start: sentence.start,
      end: sentence.end,
      text: sentence.spoken.display,
      startMs: before?.startMs ?? startMs,
      endMs: now,
      words: [...(before?.words ?? []), ...words],
    });
  }
  return heard;
}
