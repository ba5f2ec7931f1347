import type { Article } from "../core/article/article.ts";
import { piecesOf } from "../core/audio-file/pieces.ts";
import { DEFAULT_PACE } from "../core/player/pace.ts";
import type { Script } from "../core/player/script.ts";
import type { SavedFile, Saving } from "../core/protocol/view.ts";
import type { Settings } from "../core/settings/settings.ts";
import { BUILT_IN_VOICES, fliteVoiceOf } from "../speech/built-in/built-in-voice.ts";
import { fliteLexicon } from "../speech/built-in/flite-lexicon.ts";
import { audioFiles, type NamedBlob } from "./audio-files.ts";
import type { HostServices } from "./services.ts";

/** Files that were made are kept so long for whoever comes back for them, in ms; the host is held meanwhile. */
const KEPT_MS = 600_000;

interface Job {
  readonly tab: number;
  readonly over: AbortController;
  readonly state: Saving;
}

/** Makes an article's audio file, one at a time: asking for another lets go of the one before. */
export class AudioSaving {
  readonly #services: Pick<HostServices, "recite" | "keepAwake">;
  readonly #onChange: () => void;
  #job: Job | null = null;

  /** `onChange` hears whenever what `state` answers has changed. */
  constructor(services: Pick<HostServices, "recite" | "keepAwake">, onChange: () => void) {
    this.#services = services;
    this.#onChange = onChange;
  }

  /** How far the file of a tab's article is; null where none was asked for, or it was let go. */
  state(tab: number): Saving | null {
    return this.#job?.tab === tab ? this.#job.state : null;
  }

  /** Begins anew, in the voice and pitch that are set; a system's voice can't be saved, so ours stands in for it. */
  start(tab: number, article: Article, script: Script, settings: Settings): void {
    this.#letGo();
    const over = new AbortController();
    this.#services.keepAwake(true, "saving");
    this.#change({ tab, over, state: { status: "working", progress: 0 } });
    void this.#make(tab, over, article, script, settings);
  }

  async #make(
    tab: number,
    over: AbortController,
    article: Article,
    script: Script,
    settings: Settings,
  ): Promise<void> {
    // Not the pace that was learned, so that the same article is the same file each time.
    const pieces = piecesOf(script, DEFAULT_PACE, settings, BUILT_IN_VOICES);
    const said = pieces.map(({ text, pauses, goesOn, voice, pitch }) => ({
      ...{ text, pauses, goesOn, lexicon: fliteLexicon(text) },
      ...{ voice: fliteVoiceOf(voice.id), pitch },
    }));
    const onPiece = (done: number) =>
      this.#change({ tab, over, state: { status: "working", progress: done / pieces.length } });
    const files = await this.#services
      .recite({ pieces: said }, onPiece, over.signal)
      .then((recital) => recital && audioFiles(article, script, pieces, recital))
      // A worker that can't be started has failed, and so has a file that memory has no room for.
      .catch(() => null);
    if (over.signal.aborted) return;
    if (!files) {
      this.#services.keepAwake(false, "saving");
      this.#change({ tab, over, state: { status: "failed" } });
      return;
    }
    const kept = setTimeout(() => this.cancel(tab), KEPT_MS);
    over.signal.addEventListener("abort", () => clearTimeout(kept));
    const audio = offered(files.audio, over.signal);
    const transcript = offered(files.transcript, over.signal);
    this.#change({ tab, over, state: { status: "ready", audio, transcript } });
  }

  /** Stops at once, and lets go of what was made. */
  cancel(tab: number): void {
    if (this.#job?.tab !== tab) return;
    this.#letGo();
    this.#onChange();
  }

  #change(job: Job): void {
    if (job.over.signal.aborted) return;
    this.#job = job;
    this.#onChange();
  }

  #letGo(): void {
    if (!this.#job) return;
    this.#job.over.abort();
    this.#job = null;
    this.#services.keepAwake(false, "saving");
  }
}

/** A file with an address, until the signal. */
function offered({ blob, name }: NamedBlob, signal: AbortSignal): SavedFile {
  const url = URL.createObjectURL(blob);
  signal.addEventListener("abort", () => URL.revokeObjectURL(url));
  return { url, name };
}
