import type { Article } from "../core/article/article.ts";
import type { SpeechEngine, SpeechEvent } from "../core/player/engine.ts";
import { learn, type Paces, paceOf } from "../core/player/pace.ts";
import { type Place, readAgain, type Script } from "../core/player/script.ts";
import {
  close,
  keepTo,
  NO_SESSIONS,
  open,
  replaceScript,
  resume,
  type Sessions,
  type SessionsStep,
  type Surroundings,
  step,
} from "../core/player/sessions.ts";
import type { PlayerEvent } from "../core/player/state.ts";
import type { SavedOnly } from "../core/protocol/messages.ts";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings.ts";
import { EffectRunner } from "./effect-runner.ts";

/** The readings of all tabs with all they go by, and the engine that speaks them. */
export class Readings {
  readonly #engine: SpeechEngine;
  readonly #now: () => number;
  readonly #onChange: (before: Sessions, after: Sessions) => void;
  readonly #runner: EffectRunner;
  #sessions: Sessions = NO_SESSIONS;
  #settings: Settings = DEFAULT_SETTINGS;
  #voicesLoading = true;
  #paces: Paces = {};
  #pieceStarted: { readonly generation: number; readonly at: number } | null = null;

  /** `onChange` hears of every change before the engine does; `now` is a clock in ms that never goes back. */
  constructor(
    engine: SpeechEngine,
    now: () => number,
    onChange: (before: Sessions, after: Sessions) => void,
  ) {
    this.#engine = engine;
    this.#now = now;
    this.#onChange = onChange;
    this.#runner = new EffectRunner(engine, (generation) => this.toCurrent({ type: "timeout", generation }));
    engine.onEvent((event) => this.#heard(event));
    engine.onVoicesChanged(() => this.voicesChanged());
  }

  get sessions(): Sessions {
    return this.#sessions;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get around(): Surroundings {
    return {
      settings: this.#settings,
      voices: this.#engine.voices(),
      voicesLoading: this.#voicesLoading,
      pace: (voice) => paceOf(this.#paces, voice),
    };
  }

  get isPlaying(): boolean {
    const { current, byTab } = this.#sessions;
    return current !== null && byTab.get(current)?.player.status === "playing";
  }

  /** Takes a command or event to the reading of a tab; nothing happens where it has none. */
  toTab(tab: number, event: PlayerEvent): void {
    this.#apply(step(this.#sessions, tab, event, this.around));
  }

  /** Takes a command or event to the reading that played last. */
  toCurrent(event: PlayerEvent): void {
    const { current } = this.#sessions;
    if (current !== null) this.toTab(current, event);
  }

  /**
   * Adds or replaces the reading of a tab, which waits at `place`, kept to the quotations of `only`, or is `playing` from
   * there: one change, so that nobody hears of a stop between two articles.
   */
  open(
    tab: number,
    script: Script,
    from: { readonly place: Place | null; readonly only: SavedOnly | null; readonly playing: boolean },
  ): void {
    const { around } = this;
    const opened = open(this.#sessions, tab, script, from.place, around);
    const kept = from.only ? keepTo(opened.sessions, tab, from.only) : opened.sessions;
    const begun = from.playing ? step(kept, tab, { type: "play" }, around) : { sessions: kept, effects: [] };
    this.#apply({ sessions: begun.sessions, effects: [...opened.effects, ...begun.effects] });
  }

  /** Forgets the reading of a tab, silencing it first. */
  close(tab: number): void {
    this.#apply(close(this.#sessions, tab, this.around));
  }

  /** Makes a tab's reading the one that was read last, unless another has been since. */
  resume(tab: number): void {
    this.#apply({ sessions: resume(this.#sessions, tab), effects: [] });
  }

  /** Keeps a tab's reading to quotations it was kept to before; see `keepTo` of the sessions. */
  keepTo(tab: number, only: SavedOnly): void {
    this.#apply({ sessions: keepTo(this.#sessions, tab, only), effects: [] });
  }

  /** Applies other settings at once, from the word being heard; `articleOf` has the article of each reading. */
  change(settings: Settings, articleOf: (tab: number) => Article | undefined): void {
    const before = this.#settings;
    const voicePicked = settings.voice !== before.voice;
    this.#settings = settings;
    const saysOtherWords =
      JSON.stringify(settings.choices) !== JSON.stringify(before.choices) ||
      (settings.cue === "words") !== (before.cue === "words");
    for (const [tab, { script }] of saysOtherWords ? this.#sessions.byTab : []) {
      const article = articleOf(tab);
      if (article) this.#sessions = replaceScript(this.#sessions, tab, readAgain(script, article, settings));
    }
    this.#toAll({ type: "settings-changed", voicePicked });
  }

  /** The list of voices may have changed: it is looked at again. */
  voicesChanged(): void {
    if (this.#engine.voices().some((voice) => !voice.builtIn)) this.#voicesLoading = false;
    this.#toAll({ type: "voices-changed" });
  }

  /** Has ready what the tabs that are being looked at would say. */
  anticipate(isWatched: (tab: number) => boolean): void {
    for (const tab of this.#sessions.byTab.keys()) if (isWatched(tab)) this.toTab(tab, { type: "expected" });
  }

  /**
   * From now on voices that are missing are taken not to be there. A voice the listener picked is worth waiting for:
   * unless that is `over` too, nothing happens while it is missing.
   */
  voicesLoaded(over: boolean): void {
    const { voice } = this.#settings;
    const isMissing = voice !== null && !this.#engine.voices().some(({ id }) => id === voice);
    if (isMissing && !over) return;
    this.#voicesLoading = false;
    this.voicesChanged();
  }

  #toAll(event: PlayerEvent): void {
    for (const tab of this.#sessions.byTab.keys()) this.toTab(tab, event);
    this.#onChange(this.#sessions, this.#sessions);
  }

  #heard(event: SpeechEvent): void {
    const { generation } = event;
    if (event.type === "start") this.#pieceStarted = { generation, at: this.#now() };
    if (event.type === "end") this.#learnPace(generation);
    this.toCurrent(event);
  }

  #learnPace(generation: number): void {
    const { current, byTab } = this.#sessions;
    const piece = current === null ? null : byTab.get(current)?.player.piece;
    if (piece?.generation !== generation || this.#pieceStarted?.generation !== generation) return;
    const ms = this.#now() - this.#pieceStarted.at;
    const units = piece.lead + piece.spokenEnd - piece.spokenStart;
    this.#paces = learn(this.#paces, piece.voice, { units, ms, rate: this.#settings.rate });
  }

  #apply({ sessions, effects }: SessionsStep): void {
    const before = this.#sessions;
    this.#sessions = sessions;
    this.#onChange(before, sessions);
    this.#runner.run(effects);
  }
}
