/** What browsers call keys in `commands.getAll()`, on a Mac by their symbols, and what ARIA calls them. */
const ARIA_NAMES: Readonly<Record<string, string>> = {
  Ctrl: "Control",
  MacCtrl: "Control",
  Command: "Meta",
  Option: "Alt",
  "⌘": "Meta",
  "⌥": "Alt",
  "⇧": "Shift",
  "⌃": "Control",
  Comma: ",",
  Period: ".",
};

/** The keys of a shortcut: "Alt+Shift+P" and "⌥⇧P" both have three. */
const keysOf = (shortcut: string): readonly string[] => shortcut.match(/[⌘⌥⇧⌃]|[^+⌘⌥⇧⌃]+/gu) ?? [];

/** A shortcut as `aria-keyshortcuts` wants it (WAI-ARIA 1.2, 6.6), or undefined where there is none. */
export function ariaKeyshortcuts(shortcut: string): string | undefined {
  const keys = keysOf(shortcut).map((key) => ARIA_NAMES[key] ?? key);
  return keys.length === 0 ? undefined : keys.join("+");
}

/** A shortcut as people read it: as the browser writes it, but "." and "," for the names of those keys. */
export const shownShortcut = (shortcut: string): string =>
  shortcut.replace("Period", ".").replace("Comma", ",");
