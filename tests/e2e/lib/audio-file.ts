import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a tool that is not ours finds in a sound file; times in ms. */
export interface Probed {
  readonly durationMs: number;
  readonly bitRate: number;
  readonly codec: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly chapters: readonly { readonly title: string; readonly startMs: number; readonly endMs: number }[];
}

/** Looks into a sound file with ffprobe. A test never passes for want of it. */
export async function probe(file: string): Promise<Probed> {
  const { stdout } = await run("ffprobe", [
    ...["-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "json", file],
  ]);
  const { format, streams, chapters } = JSON.parse(stdout.toString());
  return {
    durationMs: Number(format.duration) * 1000,
    bitRate: Number(streams[0].bit_rate),
    codec: streams[0].codec_name,
    tags: format.tags ?? {},
    chapters: chapters.map((chapter: { start_time: string; end_time: string; tags: { title: string } }) => ({
      title: chapter.tags.title,
      startMs: Math.round(Number(chapter.start_time) * 1000),
      endMs: Math.round(Number(chapter.end_time) * 1000),
    })),
  };
}

/** How loud a sound file is from moment to moment: the largest sample of each ms, from 0 to 1, decoded by ffmpeg. */
export async function loudness(file: string): Promise<readonly number[]> {
  const { stdout } = await run("ffmpeg", [
    "-v",
    "error",
    "-i",
    file,
    "-f",
    "s16le",
    "-ar",
    "16000",
    "-ac",
    "1",
    "-",
  ]);
  const { buffer, byteOffset, length } = stdout;
  const samples = new Int16Array(buffer.slice(byteOffset, byteOffset + length));
  return Array.from({ length: Math.floor(samples.length / 16) }, (_, ms) =>
    samples
      .subarray(ms * 16, ms * 16 + 16)
      .reduce((most, sample) => Math.max(most, Math.abs(sample) / 32_768), 0),
  );
}

async function run(command: string, args: readonly string[]): Promise<{ readonly stdout: Buffer }> {
  try {
    return await promisify(execFile)(command, args, { encoding: "buffer", maxBuffer: 500_000_000 });
  } catch (error) {
    throw new Error(`There is no answer of ${command}: run "npm test", which installs ffmpeg.`, {
      cause: error,
    });
  }
}

/** A cue of a WebVTT transcript, its words with the times they are heard at; in ms. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** Reads the cues of a transcript; words keep their timestamps. */
export const cuesOf = (vtt: string): readonly Cue[] =>
  [...vtt.matchAll(/^(\S+) --> (\S+)\n(.+)$/gmu)].map(([, start = "", end = "", text = ""]) => ({
    startMs: msOf(start),
    endMs: msOf(end),
    text,
  }));

/** The ms of a WebVTT timestamp. */
export function msOf(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.split(":").map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
