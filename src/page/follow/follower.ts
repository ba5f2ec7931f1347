import { property } from "../dom/property.ts";
import { scrollToComfort } from "./comfort.ts";

/** A scroll of ours is over after this long at the latest, in ms: browsers scroll smoothly for less. */
const SCROLL_LIMIT = 1_500;
/** Movements of the text smaller than this, in CSS pixels, are no scrolling. */
const STILL = 2;

/**
 * Keeps what is being read in view, until the listener scrolls. Their scrolling is known by the wheel or a
 * touch, and otherwise by the text having moved in the viewport without a scroll of ours: that covers keys,
 * scroll bars and assistive technology without listening to any key, and leaves out the browser's own
 * corrections when something loads above the text. Focus and selection are never touched.
 */
export class Follower {
  readonly #view: Window;
  readonly #onChange: (following: boolean) => void;
  readonly #listening = new AbortController();
  #following: boolean;
  #reading: Range | null = null;
  /** Where the reading was last seen, in CSS pixels from the viewport's top. */
  #seenAt: number | null = null;
  /** When a scroll of ours began, in ms; null where none is under way. */
  #scrolling: number | null = null;

  constructor(view: Window, following: boolean, onChange: (following: boolean) => void) {
    this.#view = view;
    this.#following = following;
    this.#onChange = onChange;
    const options = { capture: true, passive: true, signal: this.#listening.signal } as const;
    view.addEventListener("wheel", (event) => event.isTrusted && this.#yield(), options);
    view.addEventListener("touchmove", (event) => event.isTrusted && this.#yield(), options);
    view.addEventListener("scroll", (event) => event.isTrusted && this.#scrolled(), options);
    view.addEventListener("scrollend", (event) => event.isTrusted && this.#settled(), options);
    // The text is laid out anew: find it again before the scroll events that this brings are judged.
    view.addEventListener("resize", () => this.#show(), options);
  }

  /** Whether the page follows the reading. */
  get following(): boolean {
    return this.#following;
  }

  /** What is being read now; null where nothing is. With `show` it is scrolled to while following. */
  read(range: Range | null, show: boolean): void {
    this.#reading = range;
    this.#seenAt = this.#top();
    if (show) this.#show();
  }

  /** Goes back to what is being read and follows it again. */
  follow(): void {
    if (!this.#following) {
      this.#following = true;
      this.#onChange(true);
    }
    this.#show();
  }

  /** Stops following and listening. */
  dispose(): void {
    this.#listening.abort();
    this.#reading = null;
    this.#following = false;
  }

  #show(): void {
    if (!this.#following || !this.#reading) return;
    const { top, bottom, width, height } = this.#reading.getBoundingClientRect();
    if (width === 0 && height === 0) return;
    this.#seenAt = top;
    const root = property(this.#view.document, "scrollingElement");
    const wanted = scrollToComfort({ top, bottom }, this.#view.innerHeight);
    const furthest = (root?.scrollHeight ?? 0) - this.#view.innerHeight - this.#view.scrollY;
    const by = Math.max(-this.#view.scrollY, Math.min(wanted, furthest));
    if (Math.abs(by) < STILL) return;
    const still = this.#view.matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#scrolling = this.#view.performance.now();
    this.#view.scrollBy({ top: by, behavior: still ? "instant" : "smooth" });
  }

  #scrolled(): void {
    const began = this.#scrolling;
    const ours = began !== null && this.#view.performance.now() - began < SCROLL_LIMIT;
    if (!ours) this.#scrolling = null;
    const top = this.#top();
    const moved = top !== null && this.#seenAt !== null && Math.abs(top - this.#seenAt) >= STILL;
    this.#seenAt = top;
    if (moved && !ours) this.#yield();
  }

  #settled(): void {
    this.#scrolling = null;
    this.#seenAt = this.#top();
  }

  #yield(): void {
    this.#scrolling = null;
    if (!this.#following || !this.#reading) return;
    this.#following = false;
    this.#onChange(false);
  }

  #top(): number | null {
    return this.#reading?.getBoundingClientRect().top ?? null;
  }
}
