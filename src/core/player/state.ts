import type { Span } from "../article/article.ts";
import type { Notice, PlaybackStatus, PlayerCommand } from "../protocol/view.ts";
import type { Settings } from "../settings/settings.ts";
import type { SpeechEvent, Utterance } from "./engine.ts";
import type { OnlyQuotes } from "./only-quotes.ts";
import { type Place, type Script, START } from "./script.ts";
import type { Voice } from "./voice.ts";

/** The utterance that is alive: which stretch of which sentence it says, in UTF-16 units of that sentence. */
export interface Piece {
  readonly generation: number;
  readonly sentence: number;
  /** Half-open, in the sentence's spoken text. */
  readonly spokenStart: number;
  readonly spokenEnd: number;
  /** `Voice.id` of the voice that says it. */
  readonly voice: string;
  /** True once the engine has said that it began. */
  readonly started: boolean;
  /**
   * How much is said before it that is no part of the sentence, in UTF-16 units: the speaker's name; or the headline,
   * which is a piece of its own, of nothing of the sentence.
   */
  readonly lead: number;
  /** The spoken word heard last, counted in its sentence; -1 before the first. */
  readonly heard: number;
  /** A spoken word that a boundary jumped to too far to be believed, until the next one agrees. */
  readonly doubted: number | null;
}

/** The reading of one article. Plain data: it may be kept, compared and sent. */
export interface PlayerState {
  readonly status: PlaybackStatus;
  /** The word heard last, or where reading will begin. */
  readonly place: Place;
  /** The word being heard, as a span of its sentence's shown text; null without boundary events. */
  readonly word: Span | null;
  /** Null while nothing is being said: not playing, or waiting for voices. */
  readonly piece: Piece | null;
  /** True once the piece's voice has failed and been tried again; a piece heard to its end clears it. */
  readonly retried: boolean;
  /** Voices that failed twice in a row; not used again unless the listener picks one. */
  readonly deadVoices: readonly string[];
  /** The quotation that was jumped to, until its first word is heard: whoever wants to is told who speaks. */
  readonly jumpedTo: number | null;
  /** The quotations that are read and nothing else, where the listener asked for that. */
  readonly only: OnlyQuotes | null;
  readonly notice: Notice | null;
}

export const INITIAL: PlayerState = {
  status: "ready",
  place: START,
  word: null,
  piece: null,
  retried: false,
  deadVoices: [],
  jumpedTo: null,
  only: null,
  notice: null,
};

/** What the player goes by and does not decide. */
export interface PlayerContext {
  readonly script: Script;
  readonly settings: Settings;
  readonly voices: readonly Voice[];
  /** True until the browser has had time to name its voices. */
  readonly voicesLoading: boolean;
  /** Pace of a voice at rate 1, in UTF-16 units a second. */
  readonly pace: (voice: string) => number;
  /** The generation used last, by this player or another. */
  readonly generation: number;
}

/** What happens to a player: a command, a report of the engine, or a change around it. */
export type PlayerEvent =
  | PlayerCommand
  | SpeechEvent
  /** The watchdog: nothing was heard of the utterance for longer than it can take. */
  | { readonly type: "timeout"; readonly generation: number }
  /** Settings were changed; they apply at once, from the place. */
  | { readonly type: "settings-changed"; readonly voicePicked: boolean }
  /** The list of voices changed, or loading it ended. */
  | { readonly type: "voices-changed" }
  /** A view shows the reading: the listener may ask for it at any moment. */
  | { readonly type: "expected" }
  /** The article's page was closed or left. */
  | { readonly type: "page-gone" }
  /** The article's page is there again. */
  | { readonly type: "page-back" };

/** What the outside world must do, in this order. */
export type PlayerEffect =
  /** Silence; the watchdog is called off. */
  | { readonly type: "cancel" }
  | { readonly type: "speak"; readonly utterance: Utterance }
  /** This is next if nothing happens; see `SpeechEngine.prepare`. */
  | { readonly type: "prepare"; readonly utterance: Utterance }
  /** A `timeout` is due in `ms`, unless a later `watch` or `cancel` comes first. */
  | { readonly type: "watch"; readonly generation: number; readonly ms: number };

export interface Step {
  readonly state: PlayerState;
  readonly effects: readonly PlayerEffect[];
}
