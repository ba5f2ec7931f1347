import type { Opened, SavedSession } from "../core/protocol/messages.ts";
import { opened } from "../core/protocol/parse.ts";
import type { Refusal } from "../core/protocol/refusal.ts";
import { INVALID } from "../core/protocol/shape.ts";
import { injectAgent } from "../platform/inject.ts";
import { send, sendToTab } from "../platform/messaging.ts";
import { mayLookAt, siteAt } from "../platform/site-access.ts";
import { loadSettings } from "../platform/storage.ts";
import { addressOf } from "../platform/tabs.ts";
import { wakeHost } from "./wake-host.ts";

/** Shops whose pages the browsers keep from every extension. */
const SHOPS =
  /^https:\/\/(?:addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore)(?:\/|$)/;

/**
 * Takes the article of a tab to the host, starting the host where it sleeps, or says why that can't be. With `anySite`,
 * for which the listener has to have asked on the page itself, also one of a site we know nothing of.
 */
export async function openArticle(tab: number, anySite: boolean): Promise<Opened> {
  const session = await wakeHost();
  if (session) await send("host:restore", session);
  // Another tab may be slow or hang, which is no reason to make this one wait.
  if (session && session.tab !== tab) void restore(session);
  const { exists, url } = await addressOf(tab);
  if (!exists) return refused("tab-gone");
  // A click lets us see the address of any page that an extension may read at all.
  if (url === null || !/^https?:/u.test(url) || SHOPS.test(url)) return refused("restricted");
  return attach(tab, anySite, url);
}

/** Takes back to a new host what was being read before. */
async function restore({ tab }: SavedSession): Promise<void> {
  const { url } = await addressOf(tab);
  if (url !== null) await attach(tab, true, url);
}

async function attach(tab: number, anySite: boolean, url: string): Promise<Opened> {
  try {
    await injectAgent(tab);
  } catch {
    // The browser's own words differ by version and language; what we may do tells more surely what went wrong.
    if (!(await addressOf(tab)).exists) return refused("tab-gone");
    return refused(siteAt(url) && !(await mayLookAt(url)) ? "permission-withheld" : "restricted");
  }
  try {
    const [{ captions }] = await Promise.all([loadSettings(), send("host:expect", { tab })]);
    const answer = opened(await sendToTab(tab, "agent:attach", { anySite, captions }));
    return answer === INVALID ? refused("extraction-failed") : answer;
  } catch {
    // The page was left as its article was taken, or keeps the agent from working.
    return refused((await addressOf(tab)).exists ? "extraction-failed" : "tab-gone");
  }
}

const refused = (refusal: Refusal): Opened => ({ status: "refused", refusal });
