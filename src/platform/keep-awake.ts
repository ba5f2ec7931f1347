import { browser } from "./browser.ts";
import { HAS_EVENT_PAGE } from "./target.ts";

/** Firefox stops an idle event page after 30 s, even while it speaks; only calls of extension APIs hold it (measured). */
const BEAT_MS = 20_000;
/** Chrome's offscreen document is idle for as long as Firefox's event page before it closes. */
const IDLE_MS = 30_000;

const holders = new Set<string>();
let beat: ReturnType<typeof setInterval> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Holds the host while any holder wants it awake, and lets it go after: Firefox stops its event page by itself;
 * Chrome's offscreen document closes itself, from the first call on, after 30 s in which nobody holds it.
 */
export function keepAwake(awake: boolean, holder: "reading" | "saving"): void {
  if (awake) holders.add(holder);
  else holders.delete(holder);
  clearInterval(beat);
  clearTimeout(closing);
  if (HAS_EVENT_PAGE && holders.size > 0)
    beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
  if (!HAS_EVENT_PAGE && holders.size === 0) closing = setTimeout(() => globalThis.close(), IDLE_MS);
}
