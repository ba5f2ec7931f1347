import type { SpeechEngine, SpeechErrorReason, SpeechEvent, Utterance } from "../../core/player/engine.ts";
import type { Voice } from "../../core/player/voice.ts";
import type { AudioTrack } from "./audio-track.ts";
import { chunksOf } from "./chunks.ts";
import type { FliteVoice } from "./flite-voice.ts";
import { withPauses } from "./pauses.ts";
import { ReadySpeech, type SpeechMaker } from "./ready-speech.ts";
import { fromFirstSound, trim } from "./trim.ts";

const VOICES: Readonly<Record<string, FliteVoice>> = { "readback:1": "slt", "readback:2": "rms" };

/** Quiet left where one chunk is joined to the next, in ms: a breath at a clause's end, next to none within one. */
const JOIN_MS = { before: 10, behind: 20, behindClause: 120 };

/** The synthesiser's voice for a `Voice.id`; the first of ours for any that is not ours, and for none. */
export const fliteVoiceOf = (id: string | null): FliteVoice =>
  id !== null && Object.hasOwn(VOICES, id) ? (VOICES[id] ?? "slt") : "slt";

/**
 * The voice in the package: it needs neither system nor network, knows when each word is heard, and sounds the same
 * everywhere. Nothing of it is loaded before it first speaks, or is told that it may.
 */
export class BuiltInVoice implements SpeechEngine {
  readonly #speech: ReadySpeech;
  readonly #track: AudioTrack;
  readonly #listeners = new Set<(event: SpeechEvent) => void>();
  #alive: number | null = null;
  #hasJustEnded = false;

  constructor(maker: SpeechMaker, track: AudioTrack) {
    this.#speech = new ReadySpeech(maker);
    this.#track = track;
  }

  voices(): readonly Voice[] {
    return Object.keys(VOICES).map((id, index) => ({
      id,
      name: `Readback ${index + 1}`,
      lang: "en-US",
      remote: false,
      builtIn: true,
    }));
  }

  onVoicesChanged(): () => void {
    // They are always there.
    return () => undefined;
  }

  onEvent(listener: (event: SpeechEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  speak(utterance: Utterance): void {
    const follows = this.#hasJustEnded;
    this.#silence();
    this.#speech.giveUpAllBut([...this.#requests(utterance, false), ...this.#requests(utterance, true)]);
    const { generation } = utterance;
    this.#alive = generation;
    const isOurs = Object.hasOwn(VOICES, utterance.voice.id);
    const playing = isOurs ? this.#play(utterance, follows) : Promise.reject({ reason: "voice-unavailable" });
    playing.catch((error: unknown) => this.#report({ type: "error", generation, reason: reasonOf(error) }));
  }

  prepare(utterance: Utterance): void {
    // A listener who asks for it may do so before all of it is made; what follows other speech has time.
    const soon = this.#alive === null;
    // Whoever speaks it will hear of what goes wrong.
    for (const request of this.#requests(utterance, soon)) this.#speech.get(request).catch(() => undefined);
  }

  cancel(): void {
    this.#silence();
    this.#speech.giveUpAllBut([]);
  }

  #silence(): void {
    this.#alive = null;
    this.#hasJustEnded = false;
    this.#track.stop();
  }

  /** `follows` where it goes on from the utterance before, without a silence that was asked for. */
  async #play(utterance: Utterance, follows: boolean): Promise<void> {
    const { generation, rate, volume, pauses } = utterance;
    const whole = this.#requests(utterance, false);
    const isReady = whole.every((request) => this.#speech.has(request));
    const chunks = isReady ? whole : this.#requests(utterance, true);
    for (const [index, chunk] of chunks.entries()) {
      const { text, start, end } = chunk;
      const making = this.#speech.get(chunk);
      const following = chunks[index + 1];
      if (following) this.#speech.get(following).catch(() => undefined);
      const speech = await making;
      if (this.#alive !== generation) return;
      const isLast = !following;
      const within = pauses
        .filter(({ charIndex }) => charIndex >= start && (charIndex < end || isLast))
        .map(({ charIndex, ms }) => ({ charIndex: charIndex - start, ms }));
      const quiet = {
        before: index > 0 ? JOIN_MS.before : null,
        behind: isLast ? null : /[,;:.!?—–]\W*$/u.test(text) ? JOIN_MS.behindClause : JOIN_MS.behind,
      };
      const trimmed = trim(speech, quiet);
      // Between two sentences the quiet is right; a listener who has just pressed a button waits for nothing.
      const sound = index > 0 || follows ? trimmed : fromFirstSound(trimmed);
      const heard = await this.#track.play(withPauses(sound, within), {
        rate,
        volume,
        onStart: () => index === 0 && this.#report({ type: "start", generation }),
        onWord: (word) => this.#report({ type: "boundary", generation, charIndex: start + word.charIndex }),
      });
      if (!heard) return;
    }
    this.#report({ type: "end", generation });
  }

  /** What an utterance is made of; with `soon`, a first chunk that is made at once. */
  #requests({ text, voice, pitch }: Utterance, soon: boolean) {
    return chunksOf(text, soon).map(({ start, end }) => ({
      ...{ start, end, text: text.slice(start, end) },
      ...{ voice: fliteVoiceOf(voice.id), pitch },
    }));
  }

  #report(event: SpeechEvent): void {
    if (this.#alive !== event.generation) return;
    if (event.type === "end" || event.type === "error") this.#alive = null;
    this.#hasJustEnded = event.type === "end";
    for (const listener of this.#listeners) listener(event);
  }
}

function reasonOf(error: unknown): SpeechErrorReason {
  if (error instanceof DOMException && error.name === "NotAllowedError") return "not-allowed";
  const isTold = typeof error === "object" && error !== null && "reason" in error;
  return isTold && error.reason === "voice-unavailable" ? "voice-unavailable" : "engine-failure";
}
