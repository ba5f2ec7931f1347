import { HOME, originsOf, SISTERS, type Site, siteOnHost } from "../core/sites/sites.ts";
import { browser } from "./browser.ts";
import { HAS_EVENT_PAGE } from "./target.ts";

/**
 * How much of a site the listener lets us look at without a click. The browsers' own screens give and take each of its
 * two hosts by itself, so that it may be a part.
 */
export type SiteAccess = "all" | "part" | "none";

const origins = (site: Site) => ({ origins: [...originsOf(site)] });
const isGiven = (origin: string) => browser.permissions.contains({ origins: [origin] });

/** The site an address belongs to, or null: only over https, as its permission is. */
export function siteAt(address: string): Site | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === "https:" ? siteOnHost(url.hostname) : null;
}

/** How much of a site may be looked at now. */
export async function siteAccess(site: Site): Promise<SiteAccess> {
  const given = await Promise.all(originsOf(site).map(isGiven));
  if (given.every((one) => one)) return "all";
  return given.includes(true) ? "part" : "none";
}

/** True where the page at an address may be looked at without a click. */
export const mayLookAt = (address: string): Promise<boolean> => isGiven(`${new URL(address).origin}/*`);

/** The hosts of sister sites that may be looked at now, as match patterns. */
export async function givenSisters(): Promise<readonly string[]> {
  const asked = SISTERS.flatMap(originsOf);
  const given = await Promise.all(asked.map(isGiven));
  return asked.filter((_, index) => given[index]);
}

/**
 * Asks the listener to let us look at a site; false where they, or the browser, will not. Must be called in the very event
 * of a press, before anything is waited for.
 * The question closes a popup, which then never hears the answer: whoever has to act on it listens with
 * `onAccessChanged`.
 */
export const askForSite = (site: Site): Promise<boolean> =>
  browser.permissions.request(origins(site)).catch(() => false);

/** Gives a site back; false where the browser keeps it. */
export const giveBackSite = (site: Site): Promise<boolean> =>
  browser.permissions.remove(origins(site)).catch(() => false);

/** Whether a site can be given back by us: Chrome lets go of the one it was installed with only in its own settings. */
export const canGiveBack = (site: Site): boolean => HAS_EVENT_PAGE || site !== HOME;

/**
 * Calls back whenever access was given or taken back, whoever did it: our own views, or the browser's screens. `given`
 * are the match patterns that are new; none where something was taken back.
 */
export function onAccessChanged(listener: (given: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => listener(origins));
  browser.permissions.onRemoved.addListener(() => listener([]));
}
