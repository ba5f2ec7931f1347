/** The most often a status line may change, so that a screen reader can finish what it says; ms. */
const APART_MS = 2000;

/**
 * Passes texts on to `show`, the first at once and then at most one every 2 s; of those that come in between, the
 * last. `stop` forgets whatever waits.
 */
export function rateLimited(show: (text: string) => void): { say(text: string): void; stop(): void } {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting === null) return;
      const text = waiting;
      waiting = null;
      show(text);
      rest();
    }, APART_MS);
  };
  return {
    say(text) {
      if (timer !== undefined) {
        waiting = text;
        return;
      }
      show(text);
      rest();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
    },
  };
}
