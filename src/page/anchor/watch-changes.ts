/** Changes that follow one another within this time, in ms, are looked at together. */
const TOGETHER_MS = 100;

/**
 * Calls back soon after text or elements of a page have changed, and at most ten times a second, however much a page
 * changes. Answers how to stop it.
 */
export function watchChanges(page: Document, onChange: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      onChange();
    }, TOGETHER_MS);
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
}
