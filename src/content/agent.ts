/** The page's side of a reading; injected when the listener opens an article, perhaps more than once. */

import type { Opened } from "../core/protocol/messages.ts";
import { article as articleShape } from "../core/protocol/parse.ts";
import type { Refusal } from "../core/protocol/refusal.ts";
import { INVALID } from "../core/protocol/shape.ts";
import { isArticleUrl } from "../page/detect/article-url.ts";
import { type Extracted, extractArticle, type Reach } from "../page/extract/extract-article.ts";
import { isExtensionAlive } from "../platform/liveness.ts";
import { listen } from "../platform/messaging.ts";
import { connectPage, type PagePort } from "../platform/ports.ts";
import { ShownArticle, type Taken } from "./shown-article.ts";
import { watchLeaving, watchPath } from "./watch-address.ts";
import { lookUntilFound } from "./watch-page.ts";

declare global {
  /** Set by an agent in this page; answers whether it still works, which a reload of the extension ends. */
  var isReadbackAgentAlive: (() => boolean) | undefined;
}

/**
 * How often it is looked whether the extension is still there while the host sleeps, in ms: first soon, since a port
 * closes a moment before its extension is known to be gone; then now and then, since updates come when all is quiet.
 */
const LOOK_MS = { soon: 250, later: 30_000 };

/** What a page is refused for while its article is not there yet. */
const MAY_COME_LATE: ReadonlySet<Refusal> = new Set(["not-article", "too-short", "extraction-failed"]);

let shown: ShownArticle | null = null;
/** To the host; null while it sleeps. What it showed last stays then, since that is where the reading goes on. */
let port: PagePort | null = null;
/** What the listener asked for last. */
let reach: Reach = { anySite: false };
let looking: ReturnType<typeof setTimeout> | undefined;
/** Ends the waiting for an article that may come late. */
let stopWaiting = () => {};

if (!globalThis.isReadbackAgentAlive?.()) {
  globalThis.isReadbackAgentAlive = isExtensionAlive;
  listen({ "agent:attach": async (asked) => attach(asked) });
  watchLeaving(leave);
  watchPath(lookAgain);
}

function attach(asked: Reach): Opened {
  reach = asked;
  if (shown?.isLeft()) leave();
  if (shown && (shown.isUnderWay ? shown.isIntact() : shown.isMeant())) {
    if (port) shown.tellNext(true);
    else announce(shown);
    return { status: "ready" };
  }
  stopWaiting();
  // What is being read is taken again where the page has changed its text, also while another article is in view.
  const again = shown?.isUnderWay ? shown.taken.article : null;
  const extracted = again ? take(again.url, again.title) : take(location.href);
  if (extracted.status === "refused") {
    leave();
    // The answer is given at once; an article that comes after it takes its place by itself.
    if (MAY_COME_LATE.has(extracted.refusal) && isArticleUrl(location.href)) {
      stopWaiting = lookUntilFound(showLate);
    }
    return extracted;
  }
  show(extracted);
  return { status: "ready" };
}

/** Shows an article that has come late; true where it has. */
function showLate(): boolean {
  const extracted = take(location.href);
  if (extracted.status === "article") show(extracted);
  return extracted.status === "article";
}

/** Takes the article that there is; what the host would refuse is not called one: the listener would wait for it. */
function take(address: string, headline?: string): Extracted {
  const extracted = extractArticle(document, address, reach, headline);
  const unfit = extracted.status === "article" && articleShape(extracted.article) === INVALID;
  return unfit ? { status: "refused", refusal: "too-large" } : extracted;
}

function show(taken: Taken, following = shown?.following ?? true): void {
  shown?.dispose();
  shown = new ShownArticle(taken, following, (report) => port?.post(report), lookAgain);
  announce(shown);
}

/** On a port that was open already this replaces the article, and leaves the reading alone where it is the same. */
function announce(article: ShownArticle): void {
  port ??= connect();
  article.announce();
}

/** Opens the article of the page that the listener has asked to go on with, and follows it. */
function openNext(headline: string): void {
  const extracted = take(location.href, headline);
  if (extracted.status === "refused" || extracted.article.title !== headline) {
    shown?.withdrawNext();
    return;
  }
  show(extracted, true);
  port?.post({ type: "following", following: true });
}

function connect(): PagePort {
  clearTimeout(looking);
  const opened = connectPage();
  opened.onUpdate((update) => {
    if (update.type === "open-next") openNext(update.headline);
    else shown?.update(update);
  });
  opened.onClose(() => {
    if (port !== opened) return;
    port = null;
    lookForExtension(LOOK_MS.soon);
  });
  return opened;
}

/** Looks what a change of the page, or of its path, means: where it is another page now, the article is left. */
function lookAgain(): void {
  if (!shown || shown.isLeft()) leave();
  else shown.tellNext(false);
}

/** Puts everything out once the extension is gone (updated, removed): nobody else ever would. */
function lookForExtension(ms: number): void {
  looking = setTimeout(() => {
    if (isExtensionAlive()) lookForExtension(LOOK_MS.later);
    else leave();
  }, ms);
}

/** Ends the reading of a page that is left, or no longer shows its article. */
function leave(): void {
  stopWaiting();
  clearTimeout(looking);
  shown?.dispose();
  shown = null;
  const closing = port;
  port = null;
  closing?.close();
}
