import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Keeps the focus in a container when what has it is taken away by a drawing: browsers would leave it nowhere, and the
 * listener at the start of the page. Of what matches `selector` afterwards, that which now stands in its place gets it, or
 * the last of them.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>, selector: string): void {
  // Read as the new drawing begins: once it is done, nobody can tell what had the focus.
  const at = all(container.current, selector).findIndex((one) => one.contains(document.activeElement));
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (at < 0 || !isLost) return;
    const left = all(container.current, selector);
    left[Math.min(at, left.length - 1)]?.focus();
  });
}

const all = (container: HTMLElement | null, selector: string): readonly HTMLElement[] => [
  ...(container?.querySelectorAll<HTMLElement>(selector) ?? []),
];
