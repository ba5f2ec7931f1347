import type { Article, Span } from "../../src/core/article/article.ts";
import type { SpeechEngine, SpeechEvent, Utterance } from "../../src/core/player/engine.ts";
import type { Voice } from "../../src/core/player/voice.ts";
import type { SavedPlace, SavedSession } from "../../src/core/protocol/messages.ts";
import type { PageReport, PageUpdate, Paint } from "../../src/core/protocol/page.ts";
import type { ArticleView, Snapshot, ViewRequest, ViewUpdate } from "../../src/core/protocol/view.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import type { NowPlaying } from "../../src/host/now-playing.ts";
import type { HostServices } from "../../src/host/services.ts";
import type { PageClient, ViewClient } from "../../src/platform/ports.ts";
import type { Recital } from "../../src/speech/built-in/recital-client.ts";
import type { RecitalRequest } from "../../src/speech/built-in/recital-messages.ts";
import { voice } from "../core/player/invented.ts";

type Reported =
  | { readonly type: "start" | "end" }
  | { readonly type: "boundary"; readonly charIndex: number };

/** An engine whose events the test sends, one by one. */
export class HeldEngine implements SpeechEngine {
  list: readonly Voice[] = [voice("Ada"), voice("Ben")];
  readonly spoken: Utterance[] = [];
  readonly prepared: Utterance[] = [];
  alive: Utterance | null = null;
  readonly #listeners = new Set<(event: SpeechEvent) => void>();
  #started = 0;

  voices() {
    return this.list;
  }

  speak(utterance: Utterance): void {
    this.spoken.push(utterance);
    this.alive = utterance;
  }

  prepare(utterance: Utterance): void {
    this.prepared.push(utterance);
  }

  cancel(): void {
    this.alive = null;
  }

  onVoicesChanged(): () => void {
    return () => undefined;
  }

  onEvent(listener: (event: SpeechEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reports of the utterance that is alive, which begins with its first report. */
  report(event: Reported): void {
    if (!this.alive) throw new Error("Nothing is being said.");
    const { generation } = this.alive;
    if (this.#started !== generation && event.type !== "start") {
      this.#started = generation;
      for (const listener of this.#listeners) listener({ type: "start", generation });
    }
    if (event.type === "end") this.alive = null;
    for (const listener of this.#listeners) listener({ ...event, generation });
  }
}

/** A recital that was asked for, and the way to answer it. */
interface HeldRecital {
  readonly request: RecitalRequest;
  readonly onPiece: (done: number) => void;
  readonly signal: AbortSignal;
  readonly resolve: (recital: Recital | null) => void;
}

/** Remembers what the host asked for. */
export class InventedServices implements HostServices {
  readonly places = new Map<string, SavedPlace | null>();
  readonly buttons: string[] = [];
  readonly awake: boolean[] = [];
  readonly awakeToSave: boolean[] = [];
  readonly announced: (NowPlaying | null)[] = [];
  settings: Settings = DEFAULT_SETTINGS;
  session: SavedSession | null = null;
  /** Set to hold back the answers about places. */
  placesKnown: Promise<void> = Promise.resolve();
  /** Holds them back until what it answers is called. */
  holdPlaces(): () => Promise<void> {
    let answer = () => {};
    this.placesKnown = new Promise((resolve) => {
      answer = resolve;
    });
    return () => {
      answer();
      return settled();
    };
  }

  loadSettings = async () => this.settings;
  saveSettings = (settings: Settings) => {
    this.settings = settings;
  };
  saveSession = (session: SavedSession | null) => {
    this.session = session;
  };
  savePlace = (url: string, place: SavedPlace | null) => void this.places.set(url, place);
  findPlace = async (url: string) => {
    await this.placesKnown;
    return this.places.get(url) ?? null;
  };
  showButton = (tab: number, status: string) => void this.buttons.push(`${tab} ${status}`);
  announce = (playing: NowPlaying | null) => void this.announced.push(playing);
  keepAwake = (awake: boolean, holder: "reading" | "saving") =>
    void (holder === "reading" ? this.awake : this.awakeToSave).push(awake);
  /** What is being said into a file, for the test to go on with. */
  readonly recitals: HeldRecital[] = [];
  recite = (request: RecitalRequest, onPiece: (done: number) => void, signal: AbortSignal) =>
    new Promise<Recital | null>((resolve) => this.recitals.push({ request, onPiece, signal, resolve }));
  now = () => 0;
}

/** Gives the host's promises their turn; they wait for one another, a few deep. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** The page's side of its port. */
export class InventedPage implements PageClient {
  readonly tab: number;
  readonly incognito: boolean;
  paint: Paint | null = null;
  quotes: readonly Span[] = [];
  posts = 0;
  /** What of it was of an article that is not there any more, which the page refuses. */
  refused: PageUpdate[] = [];
  /** The headlines of the articles it was asked to go on with. */
  readonly askedFor: string[] = [];
  /** The number of the article that it shows. */
  #shown = 0;
  #report: (report: PageReport) => void = () => undefined;
  #close: () => void = () => undefined;

  constructor(tab: number, incognito = false) {
    this.tab = tab;
    this.incognito = incognito;
  }

  post(update: PageUpdate): void {
    this.posts++;
    if (update.type !== "open-next" && update.id !== this.#shown) {
      this.refused.push(update);
      return;
    }
    if (update.type === "paint") this.paint = update.paint;
    if (update.type === "quotes") this.quotes = update.quotes;
    if (update.type === "open-next") this.askedFor.push(update.headline);
  }

  onReport(listener: (report: PageReport) => void): void {
    this.#report = listener;
  }

  onClose(listener: () => void): void {
    this.#close = listener;
  }

  /** Shows an article, on which nothing is painted yet, and sends it. */
  async show(article: Article): Promise<void> {
    this.#shown++;
    this.paint = null;
    this.quotes = [];
    await this.report({ type: "article", id: this.#shown, article });
  }

  async report(report: PageReport): Promise<void> {
    this.#report(report);
    await settled();
  }

  close(): void {
    this.#close();
  }
}

/** The popup's side of its port. */
export class InventedView implements ViewClient {
  readonly articles: (ArticleView | null)[] = [];
  readonly snapshots: Snapshot[] = [];
  snapshot: Snapshot | null = null;
  #request: (request: ViewRequest) => void = () => undefined;
  #close: () => void = () => undefined;

  post(update: ViewUpdate): void {
    if (update.type === "article") this.articles.push(update.article);
    else {
      this.snapshot = update.snapshot;
      this.snapshots.push(update.snapshot);
    }
  }

  onRequest(listener: (request: ViewRequest) => void): void {
    this.#request = listener;
  }

  onClose(listener: () => void): void {
    this.#close = listener;
  }

  async request(request: ViewRequest): Promise<void> {
    this.#request(request);
    await settled();
  }

  close(): void {
    this.#close();
  }
}
