import type { RecitalFormat, RecitalQuestion, RecitalReport, RecitalRequest } from "./recital-messages.ts";
import type { TimedWord } from "./timed-word.ts";

/** A text that was said and written: the bytes in order, and each piece's words, times from the piece's start in ms. */
export interface Recital {
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly format: RecitalFormat;
  /** In Hz. */
  readonly sampleRate: number;
  readonly pieces: readonly { readonly ms: number; readonly words: readonly TimedWord[] }[];
}

/**
 * Has a text said and written by a worker of its own, which is ended afterwards, so that the voice that may be
 * speaking meanwhile does not wait. `onPiece` hears after each piece how many are done. Resolves with null where it
 * could not be done, and never once `signal` is aborted, which ends the worker at once.
 */
export function reciteInWorker(
  request: RecitalRequest,
  start: () => Worker,
  onPiece: (done: number) => void,
  signal: AbortSignal,
): Promise<Recital | null> {
  return new Promise((resolve) => {
    const worker = start();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const pieces: Recital["pieces"][number][] = [];
    signal.addEventListener("abort", () => worker.terminate());
    const finish = (recital: Recital | null) => {
      worker.terminate();
      resolve(recital);
    };
    worker.addEventListener("error", () => finish(null));
    worker.addEventListener("message", ({ data }: MessageEvent<RecitalReport>) => {
      if (signal.aborted) return;
      if (data.type === "failed") return finish(null);
      parts.push(data.bytes);
      if (data.type === "end") return finish({ ...data, parts, pieces });
      pieces.push(data);
      onPiece(pieces.length);
    });
    const question: RecitalQuestion = { type: "recite", ...request };
    worker.postMessage(question);
  });
}
