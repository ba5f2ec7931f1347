import { expect, test } from "vitest";
import { ariaKeyshortcuts, shownShortcut } from "../../src/ui/shortcut.ts";

test("a shortcut is named to assistive technology as ARIA names keys", () => {
  expect(ariaKeyshortcuts("Alt+Shift+Period")).toBe("Alt+Shift+.");
  expect(ariaKeyshortcuts("Ctrl+Comma")).toBe("Control+,");
});

test("a Mac's symbols are understood", () => {
  expect(ariaKeyshortcuts("⌥⇧P")).toBe("Alt+Shift+P");
  expect(ariaKeyshortcuts("⌃⌘.")).toBe("Control+Meta+.");
});

test("a command without a shortcut claims none", () => {
  expect(ariaKeyshortcuts("")).toBeUndefined();
});

test("keys that have a sign are shown by it", () => {
  expect(shownShortcut("Alt+Shift+Comma")).toBe("Alt+Shift+,");
});
