/** Of the time that passes at most one part in so many goes into looking. */
const SHARE = 10;

/** A look that is taken when it is asked for, or later. */
export interface SparingLook {
  readonly ask: () => void;
  /** Takes no look any more that is due. */
  readonly stop: () => void;
}

/**
 * Takes a look at once where there has been none for long enough, and else once it has been: on a long page that never
 * stops changing the looks would take up its time. The last change is always looked at. `now` is a clock in ms.
 */
export function lookSparingly(look: () => void, now = () => performance.now()): SparingLook {
  let next = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    waiting = undefined;
    const begun = now();
    look();
    const ended = now();
    next = ended + (SHARE - 1) * (ended - begun);
  };
  return {
    ask() {
      const rest = next - now();
      if (rest <= 0 && waiting === undefined) take();
      else waiting ??= setTimeout(take, rest);
    },
    stop: () => clearTimeout(waiting),
  };
}
