import { browser } from "./browser.ts";
import { HAS_EVENT_PAGE } from "./target.ts";

/** Firefox stops an idle event page after 30 s, even while it speaks; only calls of extension APIs hold it (measured). */
const BEAT_MS = 20_000;

let beat: ReturnType<typeof setInterval> | undefined;

/** Holds Firefox's event page while something is being read, and lets it go after. Chrome needs no holding. */
export function keepAwake(awake: boolean): void {
  clearInterval(beat);
  beat = undefined;
  if (awake && HAS_EVENT_PAGE) beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
}
