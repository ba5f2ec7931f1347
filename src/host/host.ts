import type { Article } from "../core/article/article.ts";
import type { SpeechEngine } from "../core/player/engine.ts";
import { toSavedOnly } from "../core/player/saved-only.ts";
import { fromSavedPlace, toSavedPlace } from "../core/player/saved-place.ts";
import type { Sessions } from "../core/player/sessions.ts";
import type { SavedSession } from "../core/protocol/messages.ts";
import type { PageReport } from "../core/protocol/page.ts";
import type { PlayerCommand, ViewRequest } from "../core/protocol/view.ts";
import { parseSettings, type Settings } from "../core/settings/settings.ts";
import type { PageClient, ViewClient } from "../platform/ports.ts";
import { AudioSaving } from "./audio-saving.ts";
import { inTurn } from "./in-turn.ts";
import { Keeper } from "./keeper.ts";
import { type MediaKey, MediaKeys } from "./media-keys.ts";
import { Pages } from "./pages.ts";
import { PlaceFinder } from "./place-finder.ts";
import { Presenter } from "./presenter.ts";
import { Readings } from "./readings.ts";
import { goesOn, scriptOf } from "./script-of.ts";
import type { HostServices } from "./services.ts";
import { Views } from "./views.ts";
import { WaitingCalls } from "./waiting-calls.ts";

/** Owns the player: takes what pages, views and keys say to it, and shows all of them what came of it. */
export class Host {
  readonly #services: HostServices;
  readonly #readings: Readings;
  readonly #pages = new Pages();
  readonly #views = new Views();
  readonly #waiting = new WaitingCalls();
  readonly #places: PlaceFinder;
  readonly #keeper: Keeper;
  readonly #saving: AudioSaving;
  readonly #presenter = new Presenter(this.#pages, this.#views, (tab) => this.#saving.state(tab));
  readonly #mediaKeys: MediaKeys;
  /** What comes before the settings are there waits for them, in order. */
  readonly #restored: Promise<void>;
  /** What was being read before the host slept, until its article is back. */
  #asleep: SavedSession | null = null;

  constructor(engine: SpeechEngine, services: HostServices) {
    this.#services = services;
    this.#places = new PlaceFinder(services);
    this.#keeper = new Keeper(services, this.#pages);
    this.#saving = new AudioSaving(services, () => this.#show());
    this.#readings = new Readings(engine, services.now, (before, after) => this.#changed(before, after));
    this.#mediaKeys = new MediaKeys(this.#readings, this.#pages, (playing) => services.announce(playing));
    this.#restored = services.loadSettings().then((settings) => this.#change(settings));
  }

  /** See `Readings.voicesLoaded`. */
  async voicesLoaded(over: boolean): Promise<void> {
    await this.#restored;
    this.#readings.voicesLoaded(over);
  }

