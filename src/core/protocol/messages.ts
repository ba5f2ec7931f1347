import type { Settings } from "../settings/settings.ts";
import type { Refusal } from "./refusal.ts";
import type { PlayerCommand } from "./view.ts";

/** What came of opening the article of a tab. */
export type Opened = { readonly status: "ready" } | { readonly status: "refused"; readonly refusal: Refusal };

/** Where the reading of one article stands, as it is kept. */
export interface SavedPlace {
  /** Offset in the article's text, in UTF-16 units. */
  readonly offset: number;
  /** The words there, to find the place again should the text have changed; at most 64 units. */
  readonly exact: string;
}

/** The reading that was going on last, kept while the browser runs. */
export interface SavedSession {
  readonly tab: number;
  readonly url: string;
  /** The quotations it was kept to; null where the whole article was read. */
  readonly only: SavedOnly | null;
}

/** The quotations that a reading is kept to, as they are kept. */
export interface SavedOnly {
  /** Where each begins, in the order of the article. */
  readonly quotes: readonly SavedPlace[];
  readonly announced: boolean;
  /** Which of them is being read. */
  readonly at: number;
}

/** Every one-shot message that crosses a context boundary, and what it answers. Streams use the ports. */
export interface Messages {
  /** Detector → background: whether the page in this tab is an article. */
  "page:detected": { readonly request: { readonly isArticle: boolean }; readonly response: undefined };
  /** Popup → background: start the host where it sleeps, and take the article of this tab to it. */
  "article:open": { readonly request: { readonly tab: number }; readonly response: Opened };
  /** Background → agent: take the article and connect to the host; of a site we do not know only with `anySite`. */
  "agent:attach": {
    readonly request: { readonly anySite: boolean; readonly captions: boolean };
    readonly response: Opened;
  };
  /** Background → host: this tab's article was asked for, so that its agent may come with it. */
  "host:expect": { readonly request: { readonly tab: number }; readonly response: undefined };
  /** Background → host: a keyboard command for whatever is playing; true where something was. */
  "host:interrupt": { readonly request: { readonly command: PlayerCommand }; readonly response: boolean };
  /** Background → host: a keyboard command; `tab` is the tab in front, null where it has no article. */
  "host:command": {
    readonly request: { readonly command: PlayerCommand; readonly tab: number | null };
    readonly response: undefined;
  };
  /** Background → host: what was being read before the host slept; its article follows. */
  "host:restore": { readonly request: SavedSession; readonly response: undefined };
  /** Host → background: what the toolbar button says. */
  "button:show": {
    readonly request: { readonly tab: number; readonly status: "playing" | "paused" | "none" };
    readonly response: undefined;
  };
  /** Options → background: change these settings, and leave the others. */
  "settings:change": { readonly request: Partial<Settings>; readonly response: undefined };
  /** Background → host: the same; true where a host is there, which has them in hand. */
  "host:settings": { readonly request: Partial<Settings>; readonly response: boolean };
  /** Host → background: what is kept, and what to keep. */
  "store:load-settings": { readonly request: undefined; readonly response: Settings };
  "store:settings": { readonly request: Settings; readonly response: undefined };
  "store:session": { readonly request: SavedSession | null; readonly response: undefined };
  "store:place": {
    readonly request: { readonly url: string; readonly place: SavedPlace | null };
    readonly response: undefined;
  };
  "store:find-place": { readonly request: { readonly url: string }; readonly response: SavedPlace | null };
}

export type MessageType = keyof Messages;
export type Request<T extends MessageType> = Messages[T]["request"];
export type Response<T extends MessageType> = Messages[T]["response"];
