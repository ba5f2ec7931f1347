/** How long after a change it is looked, in ms: late bodies come in several changes, and advertisements never stop. */
const AFTER_MS = 200;
/** A page that changes more often than this many times without becoming an article never does. */
const MAX_LOOKS = 100;

/**
 * Looks at the page a moment after it has changed itself, until `look` answers true, nothing has come of a great many
 * looks, or the answer is called. A look that takes its time is not overtaken by the next. Costs nothing while the
 * page does not change.
 */
export function lookUntilFound(look: () => boolean | Promise<boolean>): () => void {
  let looks = 0;
  let isLooking = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (isLooking) lookSoon();
      else lookNow();
    }, AFTER_MS);
  };
  const lookNow = () => {
    const found = look();
    isLooking = found instanceof Promise;
    // A look that failed has found nothing; the next change may be another matter.
    if (found instanceof Promise) void found.then(settle, () => settle(false));
    else settle(found);
  };
  const settle = (isFound: boolean) => {
    isLooking = false;
    looks++;
    if (isFound || looks === MAX_LOOKS) stop();
  };
  const observer = new MutationObserver(lookSoon);
  const stop = () => {
    clearTimeout(waiting);
    observer.disconnect();
  };
  // Text, elements, and what the head says of the page.
  observer.observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
    ...{ attributes: true, attributeFilter: ["content"] },
  });
  return stop;
}
