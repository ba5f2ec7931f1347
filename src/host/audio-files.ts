import type { Article } from "../core/article/article.ts";
import { chaptersOf } from "../core/audio-file/chapters.ts";
import { fileNameOf } from "../core/audio-file/file-name.ts";
import { toId3 } from "../core/audio-file/id3.ts";
import { timelineOf } from "../core/audio-file/timeline.ts";
import { toWebVtt } from "../core/audio-file/webvtt.ts";
import type { Beginning } from "../core/player/next-piece.ts";
import type { Script } from "../core/player/script.ts";
import type { Recital } from "../speech/built-in/recital-client.ts";
import { waveHeader } from "../speech/built-in/wave.ts";

/** Said in every file: the words are the publication's. */
const NOTICE = "For personal listening.";
const SAMPLE_BYTES = 2;

/** A file and what to call it. */
export interface NamedBlob {
  readonly blob: Blob;
  readonly name: string;
}

/** What came of reciting an article's pieces as files: MP3 with a tag, or WAVE without one, and a WebVTT transcript. */
export function audioFiles(
  article: Article,
  script: Script,
  pieces: readonly Beginning[],
  recital: Recital,
): { readonly audio: NamedBlob; readonly transcript: NamedBlob } {
  const heard = timelineOf(script, pieces, recital.pieces);
  const name = fileNameOf(article.title);
  const transcript = {
    blob: new Blob([toWebVtt(article.title, heard)], { type: "text/vtt" }),
    name: `${name}.vtt`,
  };
  const { format, parts, sampleRate } = recital;
  if (format === "mp3") {
    const chapters = chaptersOf(article, script.quotes, heard);
    const tag = toId3({ ...article, notice: NOTICE, chapters });
    return {
      audio: { blob: new Blob([tag, ...parts], { type: "audio/mpeg" }), name: `${name}.mp3` },
      transcript,
    };
  }
  const samples = parts.reduce((sum, { length }) => sum + length, 0) / SAMPLE_BYTES;
  const blob = new Blob([waveHeader(samples, sampleRate), ...parts], { type: "audio/wav" });
  return { audio: { blob, name: `${name}.wav` }, transcript };
}
