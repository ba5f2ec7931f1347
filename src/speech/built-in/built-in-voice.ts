import type { SpeechEngine, SpeechErrorReason, SpeechEvent, Utterance } from "../../core/player/engine.ts";
import type { Voice } from "../../core/player/voice.ts";
import type { AudioTrack } from "./audio-track.ts";
import { chunksOf } from "./chunks.ts";
import type { FliteVoice } from "./flite-voice.ts";
import { withPauses } from "./pauses.ts";
import type { Speech, SpeechRequest } from "./synthesise.ts";
import { trim } from "./trim.ts";

/** Where speech is made: the worker, or in tests the synthesiser itself. */
export interface SpeechMaker {
  synthesise(request: SpeechRequest): Promise<Speech>;
}

const VOICES: Readonly<Record<string, FliteVoice>> = { "readback:1": "slt", "readback:2": "rms" };

/** Quiet left where one chunk is joined to the next, in ms: a breath at a clause's end, next to none within one. */
const JOIN_MS = { before: 10, behind: 20, behindClause: 120 };

/** The synthesiser's voice for a `Voice.id`; the first of ours for any that is not ours, and for none. */
export const fliteVoiceOf = (id: string | null): FliteVoice => VOICES[id ?? ""] ?? "slt";

/** Speech kept ready: what is said now, in two chunks, and what comes next. */
const READY = 4;

/**
 * The voice in the package: it needs neither system nor network, knows when each word is heard, and sounds the same
 * everywhere. Nothing of it is loaded before it first speaks.
 */
export class BuiltInVoice implements SpeechEngine {
  readonly #maker: SpeechMaker;
  readonly #track: AudioTrack;
  readonly #listeners = new Set<(event: SpeechEvent) => void>();
  readonly #ready = new Map<string, Promise<Speech>>();
  #alive: number | null = null;
  #hasJustEnded = false;

  constructor(maker: SpeechMaker, track: AudioTrack) {
    this.#maker = maker;
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
    this.cancel();
    const { generation } = utterance;
    this.#alive = generation;
    const isOurs = utterance.voice.id in VOICES;
    const playing = isOurs ? this.#play(utterance, follows) : Promise.reject({ reason: "voice-unavailable" });
    playing.catch((error: unknown) => this.#report({ type: "error", generation, reason: reasonOf(error) }));
  }

  prepare(utterance: Utterance): void {
    // Whoever speaks it will hear of what goes wrong.
    for (const { text } of this.#requests(utterance, false))
      this.#make(utterance, text).catch(() => undefined);
  }

  cancel(): void {
    this.#alive = null;
    this.#hasJustEnded = false;
    this.#track.stop();
  }

  /** `follows` where it goes on from the utterance before, without a silence that was asked for. */
  async #play(utterance: Utterance, follows: boolean): Promise<void> {
    const { generation, rate, volume, pauses } = utterance;
    const whole = this.#requests(utterance, false);
    const isReady = whole.every(({ text }) => this.#ready.has(this.#key(utterance, text)));
    const chunks = isReady ? whole : this.#requests(utterance, true);
    for (const [index, { text, start, end }] of chunks.entries()) {
      const making = this.#make(utterance, text);
      const following = chunks[index + 1];
      if (following) this.#make(utterance, following.text).catch(() => undefined);
      const speech = await making;
      if (this.#alive !== generation) return;
      const isLast = !following;
      const within = pauses
        .filter(({ charIndex }) => charIndex >= start && (charIndex < end || isLast))
        .map(({ charIndex, ms }) => ({ charIndex: charIndex - start, ms }));
      const quiet = {
        // Between two sentences the quiet is right; a listener who has just pressed a button waits for nothing.
        before: index > 0 || !follows ? JOIN_MS.before : null,
        behind: isLast ? null : /[,;:.!?—–]\W*$/u.test(text) ? JOIN_MS.behindClause : JOIN_MS.behind,
      };
      const heard = await this.#track.play(withPauses(trim(speech, quiet), within), {
        rate,
        volume,
        onStart: () => index === 0 && this.#report({ type: "start", generation }),
        onWord: (word) => this.#report({ type: "boundary", generation, charIndex: start + word.charIndex }),
      });
      if (!heard) return;
    }
    this.#report({ type: "end", generation });
  }

  #requests({ text }: Utterance, soon: boolean) {
    return chunksOf(text, soon).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  }

  #key({ voice, pitch }: Utterance, text: string): string {
    return JSON.stringify([voice.id, pitch, text]);
  }

  /** Makes speech, or answers with what was made before; the least lately wanted is let go. */
  #make(utterance: Utterance, text: string): Promise<Speech> {
    const key = this.#key(utterance, text);
    const voice = fliteVoiceOf(utterance.voice.id);
    const made = this.#ready.get(key) ?? this.#maker.synthesise({ text, voice, pitch: utterance.pitch });
    this.#ready.delete(key);
    this.#ready.set(key, made);
    made.catch(() => this.#ready.delete(key));
    for (const old of [...this.#ready.keys()].slice(0, -READY)) this.#ready.delete(old);
    return made;
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
