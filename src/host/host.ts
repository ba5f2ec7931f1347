import type { Article } from "../core/article/article.ts";
import type { SpeechEngine, SpeechEvent } from "../core/player/engine.ts";
import { learn, type Paces, paceOf } from "../core/player/pace.ts";
import { fromSavedPlace } from "../core/player/saved-place.ts";
import { toScript } from "../core/player/script.ts";
import {
  close,
  NO_SESSIONS,
  open,
  type Sessions,
  type SessionsStep,
  type Surroundings,
  step,
} from "../core/player/sessions.ts";
import { articleView } from "../core/player/snapshot.ts";
import type { PlayerEvent } from "../core/player/state.ts";
import type { PlayerCommand, ViewRequest } from "../core/protocol/view.ts";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings.ts";
import type { PageClient, ViewClient } from "../platform/ports.ts";
import { EffectRunner } from "./effect-runner.ts";
import { Keeper } from "./keeper.ts";
import { Pages } from "./pages.ts";
import { Presenter } from "./presenter.ts";
import type { HostServices } from "./services.ts";
import { Views } from "./views.ts";

/** Owns the player: takes what pages, views, keys and the engine say to it, and shows all of them what came of it. */
export class Host {
  readonly #engine: SpeechEngine;
  readonly #services: HostServices;
  readonly #runner: EffectRunner;
  /** What comes before the settings are there waits for them, in order. */
  readonly #restored: Promise<void>;
  readonly #pages = new Pages();
  readonly #views = new Views();
  readonly #keeper: Keeper;
  readonly #presenter: Presenter;
  /** Calls to make once an article is open in a tab. */
  readonly #waiting = new Map<number, (() => void)[]>();
  #sessions: Sessions = NO_SESSIONS;
  #settings: Settings = DEFAULT_SETTINGS;
  #voicesLoading = true;
  #paces: Paces = {};
  #pieceStarted: { readonly generation: number; readonly at: number } | null = null;

  constructor(engine: SpeechEngine, services: HostServices) {
    this.#engine = engine;
    this.#services = services;
    this.#keeper = new Keeper(services, this.#pages);
    this.#presenter = new Presenter(this.#pages, this.#views);
    this.#runner = new EffectRunner(engine, (generation) => this.#toCurrent({ type: "timeout", generation }));
    engine.onEvent((event) => this.#heard(event));
    engine.onVoicesChanged(() => this.#voicesChanged());
    this.#restored = services.loadSettings().then((settings) => {
      this.#settings = settings;
    });
  }

  /** From now on an empty list of voices means that there are none. */
  voicesLoaded(): void {
    this.#voicesLoading = false;
    this.#voicesChanged();
  }

  addPage(page: PageClient): void {
    page.onReport(async (report) => {
      await this.#restored;
      if (report.type === "article") return this.#open(page, report.article);
      this.#pages.setFollowing(page.tab, report.following);
      this.#show();
    });
    page.onClose(() => this.#leave(page));
  }

  addView(view: ViewClient): void {
    view.onRequest(async (request) => {
      await this.#restored;
      this.#request(view, request);
    });
    view.onClose(() => {
      this.#views.close(view);
      this.#show();
    });
  }

  /**
   * Carries out a keyboard command: on what is being read, else on the article in front once it is open, else on
   * what was read last.
   */
  async command(command: PlayerCommand, front: number | null): Promise<void> {
    await this.#restored;
    const { current, byTab } = this.#sessions;
    const playing = current !== null && byTab.get(current)?.player.status === "playing";
    if (playing || front === null) this.#toCurrent(command);
    else this.#whenOpen(front, () => this.#dispatch(front, command));
  }

  #request(view: ViewClient, request: ViewRequest): void {
    switch (request.type) {
      case "watch":
        this.#views.watch(view, request.tab);
        // Not every browser tells of a voice that was installed meanwhile: a listener who looks again asks for it.
        this.#voicesChanged();
        break;
      case "command":
        this.#dispatch(request.tab, request.command);
        break;
      case "follow":
        this.#pages.setFollowing(request.tab, true);
        this.#pages.post(request.tab, { type: "follow" });
        this.#show();
        break;
      case "settings":
        this.#changeSettings(request.settings);
    }
  }

