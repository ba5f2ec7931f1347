/**
 * The host: owns the player, the engine and what they need, in Chrome's offscreen document and in Firefox's event
 * page alike. Every listener is registered as the file loads.
 */

import { keepAwake } from "../platform/keep-awake.ts";
import { listen, send } from "../platform/messaging.ts";
import { accept } from "../platform/ports.ts";
import { SystemVoices } from "../speech/system-voices.ts";
import { Host } from "./host.ts";

/** Browsers name their voices late, some after a second or two; then there are none. */
const VOICES_MS = 3_000;

const host = new Host(new SystemVoices(), {
  loadSettings: () => send("store:load-settings", undefined),
  saveSettings: (settings) => void send("store:settings", settings),
  saveSession: (session) => void send("store:session", session),
  savePlace: (url, place) => void send("store:place", { url, place }),
  findPlace: (url) => send("store:find-place", { url }),
  showButton: (tab, status) => void send("button:show", { tab, status }),
  keepAwake,
  now: () => performance.now(),
});

accept({ view: (view) => host.addView(view), page: (page) => host.addPage(page) });
listen({ "host:command": ({ command, tab }) => host.command(command, tab) });
setTimeout(() => host.voicesLoaded(), VOICES_MS);
