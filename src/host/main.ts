/**
 * The host: owns the player, the engine and what they need, in Chrome's offscreen document and in Firefox's event
 * page alike. Every listener is registered as the file loads.
 */

import type { MessageType, Request } from "../core/protocol/messages.ts";
import { DEFAULT_SETTINGS } from "../core/settings/settings.ts";
import { keepAwake } from "../platform/keep-awake.ts";
import { listen, send } from "../platform/messaging.ts";
import { accept } from "../platform/ports.ts";
import { AllVoices } from "../speech/all-voices.ts";
import { AudioTrack } from "../speech/built-in/audio-track.ts";
import { BuiltInVoice } from "../speech/built-in/built-in-voice.ts";
import { reciteInWorker } from "../speech/built-in/recital-client.ts";
import { startWorker } from "../speech/built-in/start-worker.ts";
import { SynthesisClient } from "../speech/built-in/synthesis-client.ts";
import { EstimatedWords } from "../speech/estimated-words.ts";
import { SystemVoices } from "../speech/system-voices.ts";
import { Host } from "./host.ts";
import { ReadingMediaSession } from "./media-session.ts";
import { SilentTrack } from "./silent-track.ts";

/**
 * How long the system's voices are waited for, counted from when they are asked for: most browsers name them within the
 * first. One that the listener picked is waited for until the second, which the slowest need.
 */
const VOICES_MS = { any: 240, picked: 3_000 };

/** What can't be kept or shown must not stop the reading; the next sentence tries again. */
const tell = <T extends MessageType>(type: T, request: Request<T>): void =>
  void send(type, request).catch(() => undefined);

/** What the built-in voice is heard through. */
const speaker = new Audio();

const engine = new AllVoices([
  new EstimatedWords(new SystemVoices()),
  new BuiltInVoice(new SynthesisClient(startWorker), new AudioTrack(speaker)),
]);

const mediaSession = new ReadingMediaSession(
  navigator.mediaSession,
  new SilentTrack(new Audio(), speaker),
  (key) => host.pressed(key),
);

const host: Host = new Host(engine, {
  loadSettings: () => send("store:load-settings", undefined).catch(() => DEFAULT_SETTINGS),
  saveSettings: (settings) => tell("store:settings", settings),
  saveSession: (session) => tell("store:session", session),
  savePlace: (url, place) => tell("store:place", { url, place }),
  findPlace: (url) => send("store:find-place", { url }).catch(() => null),
  showButton: (tab, status) => tell("button:show", { tab, status }),
  keepAwake,
  recite: (request, onPiece, signal) => reciteInWorker(request, startWorker, onPiece, signal),
  announce: (playing) => mediaSession.show(playing),
  now: () => performance.now(),
});

/** Tabs in which the listener has had an article opened; no other tab's page is listened to. */
const expected = new Set<number>();

accept({
  view: (view) => host.addView(view),
  page: (page) => host.addPage(page),
  isExpected: (tab) => expected.has(tab),
});
listen({
  "host:expect": async ({ tab }) => {
    expected.add(tab);
  },
  "host:interrupt": ({ command }) => host.interrupt(command),
  "host:command": ({ command, tab }) => host.command(command, tab),
  "host:settings": (chosen) => host.choose(chosen),
  "host:restore": async (session) => host.restore(session),
});
keepAwake(false, "reading");
setTimeout(() => void host.voicesLoaded(false), VOICES_MS.any);
setTimeout(() => void host.voicesLoaded(true), VOICES_MS.picked);
