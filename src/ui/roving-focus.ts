import { useRef, useState } from "preact/hooks";
import { inFrames } from "./in-frames.ts";
import { useKeptFocus } from "./kept-focus.ts";

/** Which keys go to the control before and after. */
export type RovingAxis = "horizontal" | "vertical";

const KEYS = {
  horizontal: { before: "ArrowLeft", after: "ArrowRight" },
  vertical: { before: "ArrowUp", after: "ArrowDown" },
} as const;

/**
 * Makes many buttons one tab stop: arrows go to the neighbour, round the ends; Home and End go to the first and last
 * (APG, roving tabindex). Each button carries `data-roving` with its key; `tabIndex(key)` gives its tab index.
 * Tab comes in at `entry`; with `remember`, at the button focused last, where `has` says that it is still there.
 * `container` is the ref of what holds them. A button that goes while it is focused leaves the focus to its neighbour.
 */
export function useRovingFocus<E extends HTMLElement>(
  axis: RovingAxis,
  entry: string,
  remember: boolean,
  has: (key: string) => boolean = () => true,
) {
  const container = useRef<E>(null);
  const [focused, setFocused] = useState<string | null>(null);
  useKeptFocus(container, "[data-roving]");
  const stop = focused !== null && has(focused) ? focused : entry;

  const onFocusIn = ({ target }: FocusEvent) => {
    const key = target instanceof Element ? rovingKey(target) : null;
    if (key !== null) setFocused(key);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const within = relatedTarget instanceof Node && container.current?.contains(relatedTarget);
    if (!within && !remember) setFocused(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !container.current) return;
    const buttons = [...container.current.querySelectorAll<HTMLElement>("[data-roving]")];
    const from = buttons.findIndex((button) => button.contains(document.activeElement));
    const to = target(event.key, from, buttons.length, axis, container.current);
    if (from < 0 || to === null) return;
    event.preventDefault();
    const button = buttons[to];
    if (!button) return;
    button.focus();
    inFrames(() => {
      if (document.activeElement === button) button.scrollIntoView({ block: "nearest" });
    });
  };
  const tabIndex = (key: string) => (key === stop ? 0 : -1);
  return { container, tabIndex, handlers: { onFocusIn, onFocusOut, onKeyDown } } as const;
}

const rovingKey = (element: Element): string | null =>
  element.closest("[data-roving]")?.getAttribute("data-roving") ?? null;

function target(
  key: string,
  from: number,
  count: number,
  axis: RovingAxis,
  container: Element,
): number | null {
  const mirrored = axis === "horizontal" && getComputedStyle(container).direction === "rtl";
  const step = mirrored ? -1 : 1;
  switch (key) {
    case KEYS[axis].before:
      return (from - step + count) % count;
    case KEYS[axis].after:
      return (from + step + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
