import { FliteFailed, type FliteProgram, HEAP } from "./flite-program.ts";
import { type FliteVoice, meanPitch } from "./flite-voice.ts";
import { fold } from "./fold.ts";
import { MemoryFile } from "./memory-file.ts";
import { isAsKnown, KNOWN_REQUEST } from "./timing-check.ts";
import { walkUtterance } from "./utterance-walk.ts";
import { type Walk, type WordTimes, wordTimes } from "./word-times.ts";

/** What is to be said, and how. */
export interface SpeechRequest {
  /** At most `LONGEST_TEXT` UTF-16 units. */
  readonly text: string;
  readonly voice: FliteVoice;
  /** As in Web Speech: 1 is the voice's own, 0 and 2 the lowest and highest. */
  readonly pitch: number;
  /** Pronunciations, as Flite's `-add_lex` reads them: `quds nil : k uh1 d z`, one word a line. */
  readonly lexicon?: string | undefined;
}

/** A text as sound, with the words that are heard. */
export interface Speech extends WordTimes {
  /** Mono. */
  readonly pcm: Int16Array<ArrayBuffer>;
  /** In Hz. */
  readonly sampleRate: number;
}

/**
 * The longest text said at once, in UTF-16 units: some 15 s, for which the synthesiser stays within 32 MB of
 * memory. Numbers in digits take longer to say than they look; its memory is then given back afterwards.
 */
export const LONGEST_TEXT = 280;

const SOUND_FILE = "speech.wav";
const LEXICON_FILE = "lexicon";

/** Bytes before the samples in a file that Flite writes: RIFF with one format and one data chunk. */
const HEADER_BYTES = 44;
const SAMPLE_RATE_AT = 24;

const walkHeap: Walk = (memory, printed) => walkUtterance(memory, HEAP, printed);

/** The text has more than `LONGEST_TEXT` units. Browsers throw bare range errors where memory or stack run out. */
export class TextTooLong extends RangeError {}

/** Turns text into sound with the times of its words, always the same for the same request. */
export class Synthesiser {
  readonly #program: Pick<FliteProgram, "run">;
  #walk: Walk | null;
  #isWalkTried = false;

  /** `walk` is tried on a known sentence before the first text. */
  constructor(program: Pick<FliteProgram, "run">, walk: Walk = walkHeap) {
    this.#program = program;
    this.#walk = walk;
  }

  /**
   * @throws {TextTooLong} where the text is longer than `LONGEST_TEXT`
   * @throws {FliteFailed} where the synthesiser can't say it
   */
  synthesise(request: SpeechRequest): Speech {
    if (request.text.length > LONGEST_TEXT)
      throw new TextTooLong(`A text may have ${LONGEST_TEXT} characters at most.`);
    if (!this.#isWalkTried && !isAsKnown(this.#say(KNOWN_REQUEST))) this.#walk = null;
    this.#isWalkTried = true;
    return this.#say(request);
  }

  #say(request: SpeechRequest): Speech {
    const text = fold(request.text);
    const files = new Map<string, MemoryFile>();
    if (request.lexicon !== undefined)
      files.set(LEXICON_FILE, new MemoryFile(new TextEncoder().encode(request.lexicon)));
    let times: WordTimes = { words: [], timing: "exact" };
    let line = "";
    this.#program.run(command(request, text), files, (output, memory) => {
      line += output;
      // A text is one utterance, and an utterance one line, for which the program stands still.
      if (line.endsWith("\n")) times = wordTimes(text, line, memory, this.#walk);
    });
    const file = files.get(SOUND_FILE);
    if (!file || file.length < HEADER_BYTES) throw new FliteFailed("The synthesiser made no sound.");
    const bytes = file.bytes.slice();
    return {
      pcm: new Int16Array(bytes.buffer.slice(HEADER_BYTES)),
      sampleRate: new DataView(bytes.buffer).getUint32(SAMPLE_RATE_AT, true),
      ...times,
    };
  }
}

function command({ voice, pitch, lexicon }: SpeechRequest, text: string): readonly string[] {
  return [
    "flite",
    "-voice",
    voice,
    // The times of the sounds, on standard output.
    "-psdur",
    "--setf",
    `int_f0_target_mean=${meanPitch(voice, pitch)}`,
    ...(lexicon === undefined ? [] : ["-add_lex", LEXICON_FILE]),
    // Without white space behind it the position of the last token is one less than that of the others.
    "-t",
    `${text} `,
    "-o",
    SOUND_FILE,
  ];
}
