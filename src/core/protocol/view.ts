import type { Article, Span } from "../article/article.ts";
import type { Voice } from "../player/voice.ts";
import type { NameAndRole } from "../quotes/speaker-name.ts";
import type { Settings } from "../settings/settings.ts";
import type { NextArticle } from "./page.ts";

/** Name of the port between a view (popup) and the host. */
export const VIEW_PORT = "view";

/** What a view is told once about the article it looks at, and again when that changes. */
export interface ArticleView extends Article {
  /** The tab the article is open in; commands name it. */
  readonly tab: number;
  /** The quotations with their words, in reading order. */
  readonly quotes: readonly QuoteView[];
  readonly sentenceCount: number;
}

/** A quotation as a view lists it. */
export interface QuoteView extends Span {
  readonly exact: string;
  /** Null where nobody is sure who said it. */
  readonly speaker: SpeakerView | null;
  /** How its speaker is told from the others, on the page as in the list; see `speakerMarks`. */
  readonly mark: number;
  /** Where it begins, as a share of the article from 0 to 1; for the ticks on the seek line. */
  readonly position: number;
}

/** Who said a quotation, as a view names them. */
export interface SpeakerView extends NameAndRole {
  /** The same for each quotation of one person, however the article names them there. */
  readonly id: string;
}

export type PlaybackStatus = "ready" | "playing" | "paused" | "finished";

/** Something the listener should know about the voice; the player goes on, or waits, as it says. */
export type Notice =
  /** A voice failed and another took over. */
  | { readonly type: "voice-replaced"; readonly from: string; readonly to: string }
  /** No voice that may be used is left; the player is paused. */
  | { readonly type: "voices-failed" }
  /** There is no voice at all; the player is paused. */
  | { readonly type: "no-voices" }
  /** There are voices, but none for the article's language, so another language's was chosen. */
  | { readonly type: "no-voice-for-language"; readonly lang: string }
  /** The page was closed or left; the player is paused. */
  | { readonly type: "tab-gone" };

/** A file that can be downloaded: its address, which works in the extension's pages, and what to call it. */
export interface SavedFile {
  readonly url: string;
  readonly name: string;
}

/** The making of an article's audio file; the files of a ready one stay for some minutes. */
export type Saving =
  /** `progress` is a share from 0 to 1. */
  | { readonly status: "working"; readonly progress: number }
  | { readonly status: "ready"; readonly audio: SavedFile; readonly transcript: SavedFile }
  | { readonly status: "failed" };

/** The state of the reading a view shows; sent whole at every change. */
export interface Snapshot {
  readonly status: PlaybackStatus;
  /** Index of the sentence at the place, from 0. */
  readonly sentence: number;
  /** The words of that sentence, and the word being heard as a span of them (null without boundary events). */
  readonly now: { readonly text: string; readonly word: Span | null };
  /** Index of the quotation at the place, or null between quotations. */
  readonly quote: number | null;
  /** How many quotations are read alone, and whether they are announced; null where the whole article is read. */
  readonly only: { readonly count: number; readonly announced: boolean } | null;
  /** Of what is read; estimated at the current rate and voice, corrected as sentences are heard; in ms. */
  readonly playedMs: number;
  readonly leftMs: number;
  readonly settings: Settings;
  readonly voices: readonly Voice[];
  /** True until the browser has had time to name its voices. */
  readonly voicesLoading: boolean;
  /** The voice that speaks, or would: `Voice.id`, null where there is none. */
  readonly voice: string | null;
  /** The pace of that voice at this rate, in words a minute. */
  readonly wordsPerMinute: number;
  readonly notice: Notice | null;
  /** False while the page does not follow the reading because the listener scrolled away. */
  readonly following: boolean;
  /** Another tab's article that is being read or paused, if any. */
  readonly elsewhere: {
    readonly tab: number;
    readonly title: string;
    readonly status: PlaybackStatus;
  } | null;
  /** Another article of the same page, to be read when the listener asks for it and not before. */
  readonly next: NextArticle | null;
  /** The article as an audio file, if that was asked for. */
  readonly saving: Saving | null;
}

/** What a view asks of the reading. Ratios and offsets out of range are clamped, never refused. */
export type PlayerCommand =
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "toggle" }
  | { readonly type: "stop" }
  /** From the first word. */
  | { readonly type: "restart" }
  | { readonly type: "skip"; readonly unit: "sentence" | "paragraph" | "quotation"; readonly by: 1 | -1 }
  /** To the start of a sentence; the status stays as it is. */
  | { readonly type: "seek"; readonly sentence: number }
  /** Plays from the first word of a quotation. */
  | { readonly type: "play-quote"; readonly quote: number }
  /**
   * Plays these quotations, one after another, and nothing else, until stop, restart or `whole-article`. `announced`: the
   * headline first, and before each who speaks.
   */
  | { readonly type: "play-quotes"; readonly quotes: readonly number[]; readonly announced: boolean }
  /** Reads on from where quotations alone were being read; the status stays as it is. */
  | { readonly type: "whole-article" };

/** Messages from a view to the host. */
export type ViewRequest =
  /** Look at this tab's article; where it has none, at the one being read, if any. */
  | { readonly type: "watch"; readonly tab: number }
  | { readonly type: "command"; readonly tab: number; readonly command: PlayerCommand }
  /** Only what was changed: another view may have changed the rest. */
  | { readonly type: "settings"; readonly settings: Partial<Settings> }
  /** Scroll to the reading and follow it again. */
  | { readonly type: "follow"; readonly tab: number }
  /** Open the other article of the page (`Snapshot.next`), and read it. */
  | { readonly type: "open-next"; readonly tab: number }
  /** Make an audio file of the article, with a transcript. */
  | { readonly type: "save"; readonly tab: number }
  /** Stop making it, or let go of what was made. */
  | { readonly type: "cancel-save"; readonly tab: number };

/** Messages from the host to a view. The first answers `watch`; null where there is no article to show. */
export type ViewUpdate =
  | { readonly type: "article"; readonly article: ArticleView | null }
  | { readonly type: "snapshot"; readonly snapshot: Snapshot };
