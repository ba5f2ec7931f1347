import type { SpeechEngine, SpeechErrorReason, SpeechEvent, Utterance } from "../../core/player/engine.ts";
import type { Voice } from "../../core/player/voice.ts";
import type { AudioTrack } from "./audio-track.ts";
import { fliteLexicon } from "./flite-lexicon.ts";
import type { FliteVoice } from "./flite-voice.ts";
import { withPauses } from "./pauses.ts";
import { type Part, quietAround, requestsOf } from "./piece-speech.ts";
import { ReadySpeech, type SpeechMaker } from "./ready-speech.ts";
import { fromFirstSound, trim } from "./trim.ts";

const VOICES: Readonly<Record<string, FliteVoice>> = { "readback:1": "slt", "readback:2": "rms" };

/** The voices in the package. */
export const BUILT_IN_VOICES: readonly Voice[] = Object.keys(VOICES).map((id, index) => ({
  id,
  name: `Readback ${index + 1}`,
  lang: "en-US",
  remote: false,
  builtIn: true,
}));

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
  #goesOn = false;
  /** What came to its end just now; null after a silence that was asked for. */
  #justEnded: "sentence" | "part" | null = null;

  constructor(maker: SpeechMaker, track: AudioTrack) {
    this.#speech = new ReadySpeech(maker);
    this.#track = track;
  }

  voices(): readonly Voice[] {
    return BUILT_IN_VOICES;
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
    const follows = this.#justEnded;
    this.#silence();
    const wanted = [...this.#requests(utterance, false), ...this.#requests(utterance, true)];
    this.#speech.giveUpAllBut(wanted.map(({ request }) => request));
    const { generation } = utterance;
    this.#alive = generation;
    this.#goesOn = utterance.goesOn;
    const isOurs = Object.hasOwn(VOICES, utterance.voice.id);
    const playing = isOurs ? this.#play(utterance, follows) : Promise.reject({ reason: "voice-unavailable" });
    playing.catch((error: unknown) => this.#report({ type: "error", generation, reason: reasonOf(error) }));
  }

  prepare(utterance: Utterance): void {
    // A listener who asks for it may do so before all of it is made; what follows other speech has time.
    const soon = this.#alive === null;
    // Whoever speaks it will hear of what goes wrong.
    for (const { request } of this.#requests(utterance, soon))
      this.#speech.get(request).catch(() => undefined);
  }

  cancel(): void {
    this.#silence();
    this.#speech.giveUpAllBut([]);
  }

  #silence(): void {
    this.#alive = null;
    this.#justEnded = null;
    this.#track.stop();
  }

  /** `follows` what it goes on from, if no silence was asked for between. */
  async #play(utterance: Utterance, follows: "sentence" | "part" | null): Promise<void> {
    const { generation, rate, volume, pauses, goesOn } = utterance;
    const whole = this.#requests(utterance, false);
    const isReady = whole.every(({ request }) => this.#speech.has(request));
    const chunks = isReady ? whole : this.#requests(utterance, true);
    for (const [index, chunk] of chunks.entries()) {
      const { start, end } = chunk;
      const making = this.#speech.get(chunk.request);
      const following = chunks[index + 1];
      if (following) this.#speech.get(following.request).catch(() => undefined);
      const speech = await making;
      if (this.#alive !== generation) return;
      const isLast = !following;
      const within = pauses
        .filter(({ charIndex }) => charIndex >= start && (charIndex < end || isLast))
        .map(({ charIndex, ms }) => ({ charIndex: charIndex - start, ms }));
      const isFirst = index === 0 && follows !== "part";
      const quiet = quietAround(utterance.text.slice(start, end), { isFirst, isLast: isLast && !goesOn });
      const trimmed = trim(speech, quiet);
      // Between two sentences the quiet is right; a listener who has just pressed a button waits for nothing.
      const sound = index > 0 || follows !== null ? trimmed : fromFirstSound(trimmed);
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

  #requests(utterance: Utterance, soon: boolean): readonly Part[] {
    const { text, pitch, voice } = utterance;
    return requestsOf({ text, pitch, voice: fliteVoiceOf(voice.id), lexicon: fliteLexicon(text) }, soon);
  }

  #report(event: SpeechEvent): void {
    if (this.#alive !== event.generation) return;
    if (event.type === "end" || event.type === "error") this.#alive = null;
    this.#justEnded = event.type === "end" ? (this.#goesOn ? "part" : "sentence") : null;
    for (const listener of this.#listeners) listener(event);
  }
}

function reasonOf(error: unknown): SpeechErrorReason {
  if (error instanceof DOMException && error.name === "NotAllowedError") return "not-allowed";
  const isTold = typeof error === "object" && error !== null && "reason" in error;
  return isTold && error.reason === "voice-unavailable" ? "voice-unavailable" : "engine-failure";
}
