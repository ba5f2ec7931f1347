/** A command that waits longer than this for its article would surprise the listener; ms. */
const LIMIT_MS = 5_000;

/** Calls that wait for the article of a tab to be open; forgotten when the tab's page goes, or after 5 s. */
export class WaitingCalls {
  readonly #byTab = new Map<number, Set<() => void>>();

  add(tab: number, call: () => void): void {
    const calls = this.#byTab.get(tab) ?? new Set();
    this.#byTab.set(tab, calls.add(call));
    setTimeout(() => calls.delete(call), LIMIT_MS);
  }

  /** Makes the calls of a tab, in the order they came. */
  make(tab: number): void {
    const calls = this.#byTab.get(tab) ?? [];
    this.#byTab.delete(tab);
    for (const call of calls) call();
  }

  drop(tab: number): void {
    this.#byTab.delete(tab);
  }
}
