import { browser, type Runtime } from "./browser.ts";
import { siteAt } from "./site-access.ts";

/**
 * True for our content scripts in the top frame of a web page. That is all the browser vouches for: where a page has
 * taken over the process it runs in, it speaks as our script does, though only if a script of ours was put into it. So
 * a page may say two things, each bounded and parsed, and each believed only where the listener has let us in:
 * that it is an article, where its site may be looked at (`fromSite`, and the background asks the browser which
 * address the tab is at); the article itself, through a port, from tabs in which the listener has had one opened
 * (`expected` in the host). The worst a liar gets is another icon on its own tab's button, or its own text shown in
 * the popup and read when Play is pressed there, as any page could have by showing that text.
 */
export const fromPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id &&
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  /^https?:/u.test(sender.url ?? "");

/** True for our detector, which runs on the sites we know and nowhere else. */
export const fromSite = (sender: Runtime.MessageSender): boolean =>
  fromPage(sender) && siteAt(sender.url ?? "") !== null;

/** True for our own pages and worker: popup, host, background. */
export const fromExtension = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? "").startsWith(browser.runtime.getURL(""));
