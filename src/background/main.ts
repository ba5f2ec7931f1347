/**
 * The background: what only it may do in Chrome (toolbar button, commands, storage, injecting, starting the
 * host). It may be stopped at any moment and keeps nothing. Every listener is registered as the file loads.
 */
import { onCommand } from "../platform/commands.ts";
import { listen } from "../platform/messaging.ts";
import { findPlace, loadSettings, savePlace, saveSession, saveSettings } from "../platform/storage.ts";
import { showArticle, showPlayback } from "../platform/toolbar-button.ts";
import { runCommand } from "./commands.ts";
import { openArticle, wakeHostWithSession } from "./open-article.ts";

listen({
  "page:detected": async ({ isArticle }, tab) => {
    if (tab !== null) await showArticle(tab, isArticle).catch(tabClosed);
  },
  "host:wake": () => wakeHostWithSession(null),
  "article:open": ({ tab }) => openArticle(tab),
  "button:show": ({ tab, status }) => showPlayback(tab, status).catch(tabClosed),
  "store:load-settings": loadSettings,
  "store:settings": saveSettings,
  "store:session": saveSession,
  "store:place": ({ url, place }) => savePlace(url, place),
  "store:find-place": ({ url }) => findPlace(url),
});

onCommand((name) => void runCommand(name));

/** The button of a tab that has been closed meanwhile needs no icon. */
function tabClosed(): undefined {
  return undefined;
}
