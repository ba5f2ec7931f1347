import type { PageReport, PageUpdate } from "../core/protocol/page.ts";
import { isExtensionAlive } from "../platform/liveness.ts";
import { connectPage, type PagePort } from "../platform/ports.ts";

/**
 * How often it is looked whether the extension is still there while the host sleeps, in ms: first soon, since a port
 * closes a moment before its extension is known to be gone; then now and then, since updates come when all is quiet.
 */
const LOOK_MS = { soon: 250, later: 30_000 };

/** The page's way to the host, which may sleep: then the way is closed until it is opened again. */
export class HostLink {
  readonly #onUpdate: (update: PageUpdate) => void;
  readonly #onGone: () => void;
  #port: PagePort | null = null;
  #looking: ReturnType<typeof setTimeout> | undefined;

  /** `onGone` is told when the extension itself has gone (updated, removed), so that nobody will answer any more. */
  constructor(onUpdate: (update: PageUpdate) => void, onGone: () => void) {
    this.#onUpdate = onUpdate;
    this.#onGone = onGone;
  }

  get isOpen(): boolean {
    return this.#port !== null;
  }

  /** Opens the way where it is closed. Throws where the extension was reloaded or removed. */
  open(): void {
    if (this.#port) return;
    clearTimeout(this.#looking);
    const opened = connectPage();
    opened.onUpdate(this.#onUpdate);
    opened.onClose(() => {
      if (this.#port !== opened) return;
      this.#port = null;
      this.#lookForExtension(LOOK_MS.soon);
    });
    this.#port = opened;
  }

  /** Tells the host something; nobody hears it while the way is closed. */
  post(report: PageReport): void {
    this.#port?.post(report);
  }

  /** Closes the way for good: the page has nothing to say any more, unless it is opened anew. */
  close(): void {
    clearTimeout(this.#looking);
    const closing = this.#port;
    this.#port = null;
    closing?.close();
  }

  #lookForExtension(ms: number): void {
    this.#looking = setTimeout(() => {
      if (isExtensionAlive()) this.#lookForExtension(LOOK_MS.later);
      else this.#onGone();
    }, ms);
  }
}
