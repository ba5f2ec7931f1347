import { browser, type Scripting } from "./browser.ts";
import { givenSisters } from "./site-access.ts";

/** Its name among the content scripts that are registered at run time; it outlives the browser's restart. */
const ID = "detector";
const FILE = "detector.js";

/** Two changes at once would each see the state before the other. */
let synced: Promise<void> = Promise.resolve();

/**
 * Has the detector run in pages of exactly those sister sites that the listener has switched on. The manifest sees to the
 * site the extension is made for. Safe to call at any time, and as often as one likes.
 */
export function syncDetector(): Promise<void> {
  // One change that failed must not stop those after it.
  synced = synced.catch(() => undefined).then(sync);
  return synced;
}

async function sync(): Promise<void> {
  const { scripting } = browser;
  const [wanted, [registered]] = await Promise.all([
    givenSisters(),
    scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (same(wanted, registered?.matches ?? [])) return;
  if (wanted.length === 0) return scripting.unregisterContentScripts({ ids: [ID] });
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    matches: [...wanted],
    js: [FILE],
    runAt: "document_idle",
    allFrames: false,
    persistAcrossSessions: true,
  };
  return scripting[registered ? "updateContentScripts" : "registerContentScripts"]([script]);
}

/** Has the detector look at a page that is open already. Rejects where the browser forbids it. */
export async function injectDetector(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [FILE] });
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
