/** Changes that follow one another within this time, in ms, are looked at together. */
const TOGETHER_MS = 100;

/** Changes of text and elements. */
const TEXT: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** Changes by which a page hides what it keeps, or shows it again. */
export const HIDING: MutationObserverInit = {
  ...{ subtree: true, attributes: true },
  attributeFilter: ["class", "hidden", "style"],
};

/**
 * Calls back soon after text or elements of a page have changed, or else `what`, and at most ten times a second, however
 * much a page changes. Answers how to stop it.
 */
export function watchChanges(page: Document, onChange: () => void, what = TEXT): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      onChange();
    }, TOGETHER_MS);
  });
  observer.observe(page, what);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
}
