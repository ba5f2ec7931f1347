import type { SavedPlace } from "../core/protocol/messages.ts";
import type { PageClient } from "../platform/ports.ts";
import type { HostServices } from "./services.ts";

/** Looks up where articles were left, and knows which tabs have an article waiting for that. */
export class PlaceFinder {
  readonly #services: Pick<HostServices, "findPlace">;
  readonly #asking = new Set<PageClient>();

  constructor(services: Pick<HostServices, "findPlace">) {
    this.#services = services;
  }

  /** Where the article of a page was left; null where it was not, or nothing is kept of the page. */
  async find(page: PageClient, url: string): Promise<SavedPlace | null> {
    if (page.incognito) return null;
    this.#asking.add(page);
    try {
      return await this.#services.findPlace(url);
    } finally {
      this.#asking.delete(page);
    }
  }

  /** Whether a tab has an article that is not open yet, perhaps beside one from before. */
  isAwaited(tab: number): boolean {
    return [...this.#asking].some((page) => page.tab === tab);
  }
}
