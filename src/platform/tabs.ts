import { browser, type Tabs } from "./browser.ts";

/** A tab; its address is null where we may not know it. */
export interface KnownTab {
  readonly id: number;
  readonly url: string | null;
}

/** The tab in front in the window used last; null where there is none with an id. */
export async function activeTab(): Promise<KnownTab | null> {
  const [tab] = await knownTabs({ active: true, lastFocusedWindow: true });
  return tab ?? null;
}

/** The tabs at addresses of these match patterns, as far as we may know them. */
export const tabsAt = (patterns: readonly string[]): Promise<readonly KnownTab[]> =>
  knownTabs({ url: [...patterns] });

/** The tabs whose address we may not know. */
export const unknownTabs = async (): Promise<readonly KnownTab[]> =>
  (await knownTabs({})).filter(({ url }) => url === null);

async function knownTabs(query: Tabs.QueryQueryInfoType): Promise<readonly KnownTab[]> {
  const tabs = await browser.tabs.query(query);
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url: url ?? null }]));
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
