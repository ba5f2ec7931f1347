import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MediaKey } from "../../src/host/media-keys.ts";
import { ReadingMediaSession } from "../../src/host/media-session.ts";
import type { NowPlaying } from "../../src/host/now-playing.ts";

/** As much of the browser's media session as there is to hear. */
class InventedSession implements MediaSession {
  metadata: MediaMetadata | null = null;
  playbackState: MediaSessionPlaybackState = "none";
  position: MediaPositionState | undefined;
  readonly handlers = new Map<MediaSessionAction, MediaSessionActionHandler>();

  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
    if (handler) this.handlers.set(action, handler);
    else this.handlers.delete(action);
  }

  setPositionState(state?: MediaPositionState): void {
    this.position = state;
  }

  setCameraActive = async () => undefined;
  setMicrophoneActive = async () => undefined;

  press(details: MediaSessionActionDetails): void {
    this.handlers.get(details.action)?.(details);
  }
}

class InventedMetadata {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly artwork = [];

  constructor({ title = "", artist = "", album = "" }: MediaMetadataInit) {
    this.title = title;
    this.artist = artist;
    this.album = album;
  }
}

beforeEach(() => vi.stubGlobal("MediaMetadata", InventedMetadata));
afterEach(() => vi.unstubAllGlobals());

const HARBOR: NowPlaying = {
  title: "The harbor",
  artist: "Military Times",
  album: "Ana Ruiz",
  status: "playing",
  lengthMs: 60_000,
  placeMs: 15_000,
  rate: 1.5,
};

function shown() {
  const session = new InventedSession();
  const held: string[] = [];
  const pressed: MediaKey[] = [];
  const holder = {
    play: () => held.push("play"),
    pause: () => held.push("pause"),
    stop: () => held.push("stop"),
  };
  const media = new ReadingMediaSession(session, holder, (key) => pressed.push(key));
  return { session, held, pressed, media };
}

test("what is read is shown with its place, and the keys are held while it plays", () => {
  const { session, held, media } = shown();
  media.show(HARBOR);
  expect(session.metadata).toMatchObject({
    title: "The harbor",
    artist: "Military Times",
    album: "Ana Ruiz",
  });
  expect(session.playbackState).toBe("playing");
  expect(session.position).toEqual({ duration: 60, position: 15, playbackRate: 1.5 });
  expect(held).toEqual(["play"]);
});

test("a pause plays nothing and keeps what is shown", () => {
  const { session, held, media } = shown();
  media.show(HARBOR);
  const before = session.metadata;
  media.show({ ...HARBOR, status: "paused", placeMs: 16_000 });
  expect(session.playbackState).toBe("paused");
  expect(session.metadata).toBe(before);
  expect(held).toEqual(["play", "pause"]);
});

test("nothing is left of it once nothing is read", () => {
  const { session, held, media } = shown();
  media.show(HARBOR);
  media.show(null);
  media.show(null);
  expect(session).toMatchObject({ metadata: null, playbackState: "none", position: undefined });
  expect([...session.handlers]).toEqual([]);
  expect(held).toEqual(["play", "stop"]);
});

test("each key asks for what it is for", () => {
  const { session, pressed, media } = shown();
  media.show(HARBOR);
  session.press({ action: "pause" });
  session.press({ action: "play" });
  session.press({ action: "nexttrack" });
  session.press({ action: "previoustrack" });
  session.press({ action: "seekforward" });
  session.press({ action: "seekbackward" });
  session.press({ action: "seekto", seekTime: 12.5 });
  session.press({ action: "stop" });
  expect(pressed).toEqual([
    { type: "pause" },
    { type: "play" },
    { type: "skip", unit: "quotation", by: 1 },
    { type: "skip", unit: "quotation", by: -1 },
    { type: "skip", unit: "sentence", by: 1 },
    { type: "skip", unit: "sentence", by: -1 },
    { type: "seek-time", ms: 12_500 },
    { type: "stop" },
  ]);
});

test("an estimate that is overrun stays within what a browser accepts", () => {
  const { session, media } = shown();
  media.show({ ...HARBOR, placeMs: 60_001 });
  expect(session.position).toMatchObject({ duration: 60, position: 60 });
});
