import { browser } from "./browser.ts";

/** A tab as far as we may know it; `url` only where the listener has let us see it. */
export interface TabInfo {
  readonly id: number;
  readonly url?: string;
}

/** The tab in front in the current window; null where there is none with an id. */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, ...(tab.url === undefined ? {} : { url: tab.url }) };
}

/** The address of a tab; null where the tab is gone or may not be known. */
export async function addressOf(
  tab: number,
): Promise<{ readonly exists: boolean; readonly url: string | null }> {
  try {
    const { url } = await browser.tabs.get(tab);
    return { exists: true, url: url ?? null };
  } catch {
    // `tabs.get` rejects for a tab that has been closed: that is the answer.
    return { exists: false, url: null };
  }
}
