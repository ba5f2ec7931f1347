/**
 * The host: owns the player, the engine and what they need, in Chrome's offscreen document and in Firefox's event
 * page alike. Every listener is registered as the file loads.
 */

import type { MessageType, Request } from "../core/protocol/messages.ts";
import { DEFAULT_SETTINGS } from "../core/settings/settings.ts";
import { keepAwake } from "../platform/keep-awake.ts";
import { listen, send } from "../platform/messaging.ts";
import { accept } from "../platform/ports.ts";
import { SystemVoices } from "../speech/system-voices.ts";
import { Host } from "./host.ts";

/** Browsers name their voices late, some after a second or two; then there are none. */
const VOICES_MS = 3_000;

/** What can't be kept or shown must not stop the reading; the next sentence tries again. */
const tell = <T extends MessageType>(type: T, request: Request<T>): void =>
  void send(type, request).catch(() => undefined);

const host = new Host(new SystemVoices(), {
  loadSettings: () => send("store:load-settings", undefined).catch(() => DEFAULT_SETTINGS),
  saveSettings: (settings) => tell("store:settings", settings),
  saveSession: (session) => tell("store:session", session),
  savePlace: (url, place) => tell("store:place", { url, place }),
  findPlace: (url) => send("store:find-place", { url }).catch(() => null),
  showButton: (tab, status) => tell("button:show", { tab, status }),
  keepAwake,
  now: () => performance.now(),
});

accept({ view: (view) => host.addView(view), page: (page) => host.addPage(page) });
listen({
  "host:interrupt": ({ command }) => host.interrupt(command),
  "host:command": ({ command, tab }) => host.command(command, tab),
  "host:restore": async (session) => host.restore(session),
});
setTimeout(() => host.voicesLoaded(), VOICES_MS);
