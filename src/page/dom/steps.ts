/**
 * Work that can be left for a moment, so that a long page does not keep its tab from answering: a generator that
 * yields where it may pause. What it yields says whether the work up to the next such place is long and can't be cut.
 */
export type Steps<T> = Generator<boolean, T, undefined>;

/** How long one stretch of work may be, in ms: a frame, of which half is left to the page. */
const STRETCH_MS = 8;
/** A stretch that has only just begun isn't ended for long work either, so that short pages are done in one. */
const BEGUN_MS = 2;

/** The page's own tasks wait no longer than this, in ms: what takes longer counts as a delay that is felt (RAIL). */
const WAIT_MS = 50;

/** Items of a list are looked at so many at a time: for one of them a whole article may have to be searched. */
const ITEMS_A_STEP = 4;

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work in stretches, between which `pause` lets others have their turn; `now` is a clock in ms. */
export async function inStretches<T>(
  steps: Steps<T>,
  now = () => performance.now(),
  pause: () => Promise<void> = turns(now),
): Promise<T> {
  let begun = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - begun < (value ? BEGUN_MS : STRETCH_MS)) continue;
    await pause();
    begun = now();
  }
}

/** What a function makes of each item of a list, with a place to pause behind every few of them. */
export function* mapInSteps<T, R>(items: readonly T[], make: (item: T) => R): Steps<readonly R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % ITEMS_A_STEP === 0) yield false;
  }
  return made;
}

/** The items of a list that are to be kept, found in the same way. */
export function* filterInSteps<T>(items: readonly T[], keep: (item: T) => boolean): Steps<readonly T[]> {
  const kept = yield* mapInSteps(items, keep);
  return items.filter((_, at) => kept[at]);
}

/** What browsers call to give others a turn; not in the DOM library yet. */
interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Makes what ends the task. What browsers have for that lets input and painting come first, but none of the page's own
 * tasks; so now and then it is left to those too.
 */
function turns(now: () => number): () => Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  let left = now();
  return async () => {
    if (scheduler?.yield && now() - left < WAIT_MS) return scheduler.yield();
    await behindAll();
    left = now();
  };
}

/** Resolves when all tasks that wait now have been done. Timers would be late in hidden tabs. */
const behindAll = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
