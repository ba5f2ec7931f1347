/**
 * A `speechSynthesis` that behaves as browsers were measured to: it queues utterances, and reports a cancelled
 * one late, as `error` in Chromium and as `end` in Firefox. The real ones are tried end to end; this one lets a
 * test see what happens between two of their events.
 */
export class InventedSynthesis extends EventTarget {
  readonly #browser: "chromium" | "firefox";
  #queue: SpeechSynthesisUtterance[] = [];
  #turn = 0;
  list: readonly Partial<SpeechSynthesisVoice>[] = [
    { voiceURI: "ada", name: "Ada", lang: "en-US", localService: true },
    { voiceURI: "cloud", name: "Cloud", lang: "en-US", localService: false },
    { voiceURI: "urn:moz-tts:speechd:English?en", name: "English", lang: "en", localService: false },
  ];

  constructor(browser: "chromium" | "firefox") {
    super();
    this.#browser = browser;
  }

  getVoices(): readonly Partial<SpeechSynthesisVoice>[] {
    return this.list;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#queue.push(utterance);
    if (this.#queue.length === 1) this.#say(this.#turn);
  }

  cancel(): void {
    const [alive] = this.#queue;
    this.#queue = [];
    this.#turn++;
    if (!alive) return;
    setTimeout(() => alive.dispatchEvent(late(this.#browser)));
  }

  #say(turn: number): void {
    const [utterance] = this.#queue;
    if (!utterance) return;
    const words = this.#browser === "chromium" ? [...utterance.text.matchAll(/\S+/gu)] : [];
    const events = [
      new Event("start"),
      ...words.map(({ index }) => Object.assign(new Event("boundary"), { name: "word", charIndex: index })),
      new Event("end"),
    ];
    const next = () => {
      const event = events.shift();
      if (turn !== this.#turn || !event) return;
      if (event.type === "end") this.#queue.shift();
      utterance.dispatchEvent(event);
      if (event.type === "end") this.#say(turn);
      else setTimeout(next);
    };
    setTimeout(next);
  }
}

const late = (browser: "chromium" | "firefox"): Event =>
  browser === "firefox" ? new Event("end") : Object.assign(new Event("error"), { error: "interrupted" });

/** `SpeechSynthesisUtterance` as far as an engine needs it: a bag of settings that events are sent to. */
export class InventedUtterance extends EventTarget {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}
