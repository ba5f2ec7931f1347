/**
 * The background: what only it may do in Chrome (toolbar button, commands, storage, injecting, starting the
 * host). It may be stopped at any moment and keeps nothing. Every listener is registered as the file loads.
 */
import { onCommand } from "../platform/commands.ts";
import { listen } from "../platform/messaging.ts";
import { onAccessChanged } from "../platform/site-access.ts";
import { syncDetector } from "../platform/site-detector.ts";
import {
  findPlace,
  loadSession,
  loadSettings,
  savePlace,
  saveSession,
  saveSettings,
} from "../platform/storage.ts";
import { onStart } from "../platform/system.ts";
import { onTabClosed } from "../platform/tabs.ts";
import { showArticle, showPlayback } from "../platform/toolbar-button.ts";
import { changeSettings } from "./change-settings.ts";
import { runCommand } from "./commands.ts";
import { inTime } from "./in-time.ts";
import { followAccess, isLookedAt } from "./looked-at.ts";
import { openArticle } from "./open-article.ts";
import { isHostAwake } from "./wake-host.ts";

listen({
  "page:detected": async ({ isArticle }, tab) => {
    if (tab !== null && (await isLookedAt(tab))) await showArticle(tab, isArticle).catch(tabClosed);
  },
  "article:open": ({ tab }) => inTime(openArticle(tab, true)),
  "button:show": ({ tab, status }) => showPlayback(tab, status).catch(tabClosed),
  "settings:change": changeSettings,
  "store:load-settings": loadSettings,
  "store:settings": saveSettings,
  "store:session": saveSession,
  "store:place": ({ url, place }) => savePlace(url, place),
  "store:find-place": ({ url }) => findPlace(url),
});

onCommand((name) => void runCommand(name));
onTabClosed((tab) => void forgetTab(tab));
onAccessChanged((given) => void followAccess(given));
// Wakes the background, so that what follows is done then; an update forgets what was registered.
onStart(() => undefined);
// While it slept, or was switched off, the browser may have taken a site back.
void syncDetector();

/** A reading that was paused in a tab that is gone is over; a host that is awake sees to that itself. */
async function forgetTab(tab: number): Promise<void> {
  if ((await isHostAwake()) || (await loadSession())?.tab !== tab) return;
  await saveSession(null);
  await showPlayback(tab, "none").catch(tabClosed);
}

/** The button of a tab that has been closed meanwhile needs no icon. */
function tabClosed(): undefined {
  return undefined;
}
