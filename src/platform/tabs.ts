import { browser } from "./browser.ts";

/** The tab in front in the window used last; null where there is none with an id. */
export async function activeTab(): Promise<{ readonly id: number } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id };
}

/** Calls back with the id of each tab that is closed; call it as the background loads. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
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