  addPage(page: PageClient): void {
    this.#pages.connect(page);
    // What a page says after it has sent an article is of that one, and waits until it is taken in.
    page.onReport(inTurn(this.#restored, (report) => this.#report(page, report)));
    page.onClose(() => this.#leave(page));
  }

  addView(view: ViewClient): void {
    let isOpen = true;
    view.onRequest(async (request) => {
      await this.#restored;
      if (!isOpen) return;
      this.#request(view, request);
      this.#anticipate();
    });
    view.onClose(() => {
      isOpen = false;
      this.#views.close(view);
      this.#show();
    });
  }

  /** Carries out a keyboard command on what is playing; false where nothing is. */
  async interrupt(command: PlayerCommand): Promise<boolean> {
    await this.#restored;
    const { isPlaying } = this.#readings;
    if (isPlaying) this.#readings.toCurrent(command);
    return isPlaying;
  }

  /** Carries out a keyboard command on the article in front once it is open, or on what was read last. */
  async command(command: PlayerCommand, front: number | null): Promise<void> {
    await this.#restored;
    const tab = front ?? this.#readings.sessions.current ?? this.#asleep?.tab;
    if (tab === undefined) return;
    const call = () => this.#readings.toTab(tab, command);
    // Meant is the article that is on its way, not the one from before.
    if (this.#places.isAwaited(tab)) this.#waiting.add(tab, call);
    else this.#whenOpen(tab, call);
  }

  /** Carries out a media key on what was read last. */
  pressed(key: MediaKey): void {
    this.#mediaKeys.press(key);
  }

  /** Changes settings from now on, and keeps them; true once that is so. */
  async choose(chosen: Partial<Settings>): Promise<true> {
    await this.#restored;
    this.#choose(chosen);
    return true;
  }

  /** Says what was being read before the host slept; it is that again as soon as its article is open. */
  restore(session: SavedSession): void {
    this.#asleep = session;
    this.#whenOpen(session.tab, () => {
      this.#asleep = null;
      const { url } = this.#pages.article(session.tab)?.article ?? {};
      if (url !== session.url) return;
      if (session.only) this.#readings.keepTo(session.tab, session.only);
      this.#readings.resume(session.tab);
    });
  }

  #request(view: ViewClient, request: ViewRequest): void {
    switch (request.type) {
      case "watch":
        this.#views.watch(view, request.tab);
        // Not every browser tells of a voice that was installed meanwhile: a listener who looks again asks for it.
        this.#readings.voicesChanged();
        break;
      case "command":
        this.#whenOpen(request.tab, () => this.#readings.toTab(request.tab, request.command));
        break;
      case "follow":
        this.#pages.setFollowing(request.tab, true);
        this.#pages.tell(request.tab, { type: "follow" });
        this.#show();
        break;
      case "open-next":
        this.#pages.openNext(request.tab);
        break;
      case "save":
        this.#whenOpen(request.tab, () => this.#save(request.tab));
        break;
      case "cancel-save":
        this.#saving.cancel(request.tab);
        break;
      case "settings":
        this.#choose(request.settings);
    }
  }

  async #report(page: PageClient, report: PageReport): Promise<void> {
    if (!this.#pages.isConnected(page)) return;
    if (report.type === "article") return this.#open(page, report.id, report.article);
    if (report.type === "next") this.#pages.setNext(page, report.next);
    else this.#pages.setFollowing(page.tab, report.following);
    this.#show();
  }

  async #open(page: PageClient, id: number, article: Article): Promise<void> {
    const { tab } = page;
    const known = this.#pages.article(tab)?.article;
    const session = this.#readings.sessions.byTab.get(tab);
    if (session && known?.url === article.url && known.text === article.text) {
      this.#pages.takeAsked(tab);
      this.#presenter.open(page, id, article, session.script);
      this.#readings.toTab(tab, { type: "page-back" });
      return;
    }
    const before = session && known && goesOn(session, known, article) ? session : null;
    const saved = before
      ? toSavedPlace(before.script, before.player.place)
      : await this.#places.find(page, article.url);
    // The page may have gone meanwhile.
    if (!this.#pages.isConnected(page)) return;
    const isAskedFor = this.#pages.takeAsked(tab) === article.title;
    const script = scriptOf(article, this.#readings.settings);
    this.#saving.cancel(tab);
    this.#presenter.open(page, id, article, script);
    this.#readings.open(tab, script, {
      place: saved && fromSavedPlace(script, saved),
      only: before && toSavedOnly(before.script, before.player),
      // The page has changed its text under the reading, which goes on with the sentence or quotation it was at.
      playing: before?.player.status === "playing" || isAskedFor,
    });
    this.#waiting.make(tab);
    this.#anticipate();
  }

  /** A page that was being read is kept as it is, paused, so that the listener may go on or come back. */
  #leave(page: PageClient): void {
    const { tab } = page;
    if (!this.#pages.leave(page)) return;
    this.#waiting.drop(tab);
    this.#presenter.forget(tab);
    this.#readings.toTab(tab, { type: "page-gone" });
    if (this.#readings.sessions.byTab.get(tab)?.player.notice?.type !== "tab-gone") this.#forget(tab);
  }

  #choose(chosen: Partial<Settings>): void {
    const settings = parseSettings({ ...this.#readings.settings, ...chosen });
    this.#services.saveSettings(settings);
    this.#change(settings);
  }

  #change(settings: Settings): void {
    this.#readings.change(settings, (tab) => this.#pages.article(tab)?.article);
  }

  #save(tab: number): void {
    const article = this.#pages.article(tab)?.article;
    const script = this.#readings.sessions.byTab.get(tab)?.script;
    if (article && script) this.#saving.start(tab, article, script, this.#readings.settings);
  }

  #forget(tab: number): void {
    this.#saving.cancel(tab);
    this.#readings.close(tab);
    this.#pages.forget(tab);
  }

  #anticipate(): void {
    this.#readings.anticipate((tab) => this.#views.isWatched(tab));
  }

  #whenOpen(tab: number, call: () => void): void {
    if (this.#readings.sessions.byTab.has(tab)) call();
    else this.#waiting.add(tab, call);
  }

  #changed(before: Sessions, after: Sessions): void {
    this.#keeper.changed(before, after);
    this.#show();
    const left = before.current;
    // A reading without its page is kept only until the listener turns to another.
    if (left !== null && left !== after.current && after.byTab.has(left) && !this.#pages.isOpen(left)) {
      this.#forget(left);
    }
  }

  #show(): void {
    this.#presenter.show(this.#readings.sessions, this.#readings.around);
    this.#mediaKeys.update();
  }
}
