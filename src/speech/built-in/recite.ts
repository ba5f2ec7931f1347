import { mp3Encoder, pcmEncoder, type SoundEncoder } from "./mp3-encoder.ts";
import { type Sound, withPauses } from "./pauses.ts";
import { quietAround, requestsOf } from "./piece-speech.ts";
import type { RecitalFormat, RecitalPiece, RecitalReport, RecitalRequest } from "./recital-messages.ts";
import type { Speech, SpeechRequest } from "./synthesise.ts";
import { trim } from "./trim.ts";

/** What a recital needs. */
export interface ReciterEnds {
  /** Makes speech; rejects where it can't. */
  synthesise(request: SpeechRequest): Promise<Speech>;
  /** The bytes of the MP3 encoder; rejects where it is not there. */
  readEncoder(): Promise<ArrayBuffer>;
}

/** Says every piece and writes it as one file; no more than one piece is held at a time. Never throws. */
export async function* recite(request: RecitalRequest, ends: ReciterEnds): AsyncGenerator<RecitalReport> {
  try {
    let writing: Writing | null = null;
    let follows = false;
    for (const piece of request.pieces) {
      const sound = await say(piece, follows, ends);
      follows = piece.goesOn;
      writing ??= await startWriting(sound.sampleRate, ends);
      const bytes = writing.encoder.encode(sound.pcm);
      yield { type: "piece", bytes, ms: (sound.pcm.length * 1000) / sound.sampleRate, words: sound.words };
    }
    if (!writing) throw new Error("There is nothing to say.");
    const { encoder, format, sampleRate } = writing;
    yield { type: "end", bytes: encoder.finish(), format, sampleRate };
  } catch {
    // Whatever it is, to the listener it is that there is no file; the next attempt begins with a fresh worker.
    yield { type: "failed" };
  }
}

interface Writing {
  readonly encoder: SoundEncoder;
  readonly format: RecitalFormat;
  readonly sampleRate: number;
}

async function startWriting(sampleRate: number, ends: ReciterEnds): Promise<Writing> {
  try {
    return { encoder: await mp3Encoder(await ends.readEncoder(), sampleRate), format: "mp3", sampleRate };
  } catch {
    // Without the encoder there is still a file, if a larger one.
    return { encoder: pcmEncoder, format: "pcm", sampleRate };
  }
}

/** A piece, made in as many parts as the synthesiser needs, as one sound; `follows` where its sentence began before. */
async function say(piece: RecitalPiece, follows: boolean, ends: ReciterEnds): Promise<Sound> {
  const sounds: Sound[] = [];
  for (const { start, request } of requestsOf(piece, false)) {
    const made = await ends.synthesise(request);
    sounds.push({
      ...made,
      words: made.words.map((word) => ({ ...word, charIndex: start + word.charIndex })),
    });
  }
  const quiet = quietAround(piece.text, { isFirst: !follows, isLast: !piece.goesOn });
  return withPauses(trim(joined(sounds), quiet), piece.pauses);
}

function joined(sounds: readonly Sound[]): Sound {
  const [first] = sounds;
  if (!first || sounds.length === 1) return first ?? { pcm: new Int16Array(), sampleRate: 16_000, words: [] };
  const { sampleRate } = first;
  const pcm = new Int16Array(sounds.reduce((sum, sound) => sum + sound.pcm.length, 0));
  let at = 0;
  const words = sounds.flatMap((sound) => {
    const before = (at * 1000) / sampleRate;
    pcm.set(sound.pcm, at);
    at += sound.pcm.length;
    return sound.words.map((word) => ({
      ...word,
      startMs: word.startMs + before,
      endMs: word.endMs + before,
    }));
  });
  return { pcm, sampleRate, words };
}
