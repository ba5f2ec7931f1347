import type { ArticleView, PlayerCommand, Snapshot } from "../core/protocol/view.ts";
import type { Settings } from "../core/settings/settings.ts";

/** What a component draws, and what it may ask: the host alone changes anything. */
export interface Reading {
  readonly article: ArticleView;
  readonly snapshot: Snapshot;
  /** Asks the host to do something with this article's reading. */
  command(command: PlayerCommand): void;
  /** Asks the host to change some of the settings. */
  change(settings: Partial<Settings>): void;
  /** Asks the host to make an audio file of this article, anew where there is one. */
  save(): void;
  /** Asks the host to stop making it. */
  cancelSave(): void;
  /** Has the status line say something that no snapshot tells. */
  say(text: string): void;
}

export interface ReadingProps {
  readonly reading: Reading;
}
