import type { SpeechEngine, SpeechErrorReason, SpeechEvent, Utterance } from "../core/player/engine.ts";
import type { Voice } from "../core/player/voice.ts";
import { renderLetters } from "./letters.ts";

/** Firefox offers the system's own voices only, under this prefix; it calls some of them not local all the same. */
const FIREFOX_VOICE = "urn:moz-tts:";

/**
 * The voices of the system and the browser, through Web Speech.
 *
 * What real browsers do and this hides: events of a cancelled utterance come late, as `end` in Firefox and as
 * `error` in Chromium; native `pause()` wedges all speech in Chromium and does nothing in Firefox, so it is never
 * called; an utterance that nothing refers to may be collected, and its events with it.
 */
export class SystemVoices implements SpeechEngine {
  readonly #synthesis: SpeechSynthesis;
  readonly #listeners = new Set<(event: SpeechEvent) => void>();
  #alive: { readonly generation: number; readonly native: SpeechSynthesisUtterance } | null = null;

  constructor(synthesis: SpeechSynthesis = globalThis.speechSynthesis) {
    this.#synthesis = synthesis;
    // Browsers begin to load their voices when they are first asked for them.
    synthesis.getVoices();
  }

  voices(): readonly Voice[] {
    return this.#synthesis.getVoices().map(toVoice);
  }

  onVoicesChanged(listener: () => void): () => void {
    this.#synthesis.addEventListener("voiceschanged", listener);
    return () => this.#synthesis.removeEventListener("voiceschanged", listener);
  }

  onEvent(listener: (event: SpeechEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  speak(utterance: Utterance): void {
    this.cancel();
    const { generation } = utterance;
    const voice = this.#synthesis.getVoices().find(({ voiceURI }) => voiceURI === utterance.voice.id);
    const { text, toCore } = renderLetters(utterance.text, utterance.letters, utterance.voice);
    const native = new SpeechSynthesisUtterance(text);
    native.lang = utterance.lang;
    native.voice = voice ?? null;
    native.rate = utterance.rate;
    native.pitch = utterance.pitch;
    native.volume = utterance.volume;
    native.addEventListener("start", () => this.#report({ type: "start", generation }));
    native.addEventListener("boundary", ({ name, charIndex }) => {
      // A sentence boundary says no more than the utterance's own start does.
      if (name !== "sentence") this.#report({ type: "boundary", generation, charIndex: toCore(charIndex) });
    });
    native.addEventListener("end", () => this.#report({ type: "end", generation }));
    native.addEventListener("error", ({ error }) =>
      this.#report({ type: "error", generation, reason: REASONS[error] ?? "engine-failure" }),
    );
    this.#alive = { generation, native };
    // Without its voice the browser would quietly take another, perhaps a remote one.
    if (voice) this.#synthesis.speak(native);
    else queueMicrotask(() => this.#report({ type: "error", generation, reason: "voice-unavailable" }));
  }

  prepare(): void {
    // Web Speech has nothing to prepare: its voices begin within 60 ms (measured).
  }

  cancel(): void {
    this.#alive = null;
    this.#synthesis.cancel();
  }

  #report(event: SpeechEvent): void {
    if (this.#alive?.generation !== event.generation) return;
    if (event.type === "end" || event.type === "error") this.#alive = null;
    for (const listener of this.#listeners) listener(event);
  }
}

const REASONS: Readonly<Partial<Record<SpeechSynthesisErrorCode, SpeechErrorReason>>> = {
  "not-allowed": "not-allowed",
  "voice-unavailable": "voice-unavailable",
  "language-unavailable": "voice-unavailable",
  network: "network",
};

const toVoice = ({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  lang,
  remote: !localService && !voiceURI.startsWith(FIREFOX_VOICE),
});