  #changeSettings(settings: Settings): void {
    const voicePicked = settings.voice !== this.#settings.voice;
    this.#settings = settings;
    this.#services.saveSettings(settings);
    this.#toAll({ type: "settings-changed", voicePicked });
  }

  async #open(page: PageClient, article: Article): Promise<void> {
    const known = this.#pages.article(page.tab)?.article;
    const again = known?.url === article.url && known.text === article.text;
    const session = this.#sessions.byTab.get(page.tab);
    if (again && session) {
      this.#pages.open(page, article, articleView(page.tab, article, session.script));
      this.#show();
      return;
    }
    const script = toScript(article);
    const saved = page.incognito ? null : await this.#services.findPlace(article.url);
    this.#pages.open(page, article, articleView(page.tab, article, script));
    const place = saved && fromSavedPlace(script, saved);
    this.#apply(open(this.#sessions, page.tab, script, place, this.#around()));
    for (const call of this.#waiting.get(page.tab) ?? []) call();
    this.#waiting.delete(page.tab);
  }

  /** A page that was being read is kept as it is, paused, so that the listener may go on or come back. */
  #leave(page: PageClient): void {
    const { tab } = page;
    if (!this.#pages.leave(page)) return;
    this.#dispatch(tab, { type: "page-gone" });
    if (this.#sessions.byTab.get(tab)?.player.notice?.type === "tab-gone") return;
    this.#apply(close(this.#sessions, tab, this.#around()));
    this.#pages.forget(tab);
  }

  #whenOpen(tab: number, call: () => void): void {
    if (this.#sessions.byTab.has(tab)) call();
    else this.#waiting.set(tab, [...(this.#waiting.get(tab) ?? []), call]);
  }

  #heard(event: SpeechEvent): void {
    const { generation } = event;
    if (event.type === "start") this.#pieceStarted = { generation, at: this.#services.now() };
    if (event.type === "end") this.#learnPace(generation);
    this.#toCurrent(event);
  }

  #learnPace(generation: number): void {
    const { current, byTab } = this.#sessions;
    const piece = current === null ? null : byTab.get(current)?.player.piece;
    if (piece?.generation !== generation || this.#pieceStarted?.generation !== generation) return;
    const ms = this.#services.now() - this.#pieceStarted.at;
    const units = piece.spokenEnd - piece.spokenStart;
    this.#paces = learn(this.#paces, piece.voice, { units, ms, rate: this.#settings.rate });
  }

  #voicesChanged(): void {
    if (this.#engine.voices().length > 0) this.#voicesLoading = false;
    this.#toAll({ type: "voices-changed" });
  }

  #toCurrent(event: PlayerEvent): void {
    const { current } = this.#sessions;
    if (current !== null) this.#dispatch(current, event);
  }

  #toAll(event: PlayerEvent): void {
    for (const tab of this.#sessions.byTab.keys()) this.#dispatch(tab, event);
    this.#show();
  }

  #dispatch(tab: number, event: PlayerEvent): void {
    this.#apply(step(this.#sessions, tab, event, this.#around()));
  }

  #apply({ sessions, effects }: SessionsStep): void {
    const before = this.#sessions;
    this.#sessions = sessions;
    this.#keeper.changed(before, sessions);
    this.#runner.run(effects);
    this.#show();
  }

  #around(): Surroundings {
    return {
      settings: this.#settings,
      voices: this.#engine.voices(),
      voicesLoading: this.#voicesLoading,
      pace: (voice) => paceOf(this.#paces, voice),
    };
  }

  #show(): void {
    this.#presenter.show(this.#sessions, this.#around());
  }
}
