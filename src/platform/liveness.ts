import { browser } from "./browser.ts";

/** Whether this script can still reach its extension; false in pages left behind by a reload or an update. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Some browsers throw instead of answering when the extension is gone; that is the same answer.
    return false;
  }
}
