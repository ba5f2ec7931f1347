import type { WebWorker } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";
import { quiet } from "./quiet.ts";
import { serviceWorker } from "./service-worker.ts";

/** One utterance that a test voice was given. Times are `Date.now()`. */
export interface Heard {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
  readonly begunAt: number;
  /** The words reported so far; `charIndex` counts UTF-16 units of `text`. */
  readonly words: readonly { readonly charIndex: number; readonly at: number }[];
  /** Null while it is being spoken. */
  readonly ended: { readonly how: "spoken" | "stopped" | "failed"; readonly at: number } | null;
}

/** What the test voice extension shows on its global scope. */
interface VoiceScope {
  readonly heard: readonly Heard[];
  readonly pace: { msPerWord: number; byHand: boolean };
  readonly goOn: () => void;
}

/** Everything the test voices were given, oldest first. */
export async function heard(chromium: Chromium): Promise<readonly Heard[]> {
  return quiet(await voiceWorker(chromium), () => (globalThis as unknown as VoiceScope).heard);
}

/** How long the test voices take over a word at rate 1, in ms; 100 unless set. Holds from the next utterance on. */
export async function setPace(chromium: Chromium, msPerWord: number): Promise<void> {
  const set = (ms: number) => {
    (globalThis as unknown as VoiceScope).pace.msPerWord = ms;
  };
  await quiet(await voiceWorker(chromium), set, msPerWord);
}

/** The test voices while they wait at each word. */
export interface ByHand {
  /** The utterance that is said now, if it is another than the first `known` of all; null where it is not. */
  readonly after: (known: number) => Promise<string | null>;
  /** Has the word followed by the next, or by the utterance's end. */
  readonly goOn: () => Promise<void>;
}

/** Has the test voices wait at each word for the test, however long it or a busy machine takes. */
export async function byHand(chromium: Chromium, use: (voice: ByHand) => Promise<void>): Promise<void> {
  const worker = await voiceWorker(chromium);
  const set = (isByHand: boolean) => {
    const scope = globalThis as unknown as VoiceScope;
    scope.pace.byHand = isByHand;
    if (!isByHand) scope.goOn();
  };
  await quiet(worker, set, true);
  try {
    await use({
      after: (known) =>
        quiet(worker, (at) => (globalThis as unknown as VoiceScope).heard[at]?.text ?? null, known),
      goOn: () => quiet(worker, () => (globalThis as unknown as VoiceScope).goOn()),
    });
  } finally {
    await quiet(worker, set, false);
  }
}

const voiceWorker = (chromium: Chromium): Promise<WebWorker> =>
  serviceWorker(
    chromium.browser,
    (url) => url.endsWith("/voice.js"),
    () => "heard" in globalThis,
  );
