import { browser, type Runtime } from "./browser.ts";

/** Hosts that may be read without a click; the same as the manifest's host permissions. */
const SITE = /^https:\/\/(?:www\.)?militarytimes\.com\//;

/** True for our content scripts in the top frame of a page: any page, once the listener has clicked there. */
export const fromPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id &&
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  /^https?:/.test(sender.url ?? "");

/** True for our own pages and worker: popup, host, background. */
export const fromExtension = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? "").startsWith(browser.runtime.getURL(""));

/** True where an address is one that Readback has permission to read. */
export const isSite = (url: string): boolean => SITE.test(url);
