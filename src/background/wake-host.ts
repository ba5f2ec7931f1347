import type { SavedSession } from "../core/protocol/messages.ts";
import { ensureOffscreenDocument, hasOffscreenDocument } from "../platform/offscreen.ts";
import { loadSession } from "../platform/storage.ts";
import { HAS_EVENT_PAGE } from "../platform/target.ts";

/** Firefox's host lives in this very page: it is new when the page is. */
let pageIsNew = HAS_EVENT_PAGE;

/**
 * Makes sure that the host runs. A host that had to be started knows nothing: answers the session to take back
 * to it, or null where it was running already or there is none.
 */
export async function wakeHost(): Promise<SavedSession | null> {
  const made = await ensureOffscreenDocument("host.html");
  const isNew = made || pageIsNew;
  pageIsNew = false;
  return isNew ? loadSession() : null;
}

/** Whether the host runs and knows what was being read. */
export const isHostAwake = async (): Promise<boolean> =>
  HAS_EVENT_PAGE ? !pageIsNew : hasOffscreenDocument();
